const PLURAL = /[sx]$/;
/** Feminine ending, without its final `e`, -> masculine. */
const FEMININES: readonly [RegExp, string][] = [
  [/([aeio])nn$/, '$1n'],
  [/([eiu])ll$/, '$1l'],
  [/ett$/, 'et'],
  [/teus$|tric$/, 'teur'],
  [/eus$/, 'eur'],
  [/iv$/, 'if'],
];

/**
 * Brings plural and feminine forms of a folded French word to one form. It is not always a word.
 * After J. Savoy's minimal stemmer (1999, «A stemming procedure and stopword list for general French corpora»),
 * with the feminine endings that name school staff (directrice, éducatrice, lycéenne).
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d|\+/.test(word)) return word;
  let base = word;
  if (base.length > 5 && /[^e]aux$/.test(base)) base = `${base.slice(0, -3)}al`;
  else base = base.replace(PLURAL, '');
  if (base.length > 4) base = base.replace(/ee$/, 'e').replace(/([^e])e$/, '$1');
  if (base.length < 5) return base;
  for (const [ending, masculine] of FEMININES) {
    if (ending.test(base)) return base.replace(ending, masculine);
  }
  return base;
}
