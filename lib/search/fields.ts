import type { Catalogue } from '../catalogue/catalogue.ts';
import { THEMES } from '../catalogue/lists.ts';
import type { Block, Entry } from '../catalogue/schema.ts';

/** A text of an entry with what a match in it is worth. */
export interface SearchField {
  text: string;
  weight: number;
}

/** Names weigh most, then place and themes, then the texts: what people type first is what a thing is called. */
const WEIGHTS = { title: 10, name: 8, place: 5, theme: 3, short: 3, detail: 2, body: 1 };

const blockText = (block: Block): string => (block.type === 'list' ? block.items.join('\n') : block.text);

/** @returns every text of an entry that can be found. */
export function searchFields(entry: Entry, catalogue: Catalogue): SearchField[] {
  const { departement, academie, establishment, city } = entry.place ?? {};
  const departementName = departement === undefined ? undefined : catalogue.departements[departement];
  const region = catalogue.academies.find(({ name }) => name === academie)?.region;
  const scopeName = entry.scope.name;
  const fields: [string | undefined, keyof typeof WEIGHTS][] = [
    [entry.title, 'title'],
    [establishment, 'place'],
    [city, 'place'],
    [departement, 'place'],
    [departementName, 'place'],
    [academie, 'place'],
    [region === academie ? undefined : region, 'detail'],
    [scopeName === academie || scopeName === departement ? undefined : scopeName, 'detail'],
    [entry.themes.map((theme) => THEMES[theme]).join('\n'), 'theme'],
    [entry.body.map(blockText).join('\n'), 'body'],
    ...entry.discrepancies.map(({ subject }): [string, 'body'] => [subject, 'body']),
    ...ownFields(entry),
  ];
  return fields.flatMap(([text, field]) => (text ? [{ text, weight: WEIGHTS[field] }] : []));
}

function ownFields(entry: Entry): [string | undefined, keyof typeof WEIGHTS][] {
  switch (entry.kind) {
    case 'definition':
      return [
        [entry.acronym, 'name'],
        ...entry.aliases.map((alias): [string, 'name'] => [alias, 'name']),
        [entry.short, 'short'],
        [entry.legalBasis.map(({ text }) => text).join('\n'), 'body'],
      ];
    case 'resource':
      return [
        [entry.publisher, 'detail'],
        [entry.format, 'detail'],
        [entry.date?.slice(0, 4), 'body'],
      ];
    case 'event':
      return [
        [entry.type, 'detail'],
        [entry.session, 'detail'],
        [entry.start?.slice(0, 4), 'body'],
      ];
    case 'action':
      return [[entry.year?.toString(), 'body']];
  }
}

/** @returns the names an entry answers to as a whole: title, acronym, aliases. */
export function entryNames(entry: Entry): string[] {
  if (entry.kind !== 'definition') return [entry.title];
  return [entry.title, ...(entry.acronym ? [entry.acronym] : []), ...entry.aliases];
}
