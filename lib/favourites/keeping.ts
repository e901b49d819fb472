import type { Entry } from '../catalogue/schema.ts';
import type { Kept, KeptEntry } from './kept.ts';

/** What a person keeps of the catalogue, and how it changes. */
export interface Keeping {
  favourites: Kept;
  recents: Kept;
  /** Makes an entry a favourite, or no more. Rejects when the browser cannot write: all then stays as it was. */
  toggleFavourite(entry: Entry | KeptEntry): Promise<unknown>;
  /** Notes that an entry was opened. */
  noteSeen(entry: Entry): void;
}
