import type { TermFinder } from '../glossary/types.ts';
import type { TermCount } from './page-context.ts';
import { idle, scanPage } from './page-scan.ts';
import { watchPage } from './page-watch.ts';

/**
 * Follows the terms of the page, whatever becomes of it: calls back after the first reading and after each change of
 * what is found. One reading at a time; a change during a reading starts it anew.
 */
export function followPageTerms(
  finder: TermFinder,
  onTerms: (terms: TermCount[]) => void,
  signal: AbortSignal,
): void {
  let reading = new AbortController();
  let known: string | undefined;
  const read = async () => {
    reading.abort();
    reading = new AbortController();
    const stop = AbortSignal.any([reading.signal, signal]);
    await idle();
    const terms = await scanPage(document.body, finder, stop);
    const found = terms && JSON.stringify(terms);
    if (!terms || found === known) return;
    known = found;
    onTerms(terms);
  };
  // The root, not the body: frameworks that navigate softly may replace the body.
  watchPage(document.documentElement, () => void read(), signal);
  void read();
}
