import Fuse, { type IFuseOptions } from 'fuse.js';
import { BOOSTS, type Document, FIELDS, foldedText, frenchText, toDocuments } from '../documents.ts';
import { type Engine, LIMIT } from '../engine.ts';

/**
 * `ignoreLocation`, or only the first sixty characters of a text would match; `threshold` 0.35 because 0.6, the
 * default, finds something for every query; `ignoreDiacritics` for accents, œ being spelt out beforehand.
 */
const OPTIONS: IFuseOptions<Document> = {
  keys: FIELDS.map((name) => ({ name, weight: BOOSTS[name] })),
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.35,
};

const fold = (document: Document): Document => ({
  id: document.id,
  title: foldedText(document.title),
  names: foldedText(document.names),
  place: foldedText(document.place),
  about: foldedText(document.about),
  body: foldedText(document.body),
});

const engine = (name: string, options: IFuseOptions<Document>): Engine => ({
  name,
  build(catalogue) {
    const documents = toDocuments(catalogue).map(fold);
    return JSON.stringify({ documents, index: Fuse.createIndex([...FIELDS], documents, options).toJSON() });
  },
  load(_catalogue, shipped) {
    const { documents, index } = JSON.parse(shipped);
    const fuse = new Fuse<Document>(documents, options, Fuse.parseIndex(index));
    return (query) => {
      const text = frenchText(query);
      return text === '' ? [] : fuse.search(text, { limit: LIMIT }).map(({ item }) => item.id);
    };
  },
});

export const fuse = engine('Fuse', OPTIONS);

/** Each word is searched for by itself; all of them must match, or long questions bring the whole catalogue. */
export const fuseTokens = engine('Fuse (tokens)', { ...OPTIONS, useTokenSearch: true });
