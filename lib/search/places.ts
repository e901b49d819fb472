import type { Catalogue } from '../catalogue/catalogue.ts';
import { academieLabel, departementLabel } from '../catalogue/describe.ts';
import type { Scope } from '../catalogue/schema.ts';
import { analyse } from './analyse.ts';
import { PhraseTable } from './phrases.ts';

/** A place that a query names, with the entries that are there. */
export interface Place {
  /** What can be filtered by; a city and a region cannot. */
  filter?: { academie: string } | { departement: string };
  label: string;
  /** Ranks of the entries placed there or that concern it. */
  entries: readonly number[];
}

export type Places = PhraseTable<Place>;

/** Words of each place's name or code. Found with the index: reading a thousand names takes a tenth of a second cold. */
export type PlaceWords = Record<string, string[]>;

/** @returns of each place the surfaces, stop words included: «la réunion» is an island, «réunion» a meeting. */
export function placeWords(catalogue: Catalogue): PlaceWords {
  const { academies, departements } = catalogue;
  const names = [
    ...academies.flatMap(({ name, region }) => [name, region ?? []].flat()),
    ...Object.entries(departements).flat(),
    ...whereabouts(catalogue).flatMap(({ city }) => city ?? []),
  ];
  return Object.fromEntries(names.map((name) => [name, analyse(name).map(({ surface }) => surface)]));
}

/** Where an entry is, or whom it concerns; what is known of it. */
export interface Whereabouts {
  city: string | undefined;
  /** Code. */
  departement: string | undefined;
  academie: string | undefined;
  region: string | undefined;
}

/** @returns of each entry, in the catalogue's order. */
export function whereabouts({ entries, academies }: Catalogue): Whereabouts[] {
  const academieOf = new Map(
    academies.flatMap(({ name, departements }) => departements.map((code) => [code, name])),
  );
  const regionOf = new Map(academies.map(({ name, region }) => [name, region]));
  return entries.map(({ place, scope }) => {
    const scopeName = (level: Scope['level']) => (scope.level === level ? scope.name : undefined);
    const departement = place?.departement ?? scopeName('departement');
    const academie = place?.academie ?? scopeName('academie') ?? academieOf.get(departement ?? '');
    const region = scopeName('region') ?? regionOf.get(academie ?? '');
    return { city: place?.city, departement, academie, region };
  });
}

/**
 * @param where of each entry, in the catalogue's order.
 * @param words of each name and code, see `placeWords`.
 * @returns a table from the words of each place's name and code to the place.
 */
export function readPlaces(catalogue: Catalogue, where: readonly Whereabouts[], words: PlaceWords): Places {
  const byName = new Map<string, { place: Place; entries: number[] }>();
  const put = (type: string, name: string | undefined, rank: number) => {
    const known = name === undefined ? undefined : byName.get(`${type} ${name}`);
    if (known) known.entries.push(rank);
    else if (type === 'city' && name !== undefined) declare(type, name, { label: name }).push(rank);
  };
  const declare = (type: string, name: string, place: Omit<Place, 'entries'>): number[] => {
    const entries: number[] = [];
    byName.set(`${type} ${name}`, { place: { ...place, entries }, entries });
    return entries;
  };
  for (const { name, region } of catalogue.academies) {
    declare('academie', name, { filter: { academie: name }, label: academieLabel(name, catalogue) });
    if (region !== undefined) declare('region', region, { label: region });
  }
  for (const code of Object.keys(catalogue.departements)) {
    declare('departement', code, {
      filter: { departement: code },
      label: departementLabel(code, catalogue),
    });
  }
  where.forEach(({ departement, academie, region, city }, rank) => {
    put('departement', departement, rank);
    put('academie', academie, rank);
    put('region', region, rank);
    put('city', city, rank);
  });

  const places: Places = new PhraseTable();
  for (const [key, { place }] of byName) {
    const name = key.slice(key.indexOf(' ') + 1);
    places.add(words[name] ?? [], place);
    if (key.startsWith('departement')) places.add(words[catalogue.departements[name] ?? ''] ?? [], place);
  }
  return places;
}
