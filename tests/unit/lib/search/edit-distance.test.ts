import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../lib/search/edit-distance.ts';

describe('the mistakes between two words', () => {
  it.each([
    ['decrochage', 'decrochage', 0],
    ['decrochage', 'decrochge', 1],
    ['decrochage', 'decroochage', 1],
    ['decrochage', 'dacrochage', 1],
    ['decrochage', 'decrohcage', 1],
    ['tutorat', 'tutoart', 1],
    ['gpds', 'gdps', 1],
    ['cpe', 'psy', 3],
    ['', 'ab', 2],
    ['', '', 0],
  ])('%j and %j: %d', (a, b, distance) => {
    expect(editDistance(a, b, 10)).toBe(distance);
  });
});

/** The definition of the distance, word for word. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const last = a.at(-1) === b.at(-1) ? 0 : 1;
  const swap =
    a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
      ? naive(a.slice(0, -2), b.slice(0, -2)) + 1
      : Number.POSITIVE_INFINITY;
  return Math.min(naive(restA, b) + 1, naive(a, restB) + 1, naive(restA, restB) + last, swap);
}

const word = fc.stringMatching(/^[abc]{0,6}$/);

it('agrees with the definition up to the limit, and is above the limit beyond', () => {
  fc.assert(
    fc.property(word, word, fc.nat(4), (a, b, limit) => {
      const expected = naive(a, b);
      const distance = editDistance(a, b, limit);
      if (expected <= limit) expect(distance).toBe(expected);
      else expect(distance).toBeGreaterThan(limit);
    }),
  );
});

it('is the same both ways, and zero for the same word only', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 10)).toBe(editDistance(b, a, 10));
      expect(editDistance(a, b, 10) === 0).toBe(a === b);
    }),
  );
});
