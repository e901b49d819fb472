import type { TermFinder } from '../glossary/types.ts';
import type { TermCount } from './page-context.ts';
import { readPage } from './page-text.ts';

/** Milliseconds of work between two pauses, well under a task that a person could feel. */
const SLICE = 8;

/** What says what a page is about. */
const HEADINGS = 'h1, h2, h3';

/**
 * Finds the terms of the page in idle slices.
 * @returns each definition with its count, the most frequent first; `undefined` when `signal` aborts.
 */
export async function scanPage(
  root: Node,
  finder: TermFinder,
  signal: AbortSignal,
): Promise<TermCount[] | undefined> {
  if (signal.aborted) return undefined;
  const counts = new Map<string, TermCount>();
  const count = (text: string, { inText, inHeading }: { inText: boolean; inHeading: boolean }) => {
    for (const { id } of finder.find(text)) {
      const term = counts.get(id) ?? { id, count: 0, headings: 0 };
      counts.set(id, term);
      if (inText) term.count += 1;
      if (inHeading) term.headings += 1;
    }
  };
  let sliceEnd = performance.now() + SLICE;
  for (const run of readPage(root)) {
    count(run.text, { inText: true, inHeading: run.block?.closest(HEADINGS) != null });
    if (performance.now() > sliceEnd) {
      await idle();
      if (signal.aborted) return undefined;
      sliceEnd = performance.now() + SLICE;
    }
  }
  count(document.title, { inText: false, inHeading: true });
  return [...counts.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** @returns once the browser has nothing better to do, and within a second all the same. */
export const idle = (): Promise<void> =>
  new Promise((resume) => requestIdleCallback(() => resume(), { timeout: 1000 }));
