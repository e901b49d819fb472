import { analyse } from './analyse.ts';
import type { SearchIndex } from './build-index.ts';
import { type Concepts, phraseTokens } from './concepts.ts';
import type { Query } from './query.ts';

/** A part of a text: UTF-16 offsets, `end` excluded. */
export interface MatchRange {
  start: number;
  end: number;
}

/** @returns where a text holds words that answer the query, in order, on the text as given. */
export function matchRanges(
  text: string,
  query: Query,
  index: SearchIndex,
  concepts: Concepts,
): MatchRange[] {
  const answers = new Set(
    query.words.flatMap(({ expansions }) => expansions.map(({ stem }) => index.stems[stem])),
  );
  const tokens = analyse(text);
  const spoken = phraseTokens(tokens);
  const said = new Set(
    concepts
      .find(spoken.map(({ stem }) => [stem]))
      .filter(({ value }) => answers.has(value))
      .flatMap(({ first, end }) => spoken.slice(first, end)),
  );
  return tokens
    .filter((token) => said.has(token) || (!token.isStopWord && answers.has(token.stem)))
    .map(({ start, end }) => ({ start, end }));
}
