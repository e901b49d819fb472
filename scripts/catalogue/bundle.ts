import * as v from 'valibot';
import { catalogueSchema } from '../../lib/catalogue/catalogue.ts';
import { buildIndex, searchIndexSchema } from '../../lib/search/build-index.ts';
import { BUNDLE_FORM, type CatalogueBundle } from '../../lib/search/load.ts';
import { loadDataFolder } from './data-folder.ts';

/**
 * What the extension ships: the catalogue of `data/` and its search index, checked whole since the load does not.
 * @throws CatalogueDataError listing every mistake, in French.
 */
export function compileBundle(): CatalogueBundle {
  const catalogue = loadDataFolder();
  return {
    form: BUNDLE_FORM,
    catalogue: v.parse(catalogueSchema, catalogue),
    index: v.parse(searchIndexSchema, buildIndex(catalogue)),
  };
}
