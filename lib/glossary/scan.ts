import { foldCharacter } from '../search/fold.ts';
import {
  AT,
  CLASSES,
  classAt,
  classOf,
  INVISIBLE,
  LIGATURE,
  OTHER,
  PLUS,
  POINT,
  SPACE,
  UNSEEN,
  WORD,
} from './characters.ts';
import { GAP, gapOf } from './gap.ts';
import { endOfInclusive } from './inclusive.ts';
import { FIRST_SEED, firstHash, SECOND_SEED, secondHash, type WordHash } from './word-hash.ts';
import { readWord } from './word-reader.ts';

/** The known words of a text, in order. Columns of equal length: a page has many words and this runs on each. */
export interface ScannedText {
  text: string;
  ids: Uint16Array;
  starts: Int32Array;
  ends: Int32Array;
  /** Bits of `GAP` before each word. */
  gaps: Uint8Array;
}

const CAPITAL_ACRONYM = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?/uy;
const PLUS_SIGN = '+'.charCodeAt(0);

/**
 * Cuts a text into words in one pass, and keeps those that `words` knows: those that tell something by themselves, and
 * others right after a kept one. Every character of a page passes here: the loop keeps to local numbers, and leaves to
 * functions what few words need.
 */
export function scan(text: string, words: WordHash): ScannedText {
  // Engines read slowly where strings of many makes (literal, cut, joined) have passed: all that pass here are joined.
  const joined = `${text}\n`;
  const { length } = text;
  // Room for words of one letter.
  const room = (length >> 1) + 1;
  const ids = new Uint16Array(room);
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const gaps = new Uint8Array(room);
  const classes = CLASSES;
  let count = 0;
  let gap: number = GAP.unknown;
  let at = 0;
  for (;;) {
    let kind = OTHER;
    for (; at < length; at += 1) {
      kind = classes[joined.charCodeAt(at)] ?? OTHER;
      if (kind >= UNSEEN) break;
      gap |= kind === SPACE ? GAP.space : gapOf(kind, gap);
    }
    if (at >= length) break;
    const start = at;
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    for (; at < length; at += 1) {
      kind = classes[joined.charCodeAt(at)] ?? OTHER;
      if (kind < WORD) break;
      first = firstHash(first, kind);
      second = secondHash(second, kind);
    }
    if (kind >= INVISIBLE && kind < WORD) {
      const word = readWord(text, start);
      at = word.end | 0;
      first = word.first | 0;
      second = word.second | 0;
      if (at === start) continue;
      kind = classAt(text, at);
    }
    let id = words.find(first, second);
    if (kind === PLUS) {
      const withPlus = words.find(firstHash(first, PLUS_SIGN), secondHash(second, PLUS_SIGN));
      if (withPlus >= 0) {
        id = withPlus;
        at += 1;
      }
    } else if (kind === POINT && at === start + 1) {
      CAPITAL_ACRONYM.lastIndex = start;
      const dotted = CAPITAL_ACRONYM.exec(text)?.[0];
      if (dotted) {
        id = idOfDotted(dotted, words);
        at = start + dotted.length;
      }
    }
    if (id < 0 || (gap >= GAP.unknown && !words.isTelling(id))) {
      gap = GAP.unknown;
      continue;
    }
    if (kind !== SPACE && words.isInflected(id)) at = endOfInclusive(text, at);
    ids[count] = id;
    starts[count] = start;
    ends[count] = at;
    gaps[count] = gap;
    count += 1;
    gap = 0;
  }
  return {
    text,
    ids: ids.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    gaps: gaps.subarray(0, count),
  };
}

function idOfDotted(dotted: string, words: WordHash): number {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  for (let at = 0; at < dotted.length; at += 2) {
    first = firstHash(first, classOf(dotted.charCodeAt(at)));
    second = secondHash(second, classOf(dotted.charCodeAt(at)));
  }
  return words.find(first, second);
}

/** @returns a word in lower case, without accents nor invisible characters: what the scan makes its key from. */
export function foldWord(word: string): string {
  let folded = '';
  for (const character of word) {
    const kind = classOf(character.charCodeAt(0));
    if (kind >= WORD) folded += String.fromCharCode(kind);
    else if (kind === LIGATURE) folded += foldCharacter(character);
    else if (kind === AT || kind === PLUS) folded += character;
  }
  return folded;
}
