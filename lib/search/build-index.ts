import * as v from 'valibot';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { analyse, nameKey } from './analyse.ts';
import { entryNames, type SearchField, searchFields } from './fields.ts';

const integers = v.array(v.number());

/** The index as it is built with the catalogue and loaded by the browser. Entries are named by their rank. */
export const searchIndexSchema = v.strictObject({
  /** Distinct folded words, sorted. */
  surfaces: v.array(v.string()),
  /** Rank in `stems` of each surface. */
  stemOf: integers,
  stems: v.array(v.string()),
  /** For each stem: `[entry, weight, entry, weight, ...]`; a weight is from 0 to 100. */
  postings: v.array(integers),
  /** Whole names: `[key, entry]`, see `nameKey`. */
  names: v.array(v.tuple([v.string(), v.number()])),
});

export type SearchIndex = v.InferOutput<typeof searchIndexSchema>;

/** BM25's saturation and length normalisation (Robertson & Zaragoza, 2009). */
const K1 = 1.4;
const B = 0.4;

/** Builds the inverted index; every statistic is settled here, so that a query only adds numbers up. */
export function buildIndex(catalogue: Catalogue): SearchIndex {
  const surfaces = new Map<string, string>();
  const counts = catalogue.entries.map((entry) => countWords(searchFields(entry, catalogue), surfaces));
  const stems = [...new Set(surfaces.values())].sort();
  const stemRank = new Map(stems.map((stem, rank) => [stem, rank]));
  const sortedSurfaces = [...surfaces.keys()].sort();
  const lengths = counts.map((words) => [...words.values()].reduce((sum, weight) => sum + weight, 0));
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);

  const postings: number[][] = stems.map(() => []);
  counts.forEach((words, entry) => {
    const norm = K1 * (1 - B + (B * (lengths[entry] ?? 0)) / averageLength);
    for (const [stem, weight] of words) {
      postings[stemRank.get(stem) ?? -1]?.push(entry, Math.round((weight / (weight + norm)) * 100));
    }
  });
  return {
    surfaces: sortedSurfaces,
    stemOf: sortedSurfaces.map((surface) => stemRank.get(surfaces.get(surface) ?? '') ?? -1),
    stems,
    postings,
    names: catalogue.entries.flatMap((entry, rank) =>
      [...new Set(entryNames(entry).map(nameKey))].map((key): [string, number] => [key, rank]),
    ),
  };
}

/** Weighted count of each stem of one entry; new words are added to `surfaces`. */
function countWords(fields: readonly SearchField[], surfaces: Map<string, string>): Map<string, number> {
  const words = new Map<string, number>();
  const add = (surface: string, stem: string, weight: number) => {
    surfaces.set(surface, stem);
    words.set(stem, (words.get(stem) ?? 0) + weight);
  };
  for (const { text, weight } of fields) {
    let previous: { surface: string } | undefined;
    for (const token of analyse(text)) {
      if (!token.isStopWord) add(token.surface, token.stem, weight);
      // A compound is also one word: «micro-lycée» answers to «microlycée».
      if (token.isHyphenated && previous) {
        const [whole] = analyse(previous.surface + token.surface);
        if (whole) add(whole.surface, whole.stem, weight);
      }
      previous = token;
    }
  }
  return words;
}
