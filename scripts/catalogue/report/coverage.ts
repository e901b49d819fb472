import type { WholeCatalogue } from '../../../lib/catalogue/catalogue.ts';
import type { Kind, WholeEntry } from '../../../lib/catalogue/schema.ts';

type Counts = Record<Kind, number>;

/** Where an entry stands on the map; national entries stand nowhere. */
export interface Whereabouts {
  departement?: string | undefined;
  academie?: string | undefined;
  region?: string | undefined;
}

/** @returns where an entry takes place or, failing that, whom it concerns. */
export function whereabouts({ place, scope }: WholeEntry, { academies }: WholeCatalogue): Whereabouts {
  const departement = place?.departement ?? (scope.level === 'departement' ? scope.name : undefined);
  const home = academies.find(({ name, departements }) =>
    departement === undefined
      ? name === (place?.academie ?? (scope.level === 'academie' ? scope.name : undefined))
      : departements.includes(departement),
  );
  return {
    departement,
    academie: home?.name,
    region: home ? home.region : scope.level === 'region' ? scope.name : undefined,
  };
}

const noCounts = (): Counts => ({ action: 0, definition: 0, resource: 0, event: 0 });

/**
 * @param names those to show even when nothing stands under them, in their order; others follow.
 * @returns for each name, how many entries of each kind it has.
 */
export function countBy(
  entries: readonly WholeEntry[],
  namesOf: (entry: WholeEntry) => readonly (string | undefined)[],
  names: readonly string[] = [],
): Map<string, Counts> {
  const counts = new Map(names.map((name) => [name, noCounts()]));
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      if (name === undefined) continue;
      const row = counts.get(name) ?? noCounts();
      row[entry.kind] += 1;
      counts.set(name, row);
    }
  }
  return counts;
}

/** The year an entry speaks of, or that of its publication. */
export function yearOf(entry: WholeEntry): string | undefined {
  if (entry.kind === 'action') return entry.year?.toString();
  if (entry.kind === 'resource') return entry.date?.slice(0, 4);
  if (entry.kind === 'event') return entry.start?.slice(0, 4);
  return undefined;
}

/** Neither the entry nor any of its sources can be opened. */
export const hasNoLink = (entry: WholeEntry): boolean =>
  !(entry.kind === 'resource' && entry.url) && entry.sources.every(({ url }) => url === undefined);

/** Definitions that no entry and no situation names. */
export function unreferredDefinitions({ entries, situations }: WholeCatalogue): WholeEntry[] {
  const referred = new Set([
    ...entries.flatMap(({ related }) => related),
    ...situations.flatMap(({ steps }) => steps.map(({ entry }) => entry)),
  ]);
  return entries.filter(({ id, kind }) => kind === 'definition' && !referred.has(id));
}
