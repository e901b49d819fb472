import { createLookUp } from './look-up.ts';
import { createSpotter } from './spotter.ts';
import type { TermTable } from './term-table.ts';
import type { TermFinder } from './types.ts';

/**
 * The finder of académie pages, which are known to speak of school and load as little as they can: it judges no
 * context and guesses at no misspelling.
 */
export function createSiteFinder(table: TermTable): TermFinder {
  const spotter = createSpotter(table);
  const find = (text: string) => spotter.find(text, () => () => true);
  return { find, lookUp: createLookUp(spotter, find, () => []) };
}
