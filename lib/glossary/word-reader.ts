import { foldCharacter } from '../search/fold.ts';
import { AT, classAt, classOf, INVISIBLE, LIGATURE, WORD } from './characters.ts';
import { FIRST_SEED, firstHash, SECOND_SEED, secondHash } from './word-hash.ts';

const A = 0x61;
/** Combining accents. */
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;
const AT_SIGN = '@'.charCodeAt(0);

/**
 * Reads a word that has more than plain letters: ligatures, invisible characters, an at sign, units not met before.
 * @returns where it ends, `start` when what stands there is no letter, and the two halves of its key.
 */
export function readWord(text: string, start: number): { end: number; first: number; second: number } {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  let end = start;
  const add = (letter: number) => {
    first = firstHash(first, letter);
    second = secondHash(second, letter);
  };
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const kind = classOf(unit);
    if (kind >= WORD) add(kind);
    else if (kind === LIGATURE) {
      for (const letter of foldCharacter(text.charAt(at))) add(letter.charCodeAt(0));
    } else if (kind === AT && end === start + 1 && classAt(text, at + 1) >= A) {
      // «M@gistère»: one letter before, one after.
      add(AT_SIGN);
      continue;
    } else if (kind !== INVISIBLE) break;
    // A decomposed accent belongs to its letter, even to the last one; a soft hyphen there does not.
    else if (unit < FIRST_MARK || unit > LAST_MARK) continue;
    end = at + 1;
  }
  return { end, first, second };
}
