/** The French sentences about filters. */
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { academieLabel, departementLabel } from '../lib/catalogue/describe.ts';
import { AUDIENCES, THEMES } from '../lib/catalogue/lists.ts';
import type { FilterName } from '../lib/search/filters.ts';
import { typeset } from '../lib/text/typography.ts';
import { texts } from './texts.ts';

const number = new Intl.NumberFormat('fr-FR');

export const filtersTexts = {
  group: 'Filtrer les résultats',
  none: 'Tout',
  more: 'Plus de filtres',
  ownAcademie: 'Mon académie',
  without: (count: number) =>
    typeset(`Voir ${count > 1 ? `les ${number.format(count)} résultats` : 'le résultat'} sans filtre`),
  count: (count: number) => number.format(count),
  names: {
    kind: 'Genre',
    academie: 'Académie',
    departement: 'Département',
    audience: 'Public',
    theme: 'Thème',
  } satisfies Record<FilterName, string>,
  any: {
    academie: 'Toutes',
    departement: 'Tous',
    audience: 'Tous',
    theme: 'Tous',
  },
  option: (label: string, count: number) => `${label} (${number.format(count)})`,
};

/** @returns a filter's value as people read it; the value itself where no list has it. */
export function filterLabel(name: FilterName, value: string, catalogue: Catalogue): string {
  const lists: Readonly<Partial<Record<FilterName, Readonly<Record<string, string>>>>> = {
    kind: texts.kinds,
    audience: AUDIENCES,
    theme: THEMES,
  };
  if (name === 'academie') return academieLabel(value, catalogue);
  if (name === 'departement') return departementLabel(value, catalogue);
  return lists[name]?.[value] ?? value;
}
