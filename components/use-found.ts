import { useMemo } from 'preact/hooks';
import type { Facets } from '../lib/search/filters.ts';
import type { Hint } from '../lib/search/hints.ts';
import type { LoadedCatalogue } from '../lib/search/load.ts';
import type { Hit } from '../lib/search/search.ts';
import type { SearchState } from './search-state.ts';

/** What a query finds. */
interface Found {
  hits: readonly Hit[];
  facets: Facets;
  hints: readonly Hint[];
}

/**
 * @param today ISO day.
 * @param academie whose entries come first among equals.
 * @returns what the query finds; `undefined` while nothing is asked or the catalogue loads.
 */
export function useFound(
  loaded: LoadedCatalogue | undefined,
  { query, filters, limit }: SearchState,
  today: string,
  academie: string | undefined,
): Found | undefined {
  const engine = loaded?.engine;
  return useMemo(() => {
    if (!engine || query.trim() === '') return undefined;
    const first = academie === undefined ? {} : { academieFirst: academie };
    return {
      hits: engine.search(query, { ...filters, limit, today, ...first }),
      facets: engine.facets(query, filters),
      hints: engine.hints(query),
    };
  }, [engine, query, filters, limit, today, academie]);
}
