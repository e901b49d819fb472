/**
 * Endings that make one French word from another, longest first. `stem` has already taken plurals, feminines and the
 * final `e`.
 */
const ENDINGS =
  /(?:isation|ication|isateur|icateur|ographi|ologiqu|issement|ation|ateur|ition|iteur|ologi|ologu|ement|eism|eist|ivit|ment|ism|ist|anc|enc|ant|ent|age|abl|ibl|iqu|ien|ier|eri|eur|eux|oir|air|ag|it|al|el|if|er|ir|at|en|on|i|e)$/;

/** Shorter beginnings join words that have nothing in common: `acte`, `acteur`, `action`, `activité`. */
const LEAST = 4;

/**
 * The part that words of one family share: `encourag` for «encourager» and «encouragement», `rap` for «rappeur».
 * Rougher than `stem`, so what it brings together counts for less than a true match. After the suffix classes of
 * M. Porter's French stemmer (Snowball), reduced to what names the things of this catalogue.
 * @param stem a stem, see `stem`.
 */
export function root(stem: string): string {
  if (/\d/.test(stem)) return stem;
  let base = stem;
  for (let pass = 0; pass < 2; pass += 1) {
    const cut = ENDINGS.exec(base)?.index ?? base.length;
    if (cut < LEAST) break;
    base = base.slice(0, cut);
  }
  return base
    .replace(/qu$/, 'c')
    .replace(/([^aeiouy])\1$/, '$1')
    .replace(/(?<=..[^e])e$/, '');
}
