import type { WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import { analyse, contentTokens } from '../../lib/search/analyse.ts';
import { entryNames, searchFields } from '../../lib/search/fields.ts';
import { fold } from '../../lib/search/fold.ts';

/** An entry as the libraries take it: the same texts as this search reads, in fields of equal weight. */
export type Document = {
  id: string;
  title: string;
  /** Acronym and aliases, one a line. */
  names: string;
  /** Establishment, city, département, académie. */
  place: string;
  /** Themes, short definition, publisher, format. */
  about: string;
  body: string;
};

/** Weights of the fields, after this search's own. */
export const BOOSTS = { title: 10, names: 8, place: 5, about: 3, body: 1 } as const;
export const FIELDS = ['title', 'names', 'place', 'about', 'body'] as const;

const FIELD_OF_WEIGHT: Readonly<Record<number, keyof typeof BOOSTS>> = {
  5: 'place',
  3: 'about',
  2: 'about',
  1: 'body',
};

export const toDocuments = (catalogue: WholeCatalogue): Document[] =>
  catalogue.entries.map((entry) => {
    const [title, ...names] = entryNames(entry).map(({ text }) => text);
    const document = {
      id: entry.id,
      title: title ?? '',
      names: names.join('\n'),
      place: '',
      about: '',
      body: '',
    };
    for (const { text, weight } of searchFields(entry, catalogue)) {
      const field = FIELD_OF_WEIGHT[weight];
      if (field) document[field] += `${text}\n`;
    }
    return document;
  });

/**
 * French words as every library should see them, since none folds œ, cuts `l’` off or knows French stop words by
 * itself: this project's own analysis, so that the comparison is about the searches and not about their French.
 */
export const frenchStems = (text: string): string[] => contentTokens(analyse(text)).map(({ stem }) => stem);

/** For libraries that match characters rather than words: folded, without the stop words. */
export const frenchText = (text: string): string =>
  contentTokens(analyse(text))
    .map(({ surface }) => surface)
    .join(' ');

export const foldedText = (text: string): string => fold(text).text;
