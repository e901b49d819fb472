import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildIndex } from '../../../../lib/search/build-index.ts';
import { readConcepts } from '../../../../lib/search/concepts.ts';
import { Lexicon } from '../../../../lib/search/lexicon.ts';
import { readPlaces } from '../../../../lib/search/places.ts';
import { readQuery } from '../../../../lib/search/query.ts';
import { matchRanges } from '../../../../lib/search/ranges.ts';
import { catalogueOf, loadedCatalogue } from '../../../fixtures/catalogue.ts';

const { catalogue, engine } = loadedCatalogue();
const index = buildIndex(catalogueOf());
const knowledge = {
  lexicon: new Lexicon(index),
  concepts: readConcepts(index),
  places: readPlaces(catalogue, [], index.placeWords),
};

const anyQuery = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom(...'.*+?^$()[]{}|\\/-\'"`\u0000\u001b\u202e aé') }),
  fc
    .array(fc.constantFrom('décrochage', 'microlycee', 'GPDS', 'tutorta', 'le', '86', 'rep+', '-', 'œuvr'))
    .map((words) => words.join(' ')),
);

it('any text ends without an error, in hits of the catalogue whose marks lie on their titles', () => {
  fc.assert(
    fc.property(anyQuery, (typed) => {
      for (const { entry, score, titleRanges } of engine.search(typed)) {
        expect(catalogue.entries).toContain(entry);
        expect(score).toBeGreaterThan(0);
        let previousEnd = 0;
        for (const { start, end } of titleRanges) {
          expect(start).toBeGreaterThanOrEqual(previousEnd);
          expect(end).toBeGreaterThan(start);
          previousEnd = end;
        }
        expect(previousEnd).toBeLessThanOrEqual(entry.title.length);
      }
      engine.suggest(typed);
    }),
    { numRuns: 400 },
  );
});

it('marks lie on any text, on whole characters', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('décrochage', 'GPDS', 'e\u0301lève'))),
      (parts) => {
        const text = parts.join(' ');
        const query = readQuery('gpds décrochage élève', knowledge);
        for (const { start, end } of matchRanges(text, query, index, knowledge.concepts)) {
          const marked = text.slice(start, end);
          expect(marked).not.toBe('');
          expect(marked).not.toMatch(/\p{Surrogate}/u);
        }
      },
    ),
  );
});

it.each([
  ['ten million letters', 'a'.repeat(10_000_000)],
  ['ten million spaces', ' '.repeat(10_000_000)],
  ['ten million words', 'décrochage '.repeat(1_000_000)],
  ['an evil regular expression', `${'(a+)+'.repeat(50)}$`],
  ['metacharacters', '.*[a-z]{1,}(?=\\1)|^$'],
  ['control characters', '\u0000\u0007\u001b[31mGPDS\u202e'],
  ['half an emoji', 'GPDS \ud83d'],
  ['an injection', '<script>alert(1)</script>'],
  ['names of object members', '__proto__ constructor toString hasOwnProperty'],
])('%s: answered, whatever it is', (_, typed) => {
  expect(() => [engine.search(typed), engine.suggest(typed)]).not.toThrow();
});

it('text beyond the first two hundred characters does not count', () => {
  expect(engine.search(`${' '.repeat(200)}GPDS`)).toEqual([]);
  expect(engine.search(`GPDS ${' '.repeat(10_000)}`)[0]?.entry.id).toBe('gpds');
});
