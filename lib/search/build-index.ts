import * as v from 'valibot';
import type { WholeCatalogue } from '../catalogue/catalogue.ts';
import type { WholeEntry } from '../catalogue/schema.ts';
import { analyse, contentTokens, type Token } from './analyse.ts';
import {
  type Concepts,
  conceptPhrases,
  conceptTable,
  isConcept,
  phraseTokens,
  synonymTokens,
} from './concepts.ts';
import { entryNames, type SearchField, searchFields } from './fields.ts';
import { lettersOf } from './letters.ts';
import { placeWords } from './places.ts';
import { type Posting, packPostings } from './postings.ts';
import { root } from './root.ts';

/** One check for the whole list: thousands of numbers. */
const integers = v.custom<number[]>(
  (value) => Array.isArray(value) && value.every((item) => typeof item === 'number'),
);

/** The index as it is built with the catalogue and loaded by the browser. Entries are named by their rank. */
export const searchIndexSchema = v.strictObject({
  /** Distinct folded words, sorted; those of the synonyms too, though no entry may hold them. */
  surfaces: v.array(v.string()),
  /** Rank in `stems` of each surface. */
  stemOf: integers,
  /** Stems of words, and of concepts (see `concepts.ts`). */
  stems: v.array(v.string()),
  /** Which entries hold each stem, see `postings.ts`. */
  holders: v.array(v.string()),
  weights: v.array(v.string()),
  /** What the stems of one family share, see `root.ts`. */
  roots: v.array(v.string()),
  /** Rank in `roots` of each stem. */
  rootOf: integers,
  /**
   * Whole names, sorted by letters: `[letters (see letters.ts), entry, weight from 0 to 100, stems of its words,
   * concepts in it]`, the concepts as `[stem, first word, end word, ...]`.
   */
  names: v.array(v.tuple([v.string(), v.number(), v.number(), integers, integers])),
  /** Ways of saying one thing: `[stem of the concept, stem of each word...]`. */
  phrases: v.array(integers),
  /** Words of each place's name or code. */
  placeWords: v.record(v.string(), v.array(v.string())),
});

export type SearchIndex = v.InferOutput<typeof searchIndexSchema>;

/** BM25's saturation and length normalisation (Robertson & Zaragoza, 2009). */
const K1 = 1.4;
const B = 0.4;

/** Builds the inverted index; every statistic is settled here, so that a query only adds numbers up. */
export function buildIndex(catalogue: WholeCatalogue): SearchIndex {
  const concepts = conceptTable(conceptPhrases(catalogue));
  const surfaces = new Map(synonymTokens(catalogue).map(({ surface, stem }) => [surface, stem]));
  const counts = catalogue.entries.map((entry) =>
    countWords(searchFields(entry, catalogue), surfaces, concepts),
  );
  const stems = [
    ...new Set([...surfaces.values(), ...counts.flatMap(({ weights }) => [...weights.keys()])]),
  ].sort();
  const stemRank = new Map(stems.map((stem, rank) => [stem, rank]));
  const rankOf = (stem: string) => stemRank.get(stem) ?? -1;
  const rootOfStem = stems.map((stem) => (isConcept(stem) ? stem : root(stem)));
  const roots = [...new Set(rootOfStem)];
  const rootRank = new Map(roots.map((family, rank) => [family, rank]));
  const sortedSurfaces = [...surfaces.keys()].sort();
  const averageLength = counts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counts.length);

  const postings: Posting[][] = stems.map(() => []);
  counts.forEach(({ weights, length }, entry) => {
    const norm = K1 * (1 - B + (B * length) / averageLength);
    for (const [stem, weight] of weights) {
      postings[rankOf(stem)]?.push([entry, Math.round((weight / (weight + norm)) * 100)]);
    }
  });
  return {
    surfaces: sortedSurfaces,
    stemOf: sortedSurfaces.map((surface) => rankOf(surfaces.get(surface) ?? '')),
    stems,
    roots,
    rootOf: rootOfStem.map((family) => rootRank.get(family) ?? -1),
    ...packPostings(postings),
    names: catalogue.entries
      .flatMap((entry, rank) => namesOf(entry, rank, concepts, rankOf))
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    phrases: conceptPhrases(catalogue).map(({ concept, words }) => [concept, ...words].map(rankOf)),
    placeWords: placeWords(catalogue),
  };
}

function namesOf(
  entry: WholeEntry,
  rank: number,
  concepts: Concepts,
  rankOf: (stem: string) => number,
): SearchIndex['names'] {
  return entryNames(entry).map(({ text, weight }) => {
    const words = contentTokens(analyse(text));
    return [
      lettersOf(text),
      rank,
      Math.round(weight * 100),
      words.map((word) => rankOf(word.stem)),
      conceptsIn(words, concepts).flatMap(({ value, first, end }) => [rankOf(value), first, end]),
    ];
  });
}

interface WordCount {
  /** Weighted count of each stem and concept. */
  weights: Map<string, number>;
  /** Weighted count of words. */
  length: number;
}

/** New words are added to `surfaces`. */
function countWords(
  fields: readonly SearchField[],
  surfaces: Map<string, string>,
  concepts: Concepts,
): WordCount {
  const weights = new Map<string, number>();
  let length = 0;
  const add = (stem: string, weight: number) => weights.set(stem, (weights.get(stem) ?? 0) + weight);
  const addWord = ({ surface, stem }: Token, weight: number) => {
    surfaces.set(surface, stem);
    add(stem, weight);
    length += weight;
  };
  for (const { text, weight } of fields) {
    const tokens = analyse(text);
    for (const token of contentTokens(tokens)) addWord(token, weight);
    // A compound is also one word: «micro-lycée» answers to «microlycée».
    tokens.forEach((token, rank) => {
      const previous = tokens[rank - 1];
      const [whole] = token.isHyphenated && previous ? analyse(previous.surface + token.surface) : [];
      if (whole) addWord(whole, weight);
    });
    for (const { value } of conceptsIn(phraseTokens(tokens), concepts)) add(value, weight);
  }
  return { weights, length };
}

const conceptsIn = (tokens: readonly Token[], concepts: Concepts) =>
  concepts.find(tokens.map(({ stem }) => [stem]));
