import { SCHOOL_VOCABULARY, schoolSense, schoolWeights, signOfTerm, signsIn } from './context.ts';
import { formsOf, treeOf, vocabularyOf } from './forms.ts';
import { createLookUp } from './look-up.ts';
import { scan } from './scan.ts';
import { acronymOf, createSpottingRules, foreignSenses, isCommonWord } from './spotting.ts';
import type { TermTable } from './term-table.ts';
import type { FindOptions, TermFinder, TermMatch } from './types.ts';
import { type Candidate, candidatesIn } from './walk.ts';

/** Readies a finder. To be kept: readying costs some milliseconds, a search only what its text costs. */
export function createTermFinder(table: TermTable): TermFinder {
  const forms = formsOf(table);
  const vocabulary = vocabularyOf(forms, SCHOOL_VOCABULARY);
  const weights = schoolWeights(vocabulary);
  const spotted = treeOf(
    forms.filter(({ use }) => use === 'page' || use === 'context' || use === 'other'),
    vocabulary,
  );

  const toMatch = (text: string, { form, start, end }: Candidate): TermMatch => {
    const [id, title] = table[form.definition] ?? ['', ''];
    return { id, title, text: text.slice(start, end), start, end };
  };

  function find(text: string, options: FindOptions = {}): TermMatch[] {
    const scanned = scan(text, vocabulary);
    const found = candidatesIn(scanned, spotted, createSpottingRules(scanned));
    const sure = found.filter(({ form }) => form.use === 'page');
    const speltOut = new Set(sure.filter(({ form }) => !acronymOf(form)).map(({ form }) => form.definition));
    const foreign = foreignSenses(text, found);
    const speaksOfSchool = options.isSchoolSite
      ? () => true
      : schoolSense(text, [
          ...signsIn(scanned, weights),
          ...sure.map(({ form, start }) => signOfTerm(start, form.definition)),
        ]);
    const isSpeltOut = (definition: number) => speltOut.has(definition);
    const isWritten = createSpottingRules(scanned, isSpeltOut);
    return candidatesIn(scanned, spotted, (candidate) => {
      const { form, start } = candidate;
      const isAcronymProven = isSpeltOut(form.definition) && acronymOf(form) !== undefined;
      const isInContext =
        isAcronymProven || (!foreign.has(form.definition) && speaksOfSchool(start, isCommonWord(form)));
      return (form.use !== 'context' || isInContext) && isWritten(candidate);
    })
      .filter(({ form }) => form.use !== 'other')
      .map((candidate) => toMatch(text, candidate));
  }

  return { find, lookUp: createLookUp(forms, vocabulary, find, toMatch) };
}
