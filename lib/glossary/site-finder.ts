import { createSpotter } from './spotter.ts';
import type { TermTable } from './term-table.ts';
import type { TermFinder } from './types.ts';

/**
 * Finds terms on académie pages, which are known to speak of school and load as little as they can: it judges no
 * context, guesses at no misspelling and knows no form that is only looked up.
 */
export function createSiteFinder(table: TermTable): TermFinder['find'] {
  const spotter = createSpotter(table);
  return (text) => spotter.find(text, () => () => true);
}
