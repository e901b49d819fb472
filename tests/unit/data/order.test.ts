import { expect, it } from 'vitest';
import { compileCatalogue } from '../../../scripts/catalogue/compile.ts';
import { readDataFolder } from '../../../scripts/catalogue/data-folder.ts';
import { formatProblem } from '../../../scripts/catalogue/problems.ts';
import { completeRelations } from '../../../scripts/catalogue/relations.ts';
import { targetsOf } from '../../../scripts/catalogue/report/targets.ts';
import { reviewData } from '../../../scripts/catalogue/review/review.ts';

const files = readDataFolder();
const { compiled, problems } = reviewData(files);
const catalogue = completeRelations(compiled.catalogue);

it('the catalogue is in order', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

it('it covers what it promises', () => {
  for (const { label, least, found } of targetsOf(catalogue))
    expect(found, label).toBeGreaterThanOrEqual(least);
});

it('every entry leads on, to entries that exist, to none twice and not to itself', () => {
  const ids = new Set(catalogue.entries.map(({ id }) => id));
  for (const entry of catalogue.entries) {
    const leads = [...entry.related, ...(entry.kind === 'action' ? (entry.similar ?? []) : [])];
    expect(leads.length, entry.id).toBeGreaterThan(0);
    expect(new Set(leads).size, entry.id).toBe(leads.length);
    for (const id of leads) expect(ids.has(id) && id !== entry.id, `${entry.id} -> ${id}`).toBe(true);
  }
});

it('the same data give the same bytes, in whatever order the system lists the files', () => {
  const turned = compileCatalogue(Object.fromEntries(Object.entries(files).reverse())).catalogue;
  expect(JSON.stringify(completeRelations(turned))).toBe(JSON.stringify(catalogue));
});
