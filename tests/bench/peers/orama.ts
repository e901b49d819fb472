import { create, insertMultiple, load, save, search } from '@orama/orama';
import { BOOSTS, frenchStems, toDocuments } from '../documents.ts';
import { type Engine, LIMIT } from '../engine.ts';

/**
 * Its French tokenizer keeps `l’` on the word and folds no œ, so words come analysed. One mistake is forgiven
 * (`tolerance`); `threshold` 1 lets any word answer, as a question with one unknown word must.
 */
const createIndex = () =>
  create({
    schema: { title: 'string', names: 'string', place: 'string', about: 'string', body: 'string' },
    components: {
      tokenizer: { language: 'french', normalizationCache: new Map(), tokenize: frenchStems },
    },
  });

export const orama: Engine = {
  name: 'Orama',
  async build(catalogue) {
    const index = createIndex();
    await insertMultiple(index, toDocuments(catalogue));
    return JSON.stringify(save(index));
  },
  load(_catalogue, shipped) {
    const index = createIndex();
    load(index, JSON.parse(shipped));
    return (query) => {
      if (frenchStems(query).length === 0) return [];
      const found = search(index, { term: query, limit: LIMIT, boost: BOOSTS, tolerance: 1, threshold: 1 });
      return 'hits' in found ? found.hits.map(({ id }) => id) : [];
    };
  },
};
