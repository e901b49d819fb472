import { browser } from 'wxt/browser';
import type { Keeping } from '../favourites/keeping.ts';
import { isKept, withFirst, without, withRecent } from '../favourites/kept.ts';
import { favourites, recents } from './favourites.ts';

/** Calls back with what the person keeps: at once, and after each change in any window. */
export async function followKeeping(onChange: (keeping: Keeping) => void): Promise<void> {
  const { incognito } = await browser.windows.getCurrent();
  let keeping: Keeping = {
    favourites: await favourites.read(),
    recents: await recents.read(),
    toggleFavourite: (entry) =>
      favourites.update((list) =>
        isKept(list, entry.id) ? without(list, entry.id) : withFirst(list, entry),
      ),
    noteSeen: (entry) => {
      // A private window leaves no trace of what was looked at. A list that cannot be written stays as it was.
      if (!incognito) recents.update((list) => withRecent(list, entry)).catch(() => undefined);
    },
  };
  const change = (part: Partial<Keeping>) => {
    keeping = { ...keeping, ...part };
    onChange(keeping);
  };
  favourites.watch((list) => change({ favourites: list }));
  recents.watch((list) => change({ recents: list }));
  onChange(keeping);
}
