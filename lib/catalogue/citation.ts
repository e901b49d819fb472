/** What is pasted after «Copier»: what an entry says, with its source. */

import type { Catalogue } from './catalogue.ts';
import { contextLine, join, ownerLine, placeLine, sourceLine } from './describe.ts';
import type { WholeEntry } from './schema.ts';

/** An entry reduced to what a citation needs. */
export interface Cited {
  title: string;
  acronym?: string;
  /** One or two sentences. */
  short: string;
  /** Title, publisher and date of the source. */
  source: string;
  url?: string;
}

/** @returns two lines: «Title (ACRONYM) : short.», «Source : …, address». */
export function citation({ title, acronym, short, source, url }: Cited): string {
  const name = acronym ? `${title} (${acronym})` : title;
  return [short ? `${name}\u00a0: ${short}` : name, `Source\u00a0: ${source}${url ? `, ${url}` : ''}`].join(
    '\n',
  );
}

/** @returns what a citation of an entry says: a definition's short text; of the others, whose, where and when. */
export function cited(entry: WholeEntry, catalogue: Catalogue): Cited {
  const { title } = entry;
  const [source] = entry.sources;
  const from = {
    source: source ? `${source.title} – ${sourceLine(source)}` : '',
    ...(source?.url ? { url: source.url } : {}),
  };
  if (entry.kind === 'definition')
    return { title, ...(entry.acronym ? { acronym: entry.acronym } : {}), short: entry.short, ...from };
  const short =
    entry.kind === 'action'
      ? join(placeLine(entry), ownerLine(entry, catalogue))
      : contextLine(entry, catalogue);
  // A resource is cited with its own address, where it has one.
  const own = entry.kind === 'resource' && entry.url ? { url: entry.url } : {};
  return { title, short, ...from, ...own };
}
