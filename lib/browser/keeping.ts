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
      void favourites.update((list) =>
        isKept(list, entry.id) ? without(list, entry.id) : withFirst(list, entry),
      ),
    // A private window leaves no trace of what was looked at.
    noteSeen: (entry) => void (incognito || recents.update((list) => withRecent(list, entry))),
  };
  const change = (part: Partial<Keeping>) => {
    keeping = { ...keeping, ...part };
    onChange(keeping);
  };
  favourites.watch((list) => change({ favourites: list }));
  recents.watch((list) => change({ recents: list }));
  onChange(keeping);
}
