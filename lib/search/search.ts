import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry, Kind } from '../catalogue/schema.ts';
import { nameKey } from './analyse.ts';
import type { SearchIndex } from './build-index.ts';
import { readConcepts } from './concepts.ts';
import { type Hint, hintsOf } from './hints.ts';
import { fulfils } from './intents.ts';
import { Lexicon } from './lexicon.ts';
import { Names } from './names.ts';
import { readPlaces, whereabouts } from './places.ts';
import { readQuery } from './query.ts';
import type { Knowledge, QueryWord } from './query-words.ts';
import { type MatchRange, matchRanges } from './ranges.ts';
import { rankCandidates } from './rank.ts';
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

export interface SearchOptions {
  kind?: Kind;
  academie?: string;
  departement?: string;
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
  /** Filters that the typed words call for: a kind, an académie, a département. */
  hints(typed: string): Hint[];
  /** Words of the catalogue near the typed ones, for «nothing found». */
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
    places: readPlaces(catalogue, where),
  };
  const names = new Names(index);
  const scorer = new Scorer(index, entries.length);

  const isAskedFor = (rank: number, { intents }: QueryWord): boolean => {
    const entry = entries[rank];
    return entry !== undefined && intents.some((intent) => fulfils(entry, intent));
  };
  const academies = new Map(catalogue.academies.map(({ name }) => [nameKey(name), name]));
  /** Written as people write it: «la reunion». */
  const isOfAcademie = (academie: string | undefined) => {
    const name = academie === undefined ? undefined : academies.get(nameKey(academie));
    return (rank: number) => name !== undefined && where[rank]?.academie === name;
  };

  return {
    search(typed, { kind, academie, departement, limit = DEFAULT_LIMIT, today, academieFirst } = {}) {
      const query = readQuery(typed, knowledge);
      const isInside = isOfAcademie(academie);
      const ranked = rankCandidates(query, scorer.candidates(query, isAskedFor), {
        entries,
        names,
        isWanted: (rank) =>
          (!kind || entries[rank]?.kind === kind) &&
          (!departement || where[rank]?.departement === departement) &&
          (!academie || isInside(rank)),
        isOwn: isOfAcademie(academieFirst),
        limit,
        ...(today === undefined ? {} : { today }),
      });
      const mark = (text: string) => matchRanges(text, query, index, knowledge.concepts);
      return ranked.map(({ entry, score }) => ({
        entry,
        score: Math.round(score * 100) / 100,
        titleRanges: mark(entry.title),
        shortRanges: entry.kind === 'definition' ? mark(entry.short) : [],
      }));
    },
    hints: (typed) => hintsOf(readQuery(typed, knowledge)),
    suggest(typed) {
      const { words } = readQuery(typed, knowledge);
      const near = words.flatMap(({ surface }) => lexicon.vocabulary.near(surface, true).slice(0, 2));
      return [...new Set(near.map(({ index: word }) => lexicon.vocabulary.word(word)))];
    },
  };
}
