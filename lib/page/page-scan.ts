import type { TermFinder } from '../glossary/types.ts';
import { type PageRun, placeOf, readPage } from './page-text.ts';
import type { Changes } from './page-watch.ts';

/** Milliseconds of work between two pauses, well under a task that a person could feel. */
const SLICE = 8;

/** A term where it stands in the page. */
export interface Occurrence {
  /** Id of the definition. */
  id: string;
  place: StaticRangeInit;
}

/** What stands in each block that has terms. */
export type Found = Map<Element, Occurrence[]>;

/** @returns whether one of the changes reads a block again. */
export const isReadAgain = (block: Element, changes: Changes): boolean =>
  changes.has(block) || isInside(block.parentElement, changes);

function isInside(element: Element | null, changes: Changes): boolean {
  for (let around = element; around; around = around.parentElement) if (changes.get(around)) return true;
  return false;
}

/**
 * Finds the terms of changed blocks in idle slices.
 * @returns what was found, with the blocks that could not be read to their end; `undefined` when `signal` aborts.
 */
export async function scanPage(
  changes: Changes,
  find: TermFinder['find'],
  signal: AbortSignal,
): Promise<{ found: Found; lost: Element[] } | undefined> {
  const found: Found = new Map();
  const lost: Element[] = [];
  let sliceEnd = 0;
  for (const run of readAll(changes, lost)) {
    if (performance.now() > sliceEnd) {
      await idle();
      if (signal.aborted) return undefined;
      sliceEnd = performance.now() + SLICE;
    }
    if (!run) continue;
    const occurrences = find(run.text).map(({ id, start, end }) => ({ id, place: placeOf(run, start, end) }));
    if (occurrences.length > 0) found.set(run.block, [...(found.get(run.block) ?? []), ...occurrences]);
  }
  return { found, lost };
}

function* readAll(changes: Changes, lost: Element[]): Generator<PageRun | undefined> {
  for (const [block, isDeep] of changes) {
    // A block around it that is read brings it along.
    if (isInside(block.parentElement, changes)) continue;
    const isWhole = yield* readPage(block, isDeep);
    if (!isWhole) lost.push(block);
  }
}

/** @returns once the browser has nothing better to do, and within a second all the same. */
export const idle = (): Promise<void> =>
  new Promise((resume) => requestIdleCallback(() => resume(), { timeout: 1000 }));
