import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FILTER_NAMES, type FilterName, type Filters } from '../../../../lib/search/filters.ts';
import { loadedCatalogue } from '../../../fixtures/catalogue.ts';

const { engine } = loadedCatalogue();
const counts = (name: FilterName, typed: string, filters?: Filters) =>
  Object.fromEntries(engine.facets(typed, filters).counts[name]);
const hitCount = (typed: string, filters: Filters) =>
  engine.search(typed, { ...filters, limit: 1000 }).length;

it('each value is counted over all hits; those without any are left out', () => {
  expect(engine.facets('poitiers').total).toBe(7);
  expect(counts('kind', 'poitiers')).toEqual({ definition: 3, action: 2, event: 1, resource: 1 });
  expect(counts('academie', 'poitiers')).toEqual({ Poitiers: 4 });
  expect(counts('departement', 'poitiers')).toEqual({ 17: 1, 86: 1 });
});

it('a filter’s own counts say what one would see on choosing another of its values', () => {
  const filters = { kind: 'action' } as const;
  expect(engine.facets('poitiers', filters).total).toBe(2);
  expect(counts('kind', 'poitiers', filters)).toEqual(counts('kind', 'poitiers'));
  expect(counts('theme', 'poitiers', filters)).toEqual({ sport: 1, prevention: 1 });
});

it('an académie is understood as people write it', () => {
  expect(hitCount('sport', { academie: 'POITIERS' })).toBe(hitCount('sport', { academie: 'Poitiers' }));
  expect(hitCount('sport', { academie: 'Poitou' })).toBe(0);
});

it('nothing typed has no hit to count', () => {
  expect(engine.facets(' ').total).toBe(0);
});

it('no value on offer is a dead end, and none tells a number that is not what it brings', () => {
  const anyQuery = fc.constantFrom(
    'décrochage',
    'poitiers',
    'bordeaux',
    'cplds',
    'semaine',
    'lycée',
    'groupe de p',
  );
  const anyFilters = fc.record<Filters, never>(
    {
      kind: fc.constantFrom('action', 'definition', 'event'),
      academie: fc.constantFrom('Poitiers', 'Bordeaux'),
      departement: fc.constantFrom('86', '17', '40'),
      audience: fc.constantFrom('college', 'lycee'),
      theme: fc.constantFrom('sport', 'prevention', 'certification'),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anyQuery, anyFilters, (typed, filters) => {
      const { total, counts } = engine.facets(typed, filters);
      expect(hitCount(typed, filters)).toBe(total);
      for (const name of FILTER_NAMES) {
        for (const [value, count] of counts[name]) {
          expect(count).toBeGreaterThan(0);
          expect(hitCount(typed, { ...filters, [name]: value })).toBe(count);
        }
      }
    }),
  );
});
