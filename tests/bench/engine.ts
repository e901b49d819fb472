import type { WholeCatalogue } from '../../lib/catalogue/catalogue.ts';

/** @returns ids of what is found, best first, ten at most; nothing asked is nothing found. */
type Search = (query: string) => string[];

/** A search to compare. What it is given and what it ships is the same catalogue. */
export interface Engine {
  name: string;
  /** Builds from the catalogue what would ship. */
  build(catalogue: WholeCatalogue): string | Promise<string>;
  /** Readies a search from what was shipped and the catalogue, as a page does. */
  load(catalogue: WholeCatalogue, shipped: string): Search | Promise<Search>;
}

export const LIMIT = 10;
