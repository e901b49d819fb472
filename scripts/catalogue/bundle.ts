import * as v from 'valibot';
import { catalogueSchema, type WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import { setDetailsApart } from '../../lib/catalogue/details.ts';
import { buildIndex, searchIndexSchema } from '../../lib/search/build-index.ts';
import { BUNDLE_FORM, type CatalogueFiles } from '../../lib/search/load.ts';
import { loadDataFolder } from './data-folder.ts';

/**
 * What the extension ships: the catalogue of `data/` and its search index.
 * @throws CatalogueDataError listing every mistake, in French.
 */
export const compileBundle = (): CatalogueFiles => bundleOf(loadDataFolder());

/** @returns the files that hold a catalogue, checked whole since the load does not. */
export function bundleOf(catalogueRead: WholeCatalogue): CatalogueFiles {
  const whole = v.parse(catalogueSchema, catalogueRead);
  const index = v.parse(searchIndexSchema, buildIndex(whole));
  const { catalogue, details } = setDetailsApart(whole);
  return {
    '/catalogue.json': { form: BUNDLE_FORM, catalogue, index },
    '/details.json': { form: BUNDLE_FORM, details },
  };
}
