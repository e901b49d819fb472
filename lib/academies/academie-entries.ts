import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/schema.ts';

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

/** @param academieName as in the catalogue's `academies`. */
export function academieEntries(catalogue: Catalogue, academieName: string): AcademieEntries {
  const academie = catalogue.academies.find(({ name }) => name === academieName);
  const concerns = ({ scope: { level, name = '' } }: Entry, wanted: 'own' | 'region'): boolean => {
    if (wanted === 'region') return level === 'region' && name === academie?.region;
    return level === 'academie'
      ? name === academieName
      : level === 'departement' && academie?.departements.includes(name) === true;
  };
  const byKind = (a: Entry, b: Entry) =>
    KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || (a.id < b.id ? -1 : 1);
  return {
    own: catalogue.entries.filter((entry) => concerns(entry, 'own')).sort(byKind),
    region: catalogue.entries.filter((entry) => concerns(entry, 'region')).sort(byKind),
    nationalCount: catalogue.entries.filter(({ scope }) => scope.level === 'national').length,
  };
}
