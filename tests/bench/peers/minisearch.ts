import MiniSearch, { type Options } from 'minisearch';
import { BOOSTS, type Document, FIELDS, frenchStems, toDocuments } from '../documents.ts';
import { type Engine, LIMIT } from '../engine.ts';

/**
 * Words come analysed, hence no `processTerm`. Prefixes and one mistake in five letters for words long enough to bear
 * it; any word may answer (`OR`), since with `AND` a question that holds one unknown word finds nothing.
 */
const OPTIONS: Options<Document> = {
  fields: [...FIELDS],
  tokenize: frenchStems,
  processTerm: (term) => term,
  searchOptions: {
    boost: BOOSTS,
    combineWith: 'OR',
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    weights: { prefix: 0.5, fuzzy: 0.3 },
  },
};

export const miniSearch: Engine = {
  name: 'MiniSearch',
  build(catalogue) {
    const index = new MiniSearch<Document>(OPTIONS);
    index.addAll(toDocuments(catalogue));
    return JSON.stringify(index);
  },
  load(_catalogue, shipped) {
    const index = MiniSearch.loadJSON<Document>(shipped, OPTIONS);
    return (query) =>
      index
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => String(id));
  },
};
