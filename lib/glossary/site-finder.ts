import { createSpotter, type Spotter } from './spotter.ts';
import type { TermTable } from './term-table.ts';
import type { TermFinder } from './types.ts';

/**
 * Finds terms on académie pages, which are known to speak of school and load as little as they can: it judges no
 * context, guesses at no misspelling and knows no form that is only looked up. It gets ready at its first use, since
 * that takes time which a page that loads has better use for.
 */
export function createSiteFinder(table: TermTable): TermFinder['find'] {
  let spotter: Spotter | undefined;
  return (text) => {
    spotter ??= createSpotter(table);
    return spotter.find(text, () => () => true);
  };
}
