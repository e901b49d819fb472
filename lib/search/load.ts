import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Details } from '../catalogue/details.ts';
import type { SearchIndex } from './build-index.ts';
import { createSearchEngine, type SearchEngine } from './search.ts';

/** Raised with the form of the catalogue or of its index: a file of another form is not taken. */
export const BUNDLE_FORM = 'reperes-catalogue/3';

/** What the build writes, once it has checked all of it, and the extension's pages load. */
export interface CatalogueFiles {
  '/catalogue.json': { form: typeof BUNDLE_FORM; catalogue: Catalogue; index: SearchIndex };
  /** As large again, and not needed before an entry is opened. */
  '/details.json': { form: typeof BUNDLE_FORM; details: Details };
}

export interface LoadedCatalogue {
  catalogue: Catalogue;
  engine: SearchEngine;
  /** Loaded last; an entry cannot be shown whole before. */
  details?: Details;
}

/** The catalogue while it loads, when it is there, and when it could not be read. */
export type CatalogueStatus =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; loaded: LoadedCatalogue };

/**
 * Loads what the search needs; the address is the extension's own, nothing leaves the browser. The build has checked
 * the file against its schema, which takes as long as all the rest of the opening: here its stamp is enough.
 * @throws when the file is missing, truncated or of another form.
 */
export async function loadCatalogue(): Promise<LoadedCatalogue> {
  const { catalogue, index } = await read('/catalogue.json');
  await aTask();
  return { catalogue, engine: createSearchEngine(catalogue, index) };
}

/** Loads all of it, what the search needs first: calls back when that can be searched, and when all is there. */
export async function followCatalogue(onStatus: (status: CatalogueStatus) => void): Promise<void> {
  try {
    const loaded = await loadCatalogue();
    onStatus({ state: 'ready', loaded });
    await aTask();
    const { details } = await read('/details.json');
    onStatus({ state: 'ready', loaded: { ...loaded, details } });
  } catch (error) {
    console.error('Le catalogue n’a pas pu être lu.', error);
    onStatus({ state: 'failed' });
  }
}

async function read<Path extends keyof CatalogueFiles>(path: Path): Promise<CatalogueFiles[Path]> {
  const file: unknown = await (await fetch(path)).json();
  if (!hasForm<CatalogueFiles[Path]>(file)) throw new Error(`${path} is not of the form ${BUNDLE_FORM}`);
  return file;
}

const hasForm = <File>(read: unknown): read is File =>
  typeof read === 'object' && read !== null && 'form' in read && read.form === BUNDLE_FORM;

/** Ends the task: reading a file, readying the search and drawing are the long parts, and typing goes between them. */
const aTask = () => new Promise((resolve) => setTimeout(resolve));
