/** Capitals in a row, digits, `+`; or a word with a capital inside: GPDS, E2C, REP+, PsyEN, pHARe. */
const ACRONYM = /^(?:[\p{Lu}\p{N}+]*\p{Lu}[\p{Lu}\p{N}+]+|\p{L}+\p{Lu}\p{L}*\+?)$/u;
/** Acronyms that are also common French words: only capitals, and only among small letters, make them acronyms. */
const FRENCH_WORDS = new Set(
  'art avenir bal bien cap cas clef cop elan fil gain lap liane maps mer modal pari pas phare pil pre rap rase rio sas'.split(
    ' ',
  ),
);

export const isAcronym = (word: string): boolean => ACRONYM.test(word);

export const isFrenchWord = (acronym: string): boolean => FRENCH_WORDS.has(acronym.toLowerCase());

/** How sure the way of writing must be. */
export type Strictness = 'sure' | 'ambiguous' | 'spelt out' | 'inside a name' | 'chosen';

/**
 * @param written as in the text: capitals and accents count.
 * @param acronym as in the catalogue.
 * @param strictness `sure` for an acronym that has one sense, `ambiguous` for one that has several, `spelt out`
 * for one of those in a text that has the full name too, `inside a name` for one among other words of a form, `chosen` for a text that someone selected.
 */
export function isWrittenAs(written: string, acronym: string, strictness: Strictness): boolean {
  if (written === acronym) return true;
  // «pas», «cap», «art»: on most pages, far more often a word.
  if (written.length < 4 && SMALL_FIRST.test(written) && strictness !== 'chosen') return false;
  const bare = written.replace(/[^\p{L}\p{N}+@]/gu, '');
  const isPlural = bare.length === acronym.length + 1;
  if (isPlural && !bare.endsWith('s')) return false;
  const letters = isPlural ? bare.slice(0, -1) : bare;
  // Accents show another word («près», «pré»); but capitals take theirs, and read as a word so do others («Éréa»).
  if (hasAccent(letters.length < 4 ? letters.replace(/^É/, 'E') : letters.replace(/[Éé]/g, 'e')))
    return false;
  if (letters === acronym || letters === letters.toUpperCase()) return true;
  const isTitle = letters.slice(1) === letters.slice(1).toLowerCase() && /^\p{Lu}/u.test(letters);
  switch (strictness) {
    case 'sure':
      return letters.length >= 5 || (letters.length === 4 && isTitle);
    case 'ambiguous':
      return false;
    case 'spelt out':
      return isTitle && letters.length >= 3 && !isFrenchWord(letters);
    case 'inside a name':
      return letters.length >= 4 || isTitle;
    case 'chosen':
      return !isFrenchWord(letters);
  }
}

/** @returns whether a place stands in a line of capitals, where an acronym that is a French word cannot be told apart. */
export function isLostInCapitals(text: string, start: number, end: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - LINE_MAX);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + LINE_MAX);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  // Nearly every line has small letters, and near its beginning.
  return !SMALL.test(before) && !SMALL.test(after) && CAPITALS.test(before + after);
}

const SMALL_FIRST = /^\p{Ll}/u;
const SMALL = /\p{Ll}{2}/u;
const CAPITALS = /\p{Lu}{2}/u;
/** Characters of a line that are looked at on each side: enough to see its case, and a text of one line stays linear. */
const LINE_MAX = 200;

const hasAccent = (word: string): boolean => /\p{M}/u.test(word.normalize('NFD'));
