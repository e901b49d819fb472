import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Academie, Entry } from '../catalogue/schema.ts';
import { periodStatus } from '../text/dates.ts';
import { proximityOf } from './proximity.ts';

/** What the catalogue has for an académie, by whom it concerns, nearest first. */
export interface AcademieEntries {
  /** Of the académie and its départements. */
  own: Entry[];
  /** Of its région académique. */
  region: Entry[];
  /** How many concern all of France. */
  nationalCount: number;
}

/** What a person can turn to first, what is over last. */
const KIND_ORDER: readonly Entry['kind'][] = ['resource', 'event', 'action', 'definition'];

/**
 * @param today ISO day: dates that have passed come after the others.
 */
export function academieEntries(catalogue: Catalogue, academie: Academie, today: string): AcademieEntries {
  const { academies, entries } = catalogue;
  const isPassed = (entry: Entry) =>
    entry.kind === 'event' && periodStatus(entry.start, entry.end, today) === 'passed';
  const inOrder = (a: Entry, b: Entry) =>
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
    Number(isPassed(a)) - Number(isPassed(b)) ||
    (a.id < b.id ? -1 : 1);
  return {
    own: entries.filter((entry) => proximityOf(entry, academie, academies) === 'own').sort(inOrder),
    region: entries
      .filter(({ scope: { level, name } }) => level === 'region' && name === academie.region)
      .sort(inOrder),
    nationalCount: entries.filter(({ scope }) => scope.level === 'national').length,
  };
}
