import * as v from 'valibot';
import { buildIndex, searchIndexSchema } from '../../../lib/search/build-index.ts';
import { createSearchEngine } from '../../../lib/search/search.ts';
import { type Engine, LIMIT } from '../engine.ts';

/** This project's search, loaded and checked as the extension's pages do. */
export const own: Engine = {
  name: 'Repères',
  build: (catalogue) => JSON.stringify(buildIndex(catalogue)),
  load: (catalogue, shipped) => {
    const engine = createSearchEngine(catalogue, v.parse(searchIndexSchema, JSON.parse(shipped)));
    return (query) => engine.search(query, { limit: LIMIT }).map(({ entry }) => entry.id);
  },
};
