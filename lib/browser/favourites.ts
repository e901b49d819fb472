import { type Kept, NOTHING_KEPT, parseKept } from '../favourites/kept.ts';
import { createStored, type Stored } from './stored.ts';

/** The entries that the person marked. */
export const favourites: Stored<Kept> = createStored('favourites', parseKept, NOTHING_KEPT);

/** The entries seen last. */
export const recents: Stored<Kept> = createStored('recents', parseKept, NOTHING_KEPT);
