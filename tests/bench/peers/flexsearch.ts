import { Document as FlexDocument } from 'flexsearch';
import { BOOSTS, type Document, FIELDS, frenchStems, toDocuments } from '../documents.ts';
import { type Engine, LIMIT } from '../engine.ts';

/**
 * `forward` indexes every beginning of a word, for unfinished ones; `encode` is the French analysis. FlexSearch
 * forgives no mistakes by itself, and ranks within a field by position: the fields' lists are merged by weight.
 */
const create = () =>
  new FlexDocument<Document>({
    document: {
      id: 'id',
      index: FIELDS.map((field) => ({ field, tokenize: 'forward' as const, encode: frenchStems })),
    },
  });

export const flexSearch: Engine = {
  name: 'FlexSearch',
  build(catalogue) {
    const index = create();
    for (const document of toDocuments(catalogue)) index.add(document);
    const parts: [string, string][] = [];
    index.export((key, data) => {
      parts.push([key, data]);
    });
    return JSON.stringify(parts);
  },
  load(_catalogue, shipped) {
    const index = create();
    for (const [key, data] of JSON.parse(shipped)) index.import(key, data);
    return (query) => {
      const scores = new Map<string, number>();
      // `suggest` lets a question with unknown words find something.
      for (const { field, result } of index.search(query, { limit: 100, suggest: true })) {
        const boost = BOOSTS[field as keyof typeof BOOSTS] ?? 1;
        result.forEach((id, rank) => {
          scores.set(String(id), (scores.get(String(id)) ?? 0) + boost / (rank + 10));
        });
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, LIMIT)
        .map(([id]) => id);
    };
  },
};
