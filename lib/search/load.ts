import * as v from 'valibot';
import { type Catalogue, catalogueSchema } from '../catalogue/catalogue.ts';
import { searchIndexSchema } from './build-index.ts';
import { createSearchEngine, type SearchEngine } from './search.ts';

/** The one file the build writes and the extension's pages load. */
const bundleSchema = v.strictObject({ catalogue: catalogueSchema, index: searchIndexSchema });

export type CatalogueBundle = v.InferOutput<typeof bundleSchema>;

/** Path of the bundle, from the extension's root. */
export const BUNDLE_PATH = '/catalogue.json';

export interface LoadedCatalogue {
  catalogue: Catalogue;
  engine: SearchEngine;
}

/** The catalogue while it loads, when it is there, and when it could not be read. */
export type CatalogueStatus =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; loaded: LoadedCatalogue };

/**
 * Loads the bundled catalogue; the address is the extension's own, nothing leaves the browser.
 * @throws when the file is missing, truncated or not of the expected form.
 */
export async function loadCatalogue(): Promise<LoadedCatalogue> {
  const response = await fetch(BUNDLE_PATH);
  const { catalogue, index } = v.parse(bundleSchema, await response.json());
  return { catalogue, engine: createSearchEngine(catalogue, index) };
}
