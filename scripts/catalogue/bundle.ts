import { buildIndex } from '../../lib/search/build-index.ts';
import type { CatalogueBundle } from '../../lib/search/load.ts';
import { loadDataFolder } from './data-folder.ts';

/**
 * What the extension ships: the catalogue of `data/` and its search index.
 * @throws CatalogueDataError listing every mistake, in French.
 */
export function compileBundle(): CatalogueBundle {
  const catalogue = loadDataFolder();
  return { catalogue, index: buildIndex(catalogue) };
}
