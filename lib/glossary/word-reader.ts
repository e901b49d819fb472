import { foldCharacter } from '../search/fold.ts';
import {
  APOSTROPHE,
  AT,
  CLASSES,
  COMMA,
  classAt,
  classOf,
  HYPHEN,
  INVISIBLE,
  LIGATURE,
  LINE,
  OTHER,
  PARAGRAPH,
  SLASH,
  SPACE,
  UNSEEN,
  WORD,
} from './characters.ts';
import { FIRST_SEED, firstHash, SECOND_SEED, secondHash } from './word-hash.ts';

/** What stands between a word and the known word before it, as bits: `unknown` for another word. */
export const GAP = {
  space: 1,
  line: 2,
  hyphen: 4,
  apostrophe: 8,
  comma: 16,
  slash: 32,
  break: 64,
  unknown: 128,
} as const;

const A = 0x61;
/** Combining accents. */
const FIRST_MARK = 0x300;
const LAST_MARK = 0x36f;
const AT_SIGN = '@'.charCodeAt(0);

/**
 * Goes through a text word by word. Every letter of a page passes here: the reader is one object that changes, and
 * its two loops are too short to hold a call.
 */
export class WordReader {
  start = 0;
  /** May be moved on by the caller, over what belongs to the word. */
  end = 0;
  /** The word's key. */
  first = FIRST_SEED;
  second = SECOND_SEED;
  /** Bits of `GAP` before the word; the caller says what to begin with. */
  gap: number = GAP.unknown;

  constructor(readonly text: string) {}

  /** Reads the next word from `end` on. @returns false when there is none. */
  next(): boolean {
    do if (!this.skipGap()) return false;
    while (!this.readWord());
    return true;
  }

  private skipGap(): boolean {
    const { text } = this;
    const { length } = text;
    let { end: at, gap } = this;
    for (; at < length; at += 1) {
      const kind = CLASSES[text.charCodeAt(at)] ?? OTHER;
      if (kind >= UNSEEN) break;
      gap |= kind === SPACE ? GAP.space : gapOf(kind, gap);
    }
    this.gap = gap;
    this.start = at;
    this.end = at;
    return at < length;
  }

  /** @returns false when what stands there, not met before, is no letter. */
  private readWord(): boolean {
    const { text, start } = this;
    const { length } = text;
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    let at = start;
    let kind = OTHER;
    for (; at < length; at += 1) {
      kind = CLASSES[text.charCodeAt(at)] ?? OTHER;
      if (kind < WORD) break;
      first = firstHash(first, kind);
      second = secondHash(second, kind);
    }
    this.end = at;
    this.first = first;
    this.second = second;
    if (kind === INVISIBLE || kind === AT || kind === UNSEEN || kind === LIGATURE) this.readOn();
    return this.end > start;
  }

  /** The same with what few words have: ligatures, invisible characters, an at sign, units not met before. */
  private readOn(): void {
    const { text } = this;
    for (let at = this.end; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const kind = classOf(unit);
      if (kind >= WORD) this.add(kind);
      else if (kind === LIGATURE) {
        for (const letter of foldCharacter(text.charAt(at))) this.add(letter.charCodeAt(0));
      } else if (kind === AT && this.isLetterBefore(at)) {
        // «M@gistère»: one letter before, one after.
        this.add(AT_SIGN);
        continue;
      } else if (kind !== INVISIBLE) break;
      // A decomposed accent belongs to its letter, even to the last one; a soft hyphen there does not.
      else if (unit < FIRST_MARK || unit > LAST_MARK) continue;
      this.end = at + 1;
    }
  }

  private add(letter: number): void {
    this.first = firstHash(this.first, letter);
    this.second = secondHash(this.second, letter);
  }

  private isLetterBefore(at: number): boolean {
    return this.end === this.start + 1 && classAt(this.text, at + 1) >= A;
  }
}

function gapOf(kind: number, gap: number): number {
  switch (kind) {
    case INVISIBLE:
      return 0;
    case LINE:
      return gap & GAP.line ? GAP.unknown : GAP.line;
    case PARAGRAPH:
      return GAP.unknown;
    case HYPHEN:
      return gap & GAP.hyphen ? GAP.break : GAP.hyphen;
    case APOSTROPHE:
      return GAP.apostrophe;
    case COMMA:
      return GAP.comma;
    case SLASH:
      return gap & GAP.slash ? GAP.break : GAP.slash;
    default:
      return GAP.break;
  }
}
