import type { Entry } from '../catalogue/schema.ts';
import { periodStatus } from '../text/dates.ts';
import { fulfils } from './intents.ts';
import { answersOf, type Names } from './names.ts';
import type { Query } from './query.ts';
import type { Candidate } from './score.ts';
import { Top } from './top.ts';

/** An entry with its place in the answer. */
interface Ranked {
  entry: Entry;
  score: number;
}

/** A query with the entries that answer it: found once for its hits, its filters and their counts. */
export interface Answers {
  query: Query;
  /** Entries with a name that begins as typed, with the share of it that is typed. */
  begun: ReadonlyMap<number, number>;
  /** Those that answer by their words, then those that only begin as typed. */
  candidates: readonly Candidate[];
}

/** @param byWords the entries that answer by their words. */
export function readAnswers(query: Query, byWords: readonly Candidate[], names: Names): Answers {
  const begun = names.begun(query);
  return { query, begun, candidates: [...byWords, ...onlyBegun(begun, byWords)] };
}

/** What ranking needs to know beside the query. */
export interface RankingContext {
  entries: readonly Entry[];
  names: Names;
  /** Whether an entry may be shown at all. */
  isWanted(rank: number): boolean;
  /** Whether an entry is the user's own académie's. */
  isOwn(rank: number): boolean;
  /** ISO day; without it, nothing is over. */
  today?: string;
  limit: number;
}

/** A title or acronym said whole comes before anything else. */
const WHOLE_NAME = 1000;
/** How much a candidate gains, as a share of its score. */
const GAIN = { name: 1.2, begun: 1.2, alias: 1.5, asked: 0.25, past: -0.12, own: 0.04 };
const MOST_GAIN = 1 + GAIN.name + GAIN.asked + GAIN.own;
/** Score of an entry whose name begins as typed, though none of its words is finished. */
const BEGUN = 0.5;

/** @returns the best entries, best first; equal scores follow the ids. */
export function rankCandidates({ query, begun, candidates }: Answers, context: RankingContext): Ranked[] {
  const { entries, names, isWanted, isOwn, today, limit } = context;
  const whole = names.saidWhole(query);
  const answers = answersOf(query);
  const wordCount = query.words.filter(({ share }) => share === 1).length;
  const asked = [...query.words.flatMap(({ intents }) => intents), ...query.intents];

  const top = new Top<Ranked>(limit, (a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
  for (const { rank, score } of candidates) {
    const typedShare = begun.get(rank);
    const said = whole.get(rank) ?? 0;
    const wholeName = said === 1 ? WHOLE_NAME : 0;
    const gainOfName =
      GAIN.alias * said ** 4 + (typedShare === undefined ? 0 : GAIN.begun * (0.5 + 0.5 * typedShare));
    // Most candidates of a common word cannot reach the first few: they cost no more than this.
    if (score * (MOST_GAIN + gainOfName) + wholeName < (top.last?.score ?? 0)) continue;
    const entry = entries[rank];
    if (!entry || !isWanted(rank)) continue;
    const gain =
      1 +
      gainOfName +
      GAIN.name * names.overlap(rank, answers, wordCount) +
      (asked.some((intent) => fulfils(entry, intent)) ? GAIN.asked : 0) +
      (isPast(entry, today) ? GAIN.past : 0) +
      (isOwn(rank) ? GAIN.own : 0);
    top.add({ entry, score: score * gain + wholeName });
  }
  return top.items;
}

/** @returns the entries whose name begins as typed, though their words don't answer enough. */
function onlyBegun(begun: ReadonlyMap<number, number>, candidates: readonly Candidate[]): Candidate[] {
  if (begun.size === 0) return [];
  const found = new Set(candidates.map(({ rank }) => rank));
  return [...begun.keys()].filter((rank) => !found.has(rank)).map((rank) => ({ rank, score: BEGUN }));
}

const isPast = (entry: Entry, today: string | undefined): boolean =>
  today !== undefined && entry.kind === 'event' && periodStatus(entry.start, entry.end, today) === 'passed';
