import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '../../../../lib/search/packed.ts';
import { holderCount, type Posting, packPostings, postingsOf } from '../../../../lib/search/postings.ts';

it('numbers come back as they were packed, also through JSON', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1_000_000 })), (numbers) => {
      expect(unpack(JSON.parse(JSON.stringify(pack(numbers))))).toEqual(numbers);
    }),
  );
});

it('every entry of every stem comes back with its weight, however many entries there are', () => {
  const list = fc
    .uniqueArray(fc.tuple(fc.nat({ max: 200_000 }), fc.nat({ max: 100 })), { selector: ([entry]) => entry })
    .map((postings): Posting[] => postings.toSorted(([a], [b]) => a - b));
  fc.assert(
    fc.property(fc.array(list), (postings) => {
      const packed = packPostings(postings);
      expect(postings.map((_, stem) => postingsOf(packed, stem))).toEqual(postings);
      expect(postings.map((_, stem) => holderCount(packed, stem))).toEqual(postings.map((all) => all.length));
    }),
  );
});

it('a stem that is not there is held by no entry', () => {
  expect(postingsOf({ holders: [], weights: [] }, 3)).toEqual([]);
  expect(holderCount({ holders: [], weights: [] }, 3)).toBe(0);
});
