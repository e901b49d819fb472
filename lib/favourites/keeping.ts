import type { Entry } from '../catalogue/schema.ts';
import type { Kept, KeptEntry } from './kept.ts';

/** What a person keeps of the catalogue, and how it changes. */
export interface Keeping {
  favourites: Kept;
  recents: Kept;
  /** Makes an entry a favourite, or no more. */
  toggleFavourite(entry: Entry | KeptEntry): void;
  /** Notes that an entry was opened. */
  noteSeen(entry: Entry): void;
}
