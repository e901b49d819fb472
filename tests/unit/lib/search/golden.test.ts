import { describe, expect, it } from 'vitest';
import { loadDataFolder } from '../../../../scripts/catalogue/data-folder.ts';
import { readQueries } from '../../../bench/queries.ts';
import { judge, summarise } from '../../../bench/relevance.ts';
import { loadedFrom } from '../../../fixtures/catalogue.ts';
import { GOLDEN } from './golden-queries.ts';

const catalogue = loadDataFolder();
const { engine } = loadedFrom(catalogue);
const top = (query: string, limit = 3) => engine.search(query, { limit }).map(({ entry }) => entry.id);

describe.each(Object.entries(GOLDEN))('%s', (_, queries) => {
  it.each(queries.map(([query, ...expected]) => ({ query, expected })))('$query', ({ query, expected }) => {
    const found = top(query);
    expect(found).toEqual(expect.arrayContaining(expected));
    if (expected.length > 0) expect(expected).toContain(found[0]);
    else expect(found).toEqual([]);
  });
});

describe('over the judged queries', () => {
  const queries = readQueries(catalogue);
  const figures = summarise(
    queries.map((query) => ({ class: query.class, figures: judge(query, top(query.text, 10)) })),
  );

  it('every one still has an answer in the catalogue, but those about nothing', () => {
    const lost = queries.filter((query) => query.class !== 'none' && query.grades.size === 0);
    expect(lost.map(({ text }) => text)).toEqual([]);
  });

  it('a good answer comes first nine times in ten, and among the first three nearly always', () => {
    expect(figures.get('all')?.success1).toBeGreaterThanOrEqual(0.9);
    expect(figures.get('all')?.success3).toBeGreaterThanOrEqual(0.97);
  });

  it('nine in ten about nothing find nothing', () => {
    expect(figures.get('none')?.success1).toBeGreaterThanOrEqual(0.9);
  });
});
