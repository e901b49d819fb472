import type { Entry } from '../catalogue/schema.ts';
import { analyse } from './analyse.ts';

/** @returns each word, folded, of titles, places and short texts, with how it is written there first inside a text. */
export function wordsAsWritten(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const atStart = new Map<string, string>();
  const inside = new Map<string, string>();
  for (const text of entries.flatMap(readTexts)) {
    for (const { surface, start, end } of analyse(text)) {
      // The capital of a sentence is not the word's.
      const found = start === 0 ? atStart : inside;
      if (!found.has(surface)) found.set(surface, text.slice(start, end));
    }
  }
  return new Map([...atStart, ...inside]);
}

const readTexts = (entry: Entry): string[] => [
  entry.title,
  ...(entry.kind === 'definition' ? [entry.short] : []),
  ...[entry.place?.establishment, entry.place?.city].flatMap((name) => name ?? []),
];
