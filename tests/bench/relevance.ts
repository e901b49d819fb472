import type { JudgedQuery } from './queries.ts';

/** How well one query was answered; each figure from 0 to 1. */
export interface Figures {
  /** A good answer comes first: of grade 2 or more, or of the best grade there is. */
  success1: number;
  /** One is among the first three. */
  success3: number;
  /** 1 / rank of the first good answer. */
  mrr: number;
  /** Normalised discounted cumulative gain of the first ten (Järvelin & Kekäläinen, 2002), gain 2^grade - 1. */
  ndcg10: number;
}

const NONE = 'none';

/** @param ids what a search found, best first. For a query about nothing, every figure is whether it found nothing. */
export function judge({ class: name, grades }: JudgedQuery, ids: readonly string[]): Figures {
  if (name === NONE) {
    const empty = ids.length === 0 ? 1 : 0;
    return { success1: empty, success3: empty, mrr: empty, ndcg10: empty };
  }
  const least = Math.min(2, Math.max(...grades.values()));
  const first = ids.findIndex((id) => (grades.get(id) ?? 0) >= least);
  const best = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
  return {
    success1: first === 0 ? 1 : 0,
    success3: first >= 0 && first < 3 ? 1 : 0,
    mrr: first < 0 ? 0 : 1 / (first + 1),
    ndcg10: gain(ids.slice(0, 10).map((id) => grades.get(id) ?? 0)) / gain(best),
  };
}

const gain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0);

/** Means by class, and over every class but `none`, under the name `all`. */
export function summarise(
  judged: readonly { class: string; figures: Figures }[],
): Map<string, Figures & { count: number }> {
  const groups = new Map<string, Figures[]>([['all', []]]);
  for (const { class: name, figures } of judged) {
    groups.set(name, [...(groups.get(name) ?? []), figures]);
    if (name !== NONE) groups.get('all')?.push(figures);
  }
  const mean = (list: readonly Figures[], figure: keyof Figures) =>
    list.reduce((sum, figures) => sum + figures[figure], 0) / Math.max(1, list.length);
  return new Map(
    [...groups].map(([name, list]) => [
      name,
      {
        count: list.length,
        success1: mean(list, 'success1'),
        success3: mean(list, 'success3'),
        mrr: mean(list, 'mrr'),
        ndcg10: mean(list, 'ndcg10'),
      },
    ]),
  );
}
