import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry, Kind } from '../catalogue/schema.ts';
import { nameKey } from './analyse.ts';
import type { SearchIndex } from './build-index.ts';
import { entryNames } from './fields.ts';
import { type Expansion, type Query, readQuery } from './query.ts';
import { type MatchRange, matchRanges } from './ranges.ts';
import { Vocabulary } from './vocabulary.ts';

/** An entry found. */
export interface Hit {
  entry: Entry;
  /** Comparable within one query only; higher is better. */
  score: number;
  /** Where the typed words stand in the title, in UTF-16 units. */
  titleRanges: readonly MatchRange[];
}

export interface SearchOptions {
  kind?: Kind;
  academie?: string;
  departement?: string;
  limit?: number;
}

/** Answers queries over one catalogue. */
export interface SearchEngine {
  /** @returns the hits, best first; none for an empty text or when nothing is near enough. */
  search(typed: string, options?: SearchOptions): Hit[];
  /** Words of the catalogue near the typed ones, for «nothing found». */
  suggest(typed: string): string[];
}

const DEFAULT_LIMIT = 20;
/** Share of the query, by rarity, that an entry must answer to be a hit at all. */
const LEAST_COVERAGE = 0.55;
const EXACT_NAME = 1000;
const NAME_BONUS = 1.2;

interface Candidate {
  rank: number;
  score: number;
}

/** Readies a search over a catalogue and the index that was built from it. */
export function createSearchEngine(catalogue: Catalogue, index: SearchIndex): SearchEngine {
  const vocabulary = new Vocabulary(index.surfaces);
  const namesByKey = new Map<string, number[]>();
  for (const [key, rank] of index.names) namesByKey.set(key, [...(namesByKey.get(key) ?? []), rank]);

  return {
    search(typed, options = {}) {
      const query = readQuery(typed, index, vocabulary);
      const exact = new Set(namesByKey.get(query.key));
      const hits = score(query, index, catalogue.entries.length)
        .map(({ rank, score }) => ({ rank, score, entry: catalogue.entries[rank] }))
        .filter(
          (item): item is Candidate & { entry: Entry } =>
            item.entry !== undefined && matches(item.entry, options),
        )
        .map(({ rank, score, entry }) => ({
          entry,
          score:
            score * (1 + NAME_BONUS * nameOverlap(entry, query, index)) + (exact.has(rank) ? EXACT_NAME : 0),
        }))
        .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
      return hits.slice(0, options.limit ?? DEFAULT_LIMIT).map(({ entry, score }) => ({
        entry,
        score: Math.round(score * 100) / 100,
        titleRanges: matchRanges(entry.title, query, index),
      }));
    },
    suggest(typed) {
      const { words } = readQuery(typed, index, vocabulary);
      const near = words.flatMap(({ surface }) => vocabulary.near(surface, true).slice(0, 2));
      return [...new Set(near.map(({ index: word }) => vocabulary.word(word)))];
    },
  };
}

function matches(entry: Entry, { kind, academie, departement }: SearchOptions): boolean {
  if (kind && entry.kind !== kind) return false;
  if (academie && nameKey(entry.place?.academie ?? entry.scope.name ?? '') !== nameKey(academie))
    return false;
  return !departement || entry.place?.departement === departement || entry.scope.name === departement;
}

/** Adds up, for every entry, the best answer to each typed word; entries that answer too little are dropped. */
function score(query: Query, index: SearchIndex, entryCount: number): Candidate[] {
  const total = new Float64Array(entryCount);
  const answered = new Float64Array(entryCount);
  let wanted = 0;
  for (const { expansions } of query.words) {
    const rarity = wordRarity(expansions, index, entryCount);
    wanted += rarity;
    for (const [rank, { weight, quality }] of answersTo(expansions, index)) {
      total[rank] = (total[rank] ?? 0) + rarity * weight;
      answered[rank] = (answered[rank] ?? 0) + rarity * quality;
    }
  }
  const candidates: Candidate[] = [];
  for (let rank = 0; rank < entryCount; rank += 1) {
    const coverage = wanted === 0 ? 0 : (answered[rank] ?? 0) / wanted;
    if (coverage >= LEAST_COVERAGE)
      candidates.push({ rank, score: ((total[rank] ?? 0) / 100) * coverage * coverage });
  }
  return candidates;
}

/**
 * How rare a typed word is (BM25's inverse document frequency). All that answers it counts as one word: else an
 * unfinished «decroch» would prefer the rare «décrocher» to «décrochage».
 */
function wordRarity(expansions: readonly Expansion[], index: SearchIndex, entryCount: number): number {
  const frequency = Math.max(0, ...expansions.map(({ stem }) => (index.postings[stem]?.length ?? 0) / 2));
  return Math.log(1 + (entryCount - frequency + 0.5) / (frequency + 0.5));
}

/** The best answer of each entry to one typed word. */
function answersTo(
  expansions: readonly Expansion[],
  index: SearchIndex,
): Map<number, { weight: number; quality: number }> {
  const best = new Map<number, { weight: number; quality: number }>();
  for (const { stem, quality } of expansions) {
    const posting = index.postings[stem] ?? [];
    for (let item = 0; item < posting.length; item += 2) {
      const rank = posting[item] ?? 0;
      const weight = quality * (posting[item + 1] ?? 0);
      const known = best.get(rank);
      if (!known) best.set(rank, { weight, quality });
      else
        best.set(rank, { weight: Math.max(known.weight, weight), quality: Math.max(known.quality, quality) });
    }
  }
  return best;
}

/** How much of an entry's best name the query says, from 0 to 1: a short name said whole beats a long one brushed. */
function nameOverlap(entry: Entry, query: Query, index: SearchIndex): number {
  const answers = new Map(
    query.words.flatMap(({ expansions }) =>
      expansions.map(({ stem, quality }) => [index.stems[stem], quality]),
    ),
  );
  const overlaps = entryNames(entry).map((name) => {
    const stems = nameKey(name).split(' ');
    const said = stems.reduce((sum, stem) => sum + (answers.get(stem) ?? 0), 0);
    return said / Math.max(stems.length, query.words.length);
  });
  return Math.max(...overlaps);
}
