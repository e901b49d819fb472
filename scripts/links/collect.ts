import type { WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import type { WholeEntry } from '../../lib/catalogue/schema.ts';

/** @returns each address of the catalogue with the ids of the entries (or names of académies) that give it. */
export function collectLinks({ entries, academies }: WholeCatalogue): Map<string, string[]> {
  const givers = new Map<string, string[]>();
  const add = (url: string | undefined, giver: string) => {
    if (url === undefined) return;
    const known = givers.get(url) ?? [];
    if (!known.includes(giver)) givers.set(url, [...known, giver]);
  };
  for (const entry of entries) for (const url of linksOf(entry)) add(url, entry.id);
  for (const { name, page } of academies) add(page, `académie ${name}`);
  return givers;
}

function linksOf(entry: WholeEntry): (string | undefined)[] {
  return [
    ...(entry.kind === 'resource' ? [entry.url] : []),
    ...(entry.kind === 'definition' ? entry.legalBasis.map(({ url }) => url) : []),
    ...entry.sources.map(({ url }) => url),
  ];
}
