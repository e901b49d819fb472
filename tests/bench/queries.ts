import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import type { Kind, WholeEntry } from '../../lib/catalogue/schema.ts';
import { fold } from '../../lib/search/fold.ts';

/** An entry that answers a query: named, because ids may change. */
interface Relevant {
  kind: Kind;
  title: string;
  city?: string;
  /** 3 is what was meant, 2 answers as well, 1 is only related. */
  grade: 1 | 2 | 3;
}

/** A line of `tests/eval/queries.jsonl`. */
interface QueryLine {
  q: string;
  class: string;
  relevant: Relevant[];
  /** `dev` queries may be looked at while the search is worked on, `held` ones only counted. */
  split: 'dev' | 'held';
}

export interface JudgedQuery {
  text: string;
  class: string;
  split: 'dev' | 'held';
  /** Grade by entry id. */
  grades: ReadonlyMap<string, number>;
}

const FILE = fileURLToPath(new URL('../eval/queries.jsonl', import.meta.url));

const nameKey = (text: string): string =>
  fold(text)
    .text.replace(/[^a-z0-9]+/g, ' ')
    .trim();

const namesOf = (entry: WholeEntry): string[] =>
  entry.kind === 'definition'
    ? [entry.title, ...(entry.acronym ? [entry.acronym] : []), ...entry.aliases]
    : [entry.title];

/** @returns the judged queries, their grades tied to the catalogue's entries. */
export function readQueries({ entries }: WholeCatalogue): JudgedQuery[] {
  const byName = new Map<string, WholeEntry[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      const key = `${entry.kind} ${nameKey(name)}`;
      byName.set(key, [...(byName.get(key) ?? []), entry]);
    }
  }
  const idsOf = ({ kind, title, city }: Relevant): string[] =>
    (byName.get(`${kind} ${nameKey(title)}`) ?? [])
      .filter((entry) => city === undefined || entry.place?.city === city)
      .map(({ id }) => id);
  return readFileSync(FILE, 'utf8')
    .trim()
    .split('\n')
    .map((line): JudgedQuery => {
      const { q, class: name, relevant, split } = JSON.parse(line) as QueryLine;
      const grades = new Map<string, number>();
      for (const item of relevant) {
        for (const id of idsOf(item)) grades.set(id, Math.max(item.grade, grades.get(id) ?? 0));
      }
      return { text: q, class: name, split, grades };
    });
}
