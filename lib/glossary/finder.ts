import { SCHOOL_VOCABULARY, schoolSense, schoolWeights } from './context.ts';
import { expansionOf } from './expansion.ts';
import { createLookUp } from './look-up.ts';
import { createSpotter, type SchoolJudge } from './spotter.ts';
import type { TermTable } from './term-table.ts';
import type { FindOptions, TermFinder } from './types.ts';
import { findMisspelt } from './typos.ts';

const yes: SchoolJudge = () => () => true;

/** Readies a finder. To be kept: readying costs some milliseconds, a search only what its text costs. */
export function createTermFinder(table: TermTable): TermFinder {
  const spotter = createSpotter(table, { words: SCHOOL_VOCABULARY, expansionOf });
  const weights = schoolWeights(spotter);
  const judge: SchoolJudge = (scanned, sure) => schoolSense(scanned, weights, sure);
  const find = (text: string, { isSchoolSite = false }: FindOptions = {}) =>
    spotter.find(text, isSchoolSite ? yes : judge);
  return { find, lookUp: createLookUp(spotter, find, findMisspelt) };
}
