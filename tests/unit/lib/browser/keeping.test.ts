/** What the person keeps, where the browser cannot keep it. A rejection that nobody hears fails these tests too. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followKeeping } from '../../../../lib/browser/keeping.ts';
import type { Keeping } from '../../../../lib/favourites/keeping.ts';
import { browser, startBrowser } from '../../../fixtures/browser.ts';
import { entryOf } from '../../../fixtures/catalogue.ts';

const gpds = entryOf('definition', 'gpds');
let keeping: Keeping;

async function follow(isPrivate: boolean): Promise<void> {
  const current = vi.spyOn(browser.windows, 'getCurrent') as unknown as {
    mockResolvedValue(window: object): void;
  };
  current.mockResolvedValue({ id: 1, incognito: isPrivate });
  await followKeeping((now) => {
    keeping = now;
  });
}

beforeEach(async () => void (await startBrowser()));
afterEach(() => vi.restoreAllMocks());

it('a full storage refuses the favourite, and all stays as it was', async () => {
  await follow(false);
  await keeping.toggleFavourite(gpds);
  const before = await browser.storage.local.get();
  vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(keeping.toggleFavourite(gpds)).rejects.toThrow('QUOTA_BYTES');
  keeping.noteSeen(gpds);
  await vi.waitFor(() => expect(browser.storage.local.set).toHaveBeenCalledTimes(2), { interval: 1 });
  expect(await browser.storage.local.get()).toEqual(before);
});

it('a storage that cannot be read gives nothing kept', async () => {
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
  await follow(false);
  expect([keeping.favourites.entries, keeping.recents.entries]).toEqual([[], []]);
});

it('a private window keeps the favourites that are asked for, and nothing of what was looked at', async () => {
  await follow(true);
  keeping.noteSeen(gpds);
  await keeping.toggleFavourite(gpds);
  expect(Object.keys(await browser.storage.local.get())).toEqual(['favourites']);
});
