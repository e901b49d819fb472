import type { WholeCatalogue } from '../catalogue/catalogue.ts';
import { AUDIENCES, THEMES } from '../catalogue/lists.ts';
import type { Block, TermUse, WholeEntry } from '../catalogue/schema.ts';

/** A text of an entry with what a match in it is worth. */
export interface SearchField {
  text: string;
  weight: number;
}

/** Names weigh most, then place and themes, then the texts: what people type first is what a thing is called. */
const WEIGHTS = { title: 10, name: 8, place: 5, theme: 3, short: 3, detail: 2, body: 1 };

const blockText = (block: Block): string => (block.type === 'list' ? block.items.join('\n') : block.text);

/** @returns every text of an entry that can be found. */
export function searchFields(entry: WholeEntry, catalogue: WholeCatalogue): SearchField[] {
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
    [entry.audiences.map((audience) => AUDIENCES[audience]).join('\n'), 'body'],
    [entry.sources.map(({ publisher }) => publisher).join('\n'), 'body'],
    [entry.body.map(blockText).join('\n'), 'body'],
    ...entry.discrepancies.map(({ subject }): [string, 'body'] => [subject, 'body']),
    ...ownFields(entry),
  ];
  return fields.flatMap(([text, field]) => (text ? [{ text, weight: WEIGHTS[field] }] : []));
}

function ownFields(entry: WholeEntry): [string | undefined, keyof typeof WEIGHTS][] {
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

/** A whole name of an entry, and how much it is its name, from 0 to 1. */
export interface EntryName {
  text: string;
  weight: number;
}

/** A form that contributors keep for the search alone is a hint more than a name. */
const ALIAS_WEIGHTS: Readonly<Record<TermUse, number>> = {
  page: 0.92,
  context: 0.9,
  selection: 0.88,
  search: 0.6,
};

/** @returns the names an entry answers to as a whole: title, acronym, aliases. */
export function entryNames(entry: WholeEntry): EntryName[] {
  const title = { text: entry.title, weight: 1 };
  if (entry.kind !== 'definition') return [title];
  const useOf = new Map(entry.terms.map(({ text, use }) => [text, use]));
  return [
    title,
    ...(entry.acronym ? [{ text: entry.acronym, weight: 1 }] : []),
    ...entry.aliases.map((text) => ({ text, weight: ALIAS_WEIGHTS[useOf.get(text) ?? 'search'] })),
  ];
}
