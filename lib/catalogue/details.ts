import type { Catalogue, WholeCatalogue } from './catalogue.ts';
import { DETAILS, type Entry, type WholeEntry } from './schema.ts';

/** The details of each entry, by its id. */
export type Details = Readonly<Record<string, Partial<WholeEntry>>>;

const isDetail = (name: string): boolean => DETAILS.some((detail) => detail === name);

/** @returns the catalogue as it is searched, and what completes its entries. */
export function setDetailsApart({ synonyms: _, ...whole }: WholeCatalogue): {
  catalogue: Catalogue;
  details: Details;
} {
  const parts = whole.entries.map((entry) => {
    const fields = Object.entries(entry);
    return {
      id: entry.id,
      entry: Object.fromEntries(fields.filter(([name]) => !isDetail(name))) as Entry,
      details: Object.fromEntries(fields.filter(([name]) => isDetail(name))) as Partial<WholeEntry>,
    };
  });
  return {
    catalogue: { ...whole, entries: parts.map(({ entry }) => entry) },
    details: Object.fromEntries(parts.map(({ id, details }) => [id, details])),
  };
}

/** @returns the entry with all that it holds. */
export const withDetails = (entry: Entry, details: Details): WholeEntry =>
  ({ ...entry, ...details[entry.id] }) as WholeEntry;
