import type { TermFinder } from '../glossary/types.ts';
import type { TermCount } from './page-context.ts';
import { readPage } from './page-text.ts';

/** Milliseconds of work between two pauses, well under a task that a person could feel. */
const SLICE = 8;

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
  const counts = new Map<string, number>();
  let sliceEnd = performance.now() + SLICE;
  for (const run of readPage(root)) {
    for (const { id } of finder.find(run)) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (performance.now() > sliceEnd) {
      await idle();
      if (signal.aborted) return undefined;
      sliceEnd = performance.now() + SLICE;
    }
  }
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** @returns once the browser has nothing better to do, and within a second all the same. */
export const idle = (): Promise<void> =>
  new Promise((resume) => requestIdleCallback(() => resume(), { timeout: 1000 }));
