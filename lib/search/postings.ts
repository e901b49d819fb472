import { pack, unpack } from './packed.ts';

/** Which entries hold each stem, and how much it weighs in them. */
export interface Postings {
  /** For each stem its entries, in order, as steps from one to the next (see `packed.ts`). */
  holders: string[];
  /** For each stem its weight in each of them, from 0 to 100, packed too. */
  weights: string[];
}

/** An entry that holds a stem: its rank, and the stem's weight in it from 0 to 100. */
export type Posting = readonly [entry: number, weight: number];

/** @param postings of each stem, in the entries' order. */
export const packPostings = (postings: readonly (readonly Posting[])[]): Postings => ({
  holders: postings.map((list) => pack(list.map(([entry], at) => entry - (list[at - 1]?.[0] ?? 0)))),
  weights: postings.map((list) => pack(list.map(([, weight]) => weight))),
});

/** @returns the entries that hold the stem, in order. */
export function postingsOf({ holders, weights }: Postings, stem: number): Posting[] {
  const heaviness = unpack(weights[stem] ?? '');
  let entry = 0;
  return unpack(holders[stem] ?? '').map((step, at) => {
    entry += step;
    return [entry, heaviness[at] ?? 0];
  });
}

/** @returns how many entries hold the stem. */
export const holderCount = ({ weights }: Postings, stem: number): number => weights[stem]?.length ?? 0;
