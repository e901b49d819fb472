/** A text reduced to what matters for comparison, with the way back. */
export interface FoldedText {
  /** Lower case, no accents, œ and æ spelt out, straight apostrophes, plain spaces, no invisible characters. */
  text: string;
  /** `offsets[i]` is the UTF-16 offset, in the original, of folded unit `i`; one more item marks the end. */
  offsets: readonly number[];
}

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ﬁ: 'fi', ﬂ: 'fl' };
const APOSTROPHES = /[’‘ʼ′`´]/;
const HYPHENS = /[\u2010-\u2015\u2212]/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\p{M}]/u;

/** @returns one character folded as `fold` does. */
export function foldCharacter(character: string): string {
  if (character < '\u0080') return foldAscii(character);
  if (INVISIBLE.test(character)) return '';
  const lower = character.toLowerCase();
  const spelt = LIGATURES[lower];
  if (spelt) return spelt;
  if (APOSTROPHES.test(lower)) return "'";
  if (HYPHENS.test(lower)) return '-';
  if (/\s/.test(lower)) return ' ';
  return lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Folds data and query alike, so that both compare equal whatever their case, accents and typography.
 * Canonical decomposition does not touch œ and æ: they are spelt out by hand.
 */
export function fold(original: string): FoldedText {
  let text = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    for (let unit = 0; unit < folded.length; unit += 1) offsets.push(offset);
    text += folded;
    offset += character.length;
  }
  offsets.push(original.length);
  return { text, offsets };
}

function foldAscii(character: string): string {
  if (character >= 'a' && character <= 'z') return character;
  if (character === '`') return "'";
  return character < ' ' ? ' ' : character.toLowerCase();
}
