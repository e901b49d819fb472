import { SCHOOL_VOCABULARY, schoolSense, schoolWeights } from './context.ts';
import { formsOf, treeOf, vocabularyOf } from './forms.ts';
import { createLookUp } from './look-up.ts';
import { scan } from './scan.ts';
import { createSpottingRules, foreignSenses, isSmallAcronym } from './spotting.ts';
import { readTermTable, type TermTable } from './term-table.ts';
import type { FindOptions, TermFinder, TermMatch } from './types.ts';
import { type Candidate, candidatesIn, longestOf } from './walk.ts';

/** Readies a finder. To be kept: readying costs some milliseconds, a search only what its text costs. */
export function createTermFinder(table: TermTable): TermFinder {
  const rows = readTermTable(table);
  const forms = formsOf(rows);
  const vocabulary = vocabularyOf(forms, SCHOOL_VOCABULARY);
  const weights = schoolWeights(vocabulary);
  const spotted = treeOf(
    forms.filter(({ use }) => use === 'page' || use === 'context' || use === 'other'),
    vocabulary,
  );

  const toMatch = (text: string, { form, start, end }: Candidate): TermMatch => {
    const { id, title } = rows[form.definition] ?? { id: '', title: '' };
    return { id, title, text: text.slice(start, end), start, end };
  };

  function find(text: string, options: FindOptions = {}): TermMatch[] {
    const scanned = scan(text, vocabulary.known);
    const candidates = candidatesIn(scanned, spotted, createSpottingRules(scanned));
    const likely = longestOf(candidates, (candidate) => !isSmallAcronym(text, candidate));
    const sure = likely.filter(({ form }) => form.use === 'page');
    const speltOut = new Set(
      sure.filter(({ form }) => form.acronym === undefined).map(({ form }) => form.definition),
    );
    const foreign = foreignSenses(text, likely);
    const speaksOfSchool = options.isSchoolSite ? () => true : schoolSense(scanned, weights, sure);
    return longestOf(candidates, (candidate) => {
      const { form, start } = candidate;
      if (form.use !== 'context') return true;
      if (speltOut.has(form.definition) && form.acronym !== undefined) return true;
      if (foreign.has(form.definition) || isSmallAcronym(text, candidate)) return false;
      return speaksOfSchool(start, form.isCommonWord);
    })
      .filter(({ form }) => form.use !== 'other')
      .map((candidate) => toMatch(text, candidate));
  }

  return { find, lookUp: createLookUp(forms, vocabulary, find, toMatch) };
}
