import type { TermFinder } from '../glossary/types.ts';
import type { TermCount } from './page-context.ts';
import { type Found, isReadAgain, type Occurrence, scanPage } from './page-scan.ts';
import { watchPage } from './page-watch.ts';

/** What says what a page is about. */
const HEADINGS = 'h1, h2, h3';

/** The terms of the page as it was last read. */
export interface PageTerms {
  /** @returns every occurrence, in no order. */
  all(): Occurrence[];
  /** @returns those of one block. */
  inBlock(block: Element): readonly Occurrence[];
}

/**
 * Follows the terms of the page, whatever becomes of it. Only what changed is read again; nothing is kept of what the
 * page removed.
 * @param onRead called after each reading.
 * @param onTerms called after the first reading, and after each that finds something else: the terms with their
 * counts, the most frequent first.
 */
export function followPageTerms(
  find: TermFinder['find'],
  onRead: () => void,
  onTerms: (terms: TermCount[]) => void,
  signal: AbortSignal,
): PageTerms {
  const found: Found = new Map();
  let known: string | undefined;
  watchPage(
    document.documentElement,
    async (changes) => {
      const scanned = await scanPage(changes, find, signal);
      if (!scanned) return [];
      // All at once: what is read again keeps its marks until then.
      for (const block of found.keys())
        if (!block.isConnected || isReadAgain(block, changes)) found.delete(block);
      for (const [block, occurrences] of scanned.found) if (block.isConnected) found.set(block, occurrences);
      onRead();
      const terms = countTerms(found, find(document.title));
      const told = JSON.stringify(terms);
      if (told !== known) onTerms(terms);
      known = told;
      return scanned.lost;
    },
    signal,
  );
  return {
    all: () => [...found.values()].flat(),
    inBlock: (block) => found.get(block) ?? [],
  };
}

function countTerms(found: Found, inTitle: readonly { id: string }[]): TermCount[] {
  const counts = new Map<string, TermCount>();
  for (const [block, occurrences] of found) {
    const isHeading = block.closest(HEADINGS) !== null;
    for (const { id } of occurrences) {
      const term = counts.get(id) ?? { id, count: 0, headings: 0 };
      counts.set(id, term);
      term.count += 1;
      if (isHeading) term.headings += 1;
    }
  }
  for (const { id } of inTitle) {
    const term = counts.get(id);
    if (term) term.headings += 1;
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
