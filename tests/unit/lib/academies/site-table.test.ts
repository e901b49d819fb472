import { expect, it } from 'vitest';
import { compileSites, readSites } from '../../../../lib/academies/site-table.ts';
import { loadDataFolder } from '../../../../scripts/catalogue/data-folder.ts';

it('the table gives every académie with its hosts', () => {
  const sites = loadDataFolder().academies.map(({ name, hosts }) => ({ name, hosts }));
  expect(readSites(compileSites(sites))).toEqual(sites);
});
