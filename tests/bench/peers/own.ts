import { buildIndex, type SearchIndex } from '../../../lib/search/build-index.ts';
import { createSearchEngine } from '../../../lib/search/search.ts';
import { type Engine, LIMIT } from '../engine.ts';

/** This project's search, loaded as the extension's pages do. */
export const own: Engine = {
  name: 'Repères',
  build: (catalogue) => JSON.stringify(buildIndex(catalogue)),
  load: (catalogue, shipped) => {
    const engine = createSearchEngine(catalogue, JSON.parse(shipped) as SearchIndex);
    // What is over comes last, on the day of the catalogue, so that the figures do not change with the calendar.
    const options = { limit: LIMIT, today: catalogue.date };
    return (query) => engine.search(query, options).map(({ entry }) => entry.id);
  },
};
