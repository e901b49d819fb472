import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/schema.ts';
import { nameKey } from './analyse.ts';
import { wordsAsWritten } from './as-written.ts';
import type { SearchIndex } from './build-index.ts';
import { readConcepts } from './concepts.ts';
import { countFacets, type Facets, type Filters, missesOf } from './filters.ts';
import { type Hint, hintsOf } from './hints.ts';
import { fulfils } from './intents.ts';
import { Lexicon } from './lexicon.ts';
import { Names } from './names.ts';
import { readPlaces, whereabouts } from './places.ts';
import { readQuery } from './query.ts';
import type { Knowledge, QueryWord } from './query-words.ts';
import { type MatchRange, matchRanges } from './ranges.ts';
import { type Answers, rankCandidates, readAnswers } from './rank.ts';
import { Scorer } from './score.ts';

/** An entry found. */
export interface Hit {
  entry: Entry;
  /** Comparable within one query only; higher is better. */
  score: number;
  /** Where the typed words stand in the title, in UTF-16 units. */
  titleRanges: readonly MatchRange[];
  /** Where they stand in a definition's short text; empty for the other kinds. */
  shortRanges: readonly MatchRange[];
}

export interface SearchOptions extends Filters {
  limit?: number;
  /** ISO day: what is over comes after what is not. Without it, nothing is over. */
  today?: string;
  /** The user's own académie: its entries come first among equals. */
  academieFirst?: string;
}

/** Answers queries over one catalogue. */
export interface SearchEngine {
  /** @returns the hits, best first; none for an empty text or when nothing is near enough. */
  search(typed: string, options?: SearchOptions): Hit[];
  /** @returns how many hits there are in all, and how many each filter would leave. */
  facets(typed: string, filters?: Filters): Facets;
  /** Filters that the typed words call for: a kind, an académie, a département. */
  hints(typed: string): Hint[];
  /** Words near the typed ones, as the catalogue's titles, places and short texts write them, for «nothing found». */
  suggest(typed: string): string[];
}

const DEFAULT_LIMIT = 20;

/** Readies a search over a catalogue and the index that was built from it. */
export function createSearchEngine(catalogue: Catalogue, index: SearchIndex): SearchEngine {
  const { entries } = catalogue;
  const where = whereabouts(catalogue);
  const lexicon = new Lexicon(index);
  const knowledge: Knowledge = {
    lexicon,
    concepts: readConcepts(index),
    places: readPlaces(catalogue, where, index.placeWords),
  };
  const names = new Names(index);
  const scorer = new Scorer(index, entries.length);

  const isAskedFor = (rank: number, { intents }: QueryWord): boolean => {
    const entry = entries[rank];
    return entry !== undefined && intents.some((intent) => fulfils(entry, intent));
  };
  const academies = new Map(catalogue.academies.map(({ name }) => [nameKey(name), name]));
  /** @returns the académie's own name for one written as people write it: «la reunion»; as given when there is none. */
  const academieName = (typed: string) => academies.get(nameKey(typed)) ?? typed;
  const withNames = ({ academie, ...filters }: Filters): Filters =>
    academie === undefined ? filters : { ...filters, academie: academieName(academie) };

  /** The last one read: at each key the hits, the filters and their counts are asked for together. */
  let last: { typed: string; answers: Answers } | undefined;
  const answersTo = (typed: string): Answers => {
    if (last?.typed !== typed) {
      const query = readQuery(typed, knowledge);
      last = { typed, answers: readAnswers(query, scorer.candidates(query, isAskedFor), names) };
    }
    return last.answers;
  };

  let written: ReadonlyMap<string, string> | undefined;

  return {
    search(typed, { limit = DEFAULT_LIMIT, today, academieFirst, ...filters } = {}) {
      const answers = answersTo(typed);
      const misses = missesOf(withNames(filters), entries, where);
      const first = academieFirst === undefined ? undefined : academieName(academieFirst);
      const ranked = rankCandidates(answers, {
        entries,
        names,
        isWanted: (rank) => misses(rank).length === 0,
        isOwn: (rank) => first !== undefined && where[rank]?.academie === first,
        limit,
        ...(today === undefined ? {} : { today }),
      });
      const mark = (text: string) => matchRanges(text, answers.query, index, knowledge.concepts);
      return ranked.map(({ entry, score }) => ({
        entry,
        score: Math.round(score * 100) / 100,
        titleRanges: mark(entry.title),
        shortRanges: entry.kind === 'definition' ? mark(entry.short) : [],
      }));
    },
    facets(typed, filters = {}) {
      const ranks = answersTo(typed).candidates.map(({ rank }) => rank);
      return countFacets(ranks, missesOf(withNames(filters), entries, where), entries, where);
    },
    hints: (typed) => hintsOf(answersTo(typed).query),
    suggest(typed) {
      const { words } = readQuery(typed, knowledge);
      written ??= wordsAsWritten(entries);
      const near = (surface: string) =>
        lexicon.vocabulary
          .near(surface, true)
          .flatMap(({ index: word }) => written?.get(lexicon.vocabulary.word(word)) ?? [])
          .slice(0, 2);
      return [...new Set(words.flatMap(({ surface }) => near(surface)))];
    },
  };
}
