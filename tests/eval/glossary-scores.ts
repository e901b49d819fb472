import { readFileSync } from 'node:fs';
import { createTermFinder } from '../../lib/glossary/finder.ts';
import { compileTermTable } from '../../lib/glossary/term-table.ts';
import { loadDataFolder } from '../../scripts/catalogue/data-folder.ts';

/** A page with the terms that a reader would want explained, as two people marked them. */
export interface AnnotatedPage {
  id: string;
  /** `academie`, `institution`, `press`, `school` or `unrelated`. */
  type: string;
  text: string;
  matches: { id: string; text: string; start: number; end: number }[];
}

export interface Scores {
  pages: number;
  right: number;
  found: number;
  expected: number;
}

export const loadPages = (): AnnotatedPage[] =>
  readFileSync(new URL('pages.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line): AnnotatedPage => JSON.parse(line));

/** Reads every page as a text of unknown origin. */
export function evaluateGlossary(): { byType: Map<string, Scores>; differences: string[] } {
  const finder = createTermFinder(compileTermTable(loadDataFolder().entries));
  const byType = new Map<string, Scores>();
  const differences: string[] = [];
  for (const { id, type, text, matches } of loadPages()) {
    const key = (match: { id: string; start: number; end: number }) =>
      `${match.id} ${match.start}-${match.end}`;
    const expected = new Set(matches.map(key));
    const found = finder.find(text);
    const right = found.filter((match) => expected.has(key(match))).length;
    const keys = new Set(found.map(key));
    const around = ({ start, end }: { start: number; end: number }) =>
      `${text.slice(Math.max(0, start - 30), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`.replaceAll(
        '\n',
        '⏎',
      );
    differences.push(
      ...found
        .filter((match) => !expected.has(key(match)))
        .map((match) => `${id} + ${match.id}: ${around(match)}`),
      ...matches
        .filter((match) => !keys.has(key(match)))
        .map((match) => `${id} - ${match.id}: ${around(match)}`),
    );
    for (const name of [type, 'all']) {
      const scores = byType.get(name) ?? { pages: 0, right: 0, found: 0, expected: 0 };
      byType.set(name, {
        pages: scores.pages + 1,
        right: scores.right + right,
        found: scores.found + found.length,
        expected: scores.expected + matches.length,
      });
    }
  }
  return { byType, differences };
}
