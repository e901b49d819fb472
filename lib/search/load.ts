import type { Catalogue } from '../catalogue/catalogue.ts';
import type { SearchIndex } from './build-index.ts';
import { createSearchEngine, type SearchEngine } from './search.ts';

/** Raised with the form of the catalogue or of its index: a file of another form is not taken. */
export const BUNDLE_FORM = 'reperes-catalogue/1';

/** The one file the build writes, once it has checked all of it, and the extension's pages load. */
export interface CatalogueBundle {
  form: typeof BUNDLE_FORM;
  catalogue: Catalogue;
  index: SearchIndex;
}

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
 * Loads the bundled catalogue; the address is the extension's own, nothing leaves the browser. The build has checked
 * the file against its schema, which takes as long as all the rest of the opening: here its stamp is enough.
 * @throws when the file is missing, truncated or of another form.
 */
export async function loadCatalogue(): Promise<LoadedCatalogue> {
  const response = await fetch(BUNDLE_PATH);
  const bundle: unknown = await response.json();
  if (!isBundle(bundle)) throw new Error(`${BUNDLE_PATH} is not of the form ${BUNDLE_FORM}`);
  // A task of its own: reading the file and readying the search are the two long parts.
  await new Promise((resolve) => setTimeout(resolve));
  const { catalogue, index } = bundle;
  return { catalogue, engine: createSearchEngine(catalogue, index) };
}

const isBundle = (read: unknown): read is CatalogueBundle =>
  typeof read === 'object' && read !== null && 'form' in read && read.form === BUNDLE_FORM;
