import { analyse } from './analyse.ts';
import type { SearchIndex } from './build-index.ts';
import type { Query } from './query.ts';

/** A part of a text: UTF-16 offsets, `end` excluded. */
export interface MatchRange {
  start: number;
  end: number;
}

/** @returns where a text holds words that answer the query, in order, on the text as given. */
export function matchRanges(text: string, query: Query, index: SearchIndex): MatchRange[] {
  const answers = new Set(
    query.words.flatMap(({ expansions }) => expansions.map(({ stem }) => index.stems[stem])),
  );
  return analyse(text)
    .filter((token) => !token.isStopWord && answers.has(token.stem))
    .map(({ start, end }) => ({ start, end }));
}
