import type { AudienceId, ThemeId } from '../catalogue/lists.ts';
import type { Entry, Kind } from '../catalogue/schema.ts';
import type { Whereabouts } from './places.ts';

/** What narrows the hits: one value of each at most, all of which an entry must have. */
export interface Filters {
  kind?: Kind;
  /** Name, as in the catalogue's `academies`. */
  academie?: string;
  /** Code. */
  departement?: string;
  audience?: AudienceId;
  theme?: ThemeId;
}

export type FilterName = keyof Filters;

export const FILTER_NAMES = [
  'kind',
  'academie',
  'departement',
  'audience',
  'theme',
] as const satisfies FilterName[];

/** How many hits there are, and how many with each value of each filter. */
export interface Facets {
  total: number;
  /**
   * By value, those without any hit left out. The other filters in force hold, the filter's own does not: each count
   * is what one would see on choosing that value instead.
   */
  counts: Readonly<Record<FilterName, ReadonlyMap<string, number>>>;
}

/** @returns the values that an entry has of one filter. */
function valuesOf(name: FilterName, entry: Entry, where: Whereabouts | undefined): readonly string[] {
  switch (name) {
    case 'kind':
      return [entry.kind];
    case 'academie':
      return where?.academie === undefined ? [] : [where.academie];
    case 'departement':
      return where?.departement === undefined ? [] : [where.departement];
    case 'audience':
      return entry.audiences;
    case 'theme':
      return entry.themes;
  }
}

/** Given an entry's rank in the catalogue: the filters in force that it does not pass. */
type Misses = (rank: number) => readonly FilterName[];

/** Readies the filters in force for many entries. */
export function missesOf(filters: Filters, entries: readonly Entry[], where: readonly Whereabouts[]): Misses {
  const inForce = FILTER_NAMES.flatMap((name) => {
    const value = filters[name];
    return value === undefined ? [] : [{ name, value }];
  });
  return (rank) => {
    const entry = entries[rank];
    if (!entry) return FILTER_NAMES;
    return inForce.flatMap(({ name, value }) =>
      valuesOf(name, entry, where[rank]).includes(value) ? [] : [name],
    );
  };
}

/** Counts in one pass: an entry counts everywhere when it misses no filter, and for the one that it alone misses. */
export function countFacets(
  ranks: Iterable<number>,
  misses: Misses,
  entries: readonly Entry[],
  where: readonly Whereabouts[],
): Facets {
  const counts = Object.fromEntries(FILTER_NAMES.map((name) => [name, new Map<string, number>()])) as Record<
    FilterName,
    Map<string, number>
  >;
  let total = 0;
  for (const rank of ranks) {
    const entry = entries[rank];
    const missed = misses(rank);
    if (!entry || missed.length > 1) continue;
    if (missed.length === 0) total += 1;
    for (const name of missed.length === 0 ? FILTER_NAMES : missed) {
      const count = counts[name];
      for (const value of valuesOf(name, entry, where[rank])) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return { total, counts };
}
