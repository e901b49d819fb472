import { beforeEach, expect, it } from 'vitest';
import { favourites, recents } from '../../../../lib/browser/favourites.ts';
import { type KeptEntry, NOTHING_KEPT, withFirst } from '../../../../lib/favourites/kept.ts';
import { browser, startBrowser } from '../../../fixtures/browser.ts';

const gpds: KeptEntry = { id: 'gpds', kind: 'definition', title: 'GPDS' };
const mlds: KeptEntry = { id: 'mlds', kind: 'definition', title: 'MLDS' };

beforeEach(async () => void (await startBrowser()));

it('two windows that mark entries at once lose neither', async () => {
  await Promise.all([
    favourites.update((list) => withFirst(list, gpds)),
    favourites.update((list) => withFirst(list, mlds)),
  ]);
  expect((await favourites.read()).entries).toEqual([mlds, gpds]);
  expect(await recents.read()).toEqual(NOTHING_KEPT);
});

it('favourites of a later version are set aside, not overwritten', async () => {
  const later = { version: 9, shelves: ['x'] };
  await browser.storage.local.set({ favourites: later });
  await favourites.update((list) => withFirst(list, gpds));
  expect((await favourites.read()).entries).toEqual([gpds]);
  expect(Object.values(await browser.storage.local.get(null))).toContainEqual(later);
});
