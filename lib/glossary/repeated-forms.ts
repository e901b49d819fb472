import type { WholeEntry } from '../catalogue/schema.ts';
import { type Form, formsOf, vocabularyOf } from './forms.ts';
import { compileTermTable, readTermTable } from './term-table.ts';

/**
 * Done at build time: a finder that reads «cités éducatives» reads «cité éducative» too.
 * @returns the entries without the forms that an earlier one of the same use already finds.
 */
export function withoutRepeatedForms(entries: readonly WholeEntry[]): WholeEntry[] {
  const definitions = entries.filter(({ kind }) => kind === 'definition');
  const forms = formsOf(readTermTable(compileTermTable(definitions)));
  const vocabulary = vocabularyOf(forms, []);
  const keyOf = ({ use, isPlain, words }: Form) =>
    JSON.stringify([
      use,
      isPlain,
      ...words.map(({ folded, isAcronym, isLoose }) => [
        vocabulary.idOf(folded),
        isAcronym && folded,
        isLoose,
      ]),
    ]);
  const keys = new Map(forms.map((form) => [`${form.use} ${form.text}`, keyOf(form)]));
  return entries.map((entry) => {
    if (entry.kind !== 'definition') return entry;
    const seen = new Set<string>();
    const terms = entry.terms.filter(({ use, text }) => {
      const key = keys.get(`${use} ${text}`) ?? text;
      return !seen.has(key) && seen.add(key);
    });
    return { ...entry, terms };
  });
}
