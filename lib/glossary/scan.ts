import {
  APOSTROPHE,
  AT,
  COMMA,
  classOf,
  HYPHEN,
  INVISIBLE,
  LIGATURE,
  LINE,
  PARAGRAPH,
  PLUS,
  SLASH,
  SPACE,
  WORD,
} from './characters.ts';
import { endOfInclusive } from './inclusive.ts';
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

/** The known words of a text, in order. Columns of equal length: a page has many words and this runs on each. */
export interface ScannedText {
  text: string;
  ids: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Bits of `GAP` before each word. */
  gaps: Int32Array;
}

/** The words that a scan keeps. */
export interface KnownWords {
  /** @returns the id of the word with this key, or -1. */
  find(first: number, second: number): number;
  /** Words that take plural and feminine endings; an inclusive ending is read after them. */
  isInflected(id: number): boolean;
  /** Words that mean something by themselves; the others are kept only right after a kept one. */
  isTelling(id: number): boolean;
}

const CAPITAL_ACRONYM = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?/uy;
/** Power of two; a text dense with terms has more, and its columns grow. */
const LETTERS_PER_KNOWN_WORD = 5;
const LEAST_ROOM = 16;
const A = 0x61;
const DOT = 0x2e;

/** Cuts a text into words in one pass, and keeps those that `words` knows. */
export function scan(text: string, words: KnownWords): ScannedText {
  const { length } = text;
  let room = (length >> LETTERS_PER_KNOWN_WORD) + LEAST_ROOM;
  let ids = new Int32Array(room);
  let starts = new Int32Array(room);
  let ends = new Int32Array(room);
  let gaps = new Int32Array(room);
  let count = 0;
  let gap: number = GAP.unknown;
  let at = 0;
  while (at < length) {
    let kind = classOf(text.charCodeAt(at));
    if (kind < WORD && kind !== LIGATURE) {
      gap |= kind === SPACE ? GAP.space : gapOf(kind, gap);
      at += 1;
      continue;
    }
    const start = at;
    let end = at;
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    for (;;) {
      if (kind >= WORD) {
        first = firstHash(first, kind);
        second = secondHash(second, kind);
        end = at + 1;
      } else if (kind === LIGATURE) {
        for (const letter of ligature(text.charAt(at))) {
          first = firstHash(first, letter.charCodeAt(0));
          second = secondHash(second, letter.charCodeAt(0));
        }
        end = at + 1;
      } else if (kind === AT && end === start + 1 && classOf(text.charCodeAt(at + 1)) >= A) {
        // «M@gistère»: one letter before, one after.
        first = firstHash(first, AT_LETTER);
        second = secondHash(second, AT_LETTER);
      } else if (kind !== INVISIBLE) break;
      at += 1;
      if (at >= length) break;
      kind = classOf(text.charCodeAt(at));
    }
    let id = words.find(first, second);
    const isLetterWithDot = end === start + 1 && text.charCodeAt(end) === DOT;
    const dotted = isLetterWithDot ? dottedAcronymAt(text, start) : '';
    if (dotted !== '') {
      end = start + dotted.length;
      id = idOfDotted(dotted, words);
    } else if (kind === PLUS && at === end) {
      const withPlus = words.find(firstHash(first, PLUS_LETTER), secondHash(second, PLUS_LETTER));
      if (withPlus >= 0) {
        id = withPlus;
        end += 1;
      }
    }
    if (id < 0 || (gap >= GAP.unknown && !words.isTelling(id))) gap = GAP.unknown;
    else {
      if (words.isInflected(id)) end = endOfInclusive(text, end);
      if (count === room) {
        room *= 2;
        ids = enlarged(ids, room);
        starts = enlarged(starts, room);
        ends = enlarged(ends, room);
        gaps = enlarged(gaps, room);
      }
      ids[count] = id;
      starts[count] = start;
      ends[count] = end;
      gaps[count] = gap;
      count += 1;
      gap = 0;
    }
    at = Math.max(end, start + 1);
  }
  return {
    text,
    ids: ids.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    gaps: gaps.subarray(0, count),
  };
}

function enlarged(column: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(column);
  return larger;
}

const AT_LETTER = '@'.charCodeAt(0);
const PLUS_LETTER = '+'.charCodeAt(0);

const ligature = (character: string): string =>
  ({ æ: 'ae', Æ: 'ae', ß: 'ss', ﬁ: 'fi', ﬂ: 'fl' })[character] ?? 'oe';

function dottedAcronymAt(text: string, start: number): string {
  CAPITAL_ACRONYM.lastIndex = start;
  return CAPITAL_ACRONYM.exec(text)?.[0] ?? '';
}

function idOfDotted(dotted: string, words: KnownWords): number {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  for (let at = 0; at < dotted.length; at += 2) {
    first = firstHash(first, classOf(dotted.charCodeAt(at)));
    second = secondHash(second, classOf(dotted.charCodeAt(at)));
  }
  return words.find(first, second);
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

/** @returns a word in lower case, without accents nor invisible characters: what the scan makes its key from. */
export function foldWord(word: string): string {
  let folded = '';
  for (const character of word) {
    const kind = classOf(character.charCodeAt(0));
    if (kind >= WORD) folded += String.fromCharCode(kind);
    else if (kind === LIGATURE) folded += ligature(character);
    else if (kind === AT || kind === PLUS) folded += character;
  }
  return folded;
}
