/** Ending of a masculine word -> endings of its other forms. Folded: `ere` stands for `ère`. */
const ENDINGS: readonly [RegExp, readonly string[]][] = [
  [/teur$/, ['trice', 'teuse', 'teure']],
  [/eur$/, ['euse', 'eure', 'rice']],
  [/ier$/, ['iere']],
  [/er$/, ['ere']],
  [/f$/, ['ve', 'ffe']],
  [/([eo])n$/, ['$1nne']],
  [/([eu])l$/, ['$1lle']],
  [/al$/, ['ale', 'aux']],
  [/et$/, ['ette', 'ete']],
  [/x$/, ['se']],
  [/c$/, ['que', 'che']],
];
/** Nouns in -in, -ge or -at have no feminine in -e: «médecine» is not a woman doctor. */
const NO_FEMININE = /(?:in|at|ment|oir|ion)$/;

/**
 * @param word folded, singular or plural, masculine or feminine.
 * @returns the word with its plural and feminine forms. Some are no word; none is another word of the trade.
 */
export function variantsOf(word: string): string[] {
  const forms = new Set([word]);
  const singular = word.replace(/[sx]$/, '');
  const bases = new Set([word]);
  if (singular.length > 3) bases.add(singular);
  if (/aux$/.test(word)) bases.add(word.replace(/aux$/, 'al'));
  for (const base of bases) {
    forms.add(base);
    forms.add(`${base}s`);
    if (/(?:eau|eu)$/.test(base)) forms.add(`${base}x`);
    if (/[^eaosx]$/.test(base) && !NO_FEMININE.test(base)) addBoth(forms, `${base}e`);
    if (/[^e]e$/.test(base) && /(?:ant|ent|al|ier|ert)e$/.test(base)) addBoth(forms, base.slice(0, -1));
    for (const [ending, others] of ENDINGS) {
      if (!ending.test(base)) continue;
      for (const other of others) addBoth(forms, base.replace(ending, other));
      break;
    }
  }
  return [...forms];
}

function addBoth(forms: Set<string>, form: string): void {
  forms.add(form);
  if (!/[sx]$/.test(form)) forms.add(`${form}s`);
}
