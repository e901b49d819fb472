import type { MatchRange } from '../lib/search/ranges.ts';

interface Props {
  text: string;
  /** In order, not overlapping. */
  ranges: readonly MatchRange[];
}

/** A text with the words that were found. */
export function MarkedText({ text, ranges }: Props) {
  let from = 0;
  const parts = ranges.flatMap(({ start, end }) => {
    const before = text.slice(from, start);
    from = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
