import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KINDS } from '../../../../lib/catalogue/schema.ts';
import { realCatalogue } from '../../../fixtures/real-catalogue.ts';

const { catalogue, engine } = realCatalogue();
const ALL = catalogue.entries.length;

const words = catalogue.entries.flatMap(({ title }) => title.split(/\s+/));
const query = fc.oneof(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(...catalogue.entries).map(({ title }) => title),
);

it('any query ends, and its marks lie on the texts, in order, on the borders of characters', () => {
  fc.assert(
    fc.property(query, (typed) => {
      for (const { entry, titleRanges, shortRanges } of engine.search(typed)) {
        const short = entry.kind === 'definition' ? entry.short : '';
        for (const [text, ranges] of [
          [entry.title, titleRanges],
          [short, shortRanges],
        ] as const) {
          let previousEnd = 0;
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(previousEnd);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u);
            previousEnd = end;
          }
          expect(previousEnd).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 150 },
  );
});

it('a letter more of a title never loses that title', () => {
  const beginning = fc.constantFrom(...catalogue.entries).chain((entry) => {
    const letters = [...entry.title];
    return fc.record({
      entry: fc.constant(entry),
      letters: fc.constant(letters),
      length: fc.nat(letters.length),
    });
  });
  fc.assert(
    fc.property(beginning, ({ entry, letters, length }) => {
      const typed = letters.slice(0, length).join('');
      // Punctuation alone asks for nothing.
      fc.pre(/[\p{L}\p{N}]/u.test(typed));
      const found = engine.search(typed, { limit: ALL });
      expect(found.map((hit) => hit.entry)).toContain(entry);
    }),
    { numRuns: 300 },
  );
});

it('filters keep some of the hits, in their order, and never bring others', () => {
  const filters = fc.record(
    {
      kind: fc.constantFrom(...KINDS),
      academie: fc.constantFrom(...catalogue.academies.map(({ name }) => name)),
      departement: fc.constantFrom(...Object.keys(catalogue.departements)),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(query, filters, (typed, filter) => {
      const all = engine.search(typed, { limit: ALL });
      const kept = engine.search(typed, { ...filter, limit: ALL });
      const ids = new Set(kept.map(({ entry }) => entry.id));
      expect(kept).toEqual(all.filter(({ entry }) => ids.has(entry.id)));
      if (filter.kind) for (const { entry } of kept) expect(entry.kind).toBe(filter.kind);
    }),
    { numRuns: 100 },
  );
});

it('the same question has the same answer, whatever was asked in between', () => {
  fc.assert(
    fc.property(query, query, (typed, other) => {
      const once = engine.search(typed);
      engine.search(other);
      expect(engine.search(typed)).toEqual(once);
    }),
    { numRuns: 50 },
  );
});
