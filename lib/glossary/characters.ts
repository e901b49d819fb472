import { foldCharacter } from '../search/fold.ts';

/**
 * What one UTF-16 unit is to the scanner: `0x30` and above, the folded letter or digit itself;
 * below, one of these.
 */
export const OTHER = 0;
/** From here to `PARAGRAPH`: spaces of all kinds. */
export const SPACE = 1;
export const LINE = 2;
export const PARAGRAPH = 3;
export const HYPHEN = 4;
export const APOSTROPHE = 5;
export const COMMA = 6;
export const SLASH = 7;
export const POINT = 8;
export const PLUS = 9;
/**
 * Soft hyphen, zero-width characters, combining marks: as if they were not there. The least value that may go on with a
 * word that has begun.
 */
export const INVISIBLE = 10;
export const AT = 11;
/** In `CLASSES` only: no text has held this unit yet. The least value that may be part of a word. */
export const UNSEEN = 12;
/** œ, æ, ß: two folded letters. */
export const LIGATURE = 13;
/** The least value that is part of a word. */
export const WORD = 0x30;
/** A letter without a folded form in a-z, and the underscore of file names: it makes a word unknown. */
const UNKNOWN = 0x7f;

const MARKS: Readonly<Record<string, number>> = {
  '\n': LINE,
  '\u000b': LINE,
  '\f': PARAGRAPH,
  '\u2028': LINE,
  '\u2029': PARAGRAPH,
  ',': COMMA,
  '.': POINT,
  '/': SLASH,
  '@': AT,
  '+': PLUS,
  '°': SPACE,
  º: SPACE,
  _: UNKNOWN,
};

function classify(character: string): number {
  const mark = MARKS[character];
  if (mark !== undefined) return mark;
  // Compatibility forms too: the raised «e» of «2ᵉ», full-width letters.
  const text = [...character.normalize('NFKC')].map(foldCharacter).join('');
  if (text === '') return INVISIBLE;
  if (text === ' ') return SPACE;
  if (text === "'") return APOSTROPHE;
  if (text === '-') return HYPHEN;
  if (/^[a-z0-9]$/.test(text)) return text.charCodeAt(0);
  if (/^[a-z]{2}$/.test(text)) return LIGATURE;
  return /^[\p{L}\p{N}]/u.test(text) ? UNKNOWN : OTHER;
}

/** By UTF-16 unit, for loops that have no time for a call; `classOf` is for all others. */
export const CLASSES = new Uint8Array(0x1_00_00).fill(UNSEEN);

/** @param at may lie outside the text. */
export const classAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? classOf(text.charCodeAt(at)) : OTHER;

/** @param unit a UTF-16 unit. */
export function classOf(unit: number): number {
  const kind = CLASSES[unit] ?? OTHER;
  if (kind !== UNSEEN) return kind;
  const learnt = classify(String.fromCharCode(unit));
  CLASSES[unit] = learnt;
  return learnt;
}
