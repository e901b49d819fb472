import { isLostInCapitals, isWrittenAs, type Strictness } from './acronym.ts';
import type { Form } from './forms.ts';
import type { ScannedText } from './scan.ts';
import { createAddressTest, hasPrefix, isNegation, isPartOfCode, standsApart } from './surroundings.ts';
import type { Stretch } from './types.ts';
import type { Accepts, Candidate } from './walk.ts';

const CAPITAL = /^\p{Lu}/u;

/** What the writing and the neighbours of a form must be, whatever the text speaks of. */
export function createSpottingRules(scanned: ScannedText): Accepts {
  const { text } = scanned;
  const isAddress = createAddressTest(text);
  return ({ form, start, end }, path) => {
    if (form.acronym !== undefined) {
      if (!isWrittenAs(text.slice(start, end), form.acronym, strictnessOf(form))) return false;
    } else if (!form.isPlain && !isFormWritten(scanned, form, path)) return false;
    if (form.isFrenchWord && (isLostInCapitals(text, start, end) || isNegation(text, start, end)))
      return false;
    if (standsApart(text, start, end)) return true;
    if (form.acronym !== undefined && isPartOfCode(text, start, end)) return false;
    if (form.acronym === undefined && form.words.length === 1 && hasPrefix(text, start)) return false;
    return !isAddress(start, end);
  };
}

function strictnessOf({ words, use }: Form): Strictness {
  if (words.length > 1) return 'inside a name';
  return use === 'page' ? 'sure' : 'spelt out';
}

/** Acronyms show by their capitals; a form in context that has a capital is a name, and is written with it. */
function isFormWritten({ text, starts, ends }: ScannedText, form: Form, path: readonly number[]): boolean {
  const strictness = strictnessOf(form);
  return form.words.every((word, rank) => {
    const at = path[rank] ?? 0;
    const written = text.slice(starts[at], ends[at]);
    if (word.isAcronym) {
      return (
        isWrittenAs(written, word.text, strictness) ||
        (rank > 0 && /[-‐‑]/.test(text.charAt((starts[at] ?? 0) - 1)))
      );
    }
    if (form.use === 'context' && CAPITAL.test(word.text) && !CAPITAL.test(written)) return false;
    // «Avenir(s)» is a name by its brackets; «plateforme Avenirs» by the word before.
    return form.words.length > 1 || !word.text.endsWith(')') || written.endsWith(')');
  });
}

/** @returns whether an acronym stands with a small letter, as in «(Ase)»: only a text that spells it out shows its sense. */
export function isSmallAcronym(text: string, { form, start, end }: Candidate): boolean {
  const acronym = form.use === 'page' ? undefined : form.acronym;
  return acronym !== undefined && !isWrittenAs(text.slice(start, end), acronym, 'ambiguous');
}

/** Finds where a text spells an acronym out, if it does. */
export type ReadsExpansion = (text: string, start: number, end: number) => Stretch | undefined;

/** @returns the definitions whose forms in context the text uses in another sense, which it spells out. */
export function foreignSenses(
  text: string,
  found: readonly Candidate[],
  expansionOf?: ReadsExpansion,
): Set<number> {
  const foreign = new Set<number>();
  found.forEach(({ form, start, end }, rank) => {
    if (form.use === 'other') foreign.add(form.definition);
    if (form.use !== 'context' || form.acronym === undefined) return;
    const spelt = expansionOf?.(text, start, end);
    const isOwn = [found[rank - 1], found[rank + 1]].some(
      (beside) =>
        spelt &&
        beside?.form.definition === form.definition &&
        beside.start < spelt.end &&
        beside.end > spelt.start,
    );
    if (spelt && !isOwn) foreign.add(form.definition);
  });
  return foreign;
}
