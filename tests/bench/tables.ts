import type { Figures } from './relevance.ts';
import type { Times } from './timing.ts';

/** All that a run of the bench measured. */
export interface Report {
  relevance: {
    engine: string;
    split: 'dev' | 'held';
    /** By class; `all` is every class but `none`. */
    figures: Record<string, Figures & { count: number }>;
  }[];
  speed: {
    engine: string;
    /** Times the catalogue. */
    scale: number;
    /** Milliseconds. */
    build: number;
    load: number;
    bytes: number;
    query: Times;
    keystroke: Times;
  }[];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, rank) => (rank === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const share = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(2).replace('.', ',');
const ms = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0)).replace('.', ',');

/** What was measured on a handful of calls says so. */
const percentiles = ({ p50, p95, max, count }: Times): string =>
  [p50, p95, max].map(ms).join(' / ') + (count < 100 ? ` (${count})` : '');

/** @returns for each split: the four figures, then success by class. */
export function relevanceTables({ relevance }: Report): string[] {
  return (['held', 'dev'] as const).flatMap((split) => {
    const rows = relevance.filter((row) => row.split === split);
    const figures = rows[0]?.figures ?? {};
    const classes = Object.keys(figures).filter((name) => name !== 'all');
    const title = `${split}: ${figures.all?.count ?? 0} questions, ${figures.none?.count ?? 0} sans réponse`;
    return [
      `### ${title}`,
      table(
        ['', 'succès@1', 'succès@3', 'MRR', 'nDCG@10', '« none » laissées vides'],
        rows.map(({ engine, figures: { all, none } }) => [
          engine,
          share(all?.success1),
          share(all?.success3),
          share(all?.mrr),
          share(all?.ndcg10),
          share(none?.success1),
        ]),
      ),
      table(
        ['succès@1 / @3', ...rows.map(({ engine }) => engine)],
        classes.map((name) => [
          `${name} (${figures[name]?.count ?? 0})`,
          ...rows.map(
            (row) => `${share(row.figures[name]?.success1)} / ${share(row.figures[name]?.success3)}`,
          ),
        ]),
      ),
    ];
  });
}

export const speedTable = ({ speed }: Report): string =>
  table(
    [
      '',
      '×',
      'construction (ms)',
      'chargement (ms)',
      'Ko',
      'question p50 / p95 / max (ms)',
      'frappe p50 / p95 / max (ms)',
    ],
    speed.map(({ engine, scale, build, load, bytes, query, keystroke }) => [
      engine,
      String(scale),
      ms(build),
      ms(load),
      (bytes / 1000).toFixed(0),
      percentiles(query),
      percentiles(keystroke),
    ]),
  );
