import { foldCharacter } from '../search/fold.ts';
import { AT, classOf, LIGATURE, PLUS, WORD } from './characters.ts';
import { endOfInclusive } from './inclusive.ts';
import { FIRST_SEED, firstHash, SECOND_SEED, secondHash } from './word-hash.ts';
import { GAP, WordReader } from './word-reader.ts';

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
const DOT = '.'.charCodeAt(0);
const PLUS_SIGN = '+'.charCodeAt(0);

/** Cuts a text into words in one pass, and keeps those that `words` knows. */
export function scan(text: string, words: KnownWords): ScannedText {
  // Room for words of one letter; what stays unused costs nothing.
  const room = (text.length >> 1) + 1;
  const ids = new Int32Array(room);
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const gaps = new Int32Array(room);
  let count = 0;
  const reader = new WordReader(text);
  while (reader.next()) {
    const id = idAt(reader, words);
    if (id < 0 || (reader.gap >= GAP.unknown && !words.isTelling(id))) {
      reader.gap = GAP.unknown;
      continue;
    }
    if (words.isInflected(id)) reader.end = endOfInclusive(text, reader.end);
    ids[count] = id;
    starts[count] = reader.start;
    ends[count] = reader.end;
    gaps[count] = reader.gap;
    count += 1;
    reader.gap = 0;
  }
  return {
    text,
    ids: ids.subarray(0, count),
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    gaps: gaps.subarray(0, count),
  };
}

/** @returns the id of the word just read; the reader goes on over the points and the `+` of an acronym. */
function idAt(reader: WordReader, words: KnownWords): number {
  const { text, start, end, first, second } = reader;
  const next = end < text.length ? text.charCodeAt(end) : 0;
  if (next === DOT && end === start + 1) {
    CAPITAL_ACRONYM.lastIndex = start;
    const dotted = CAPITAL_ACRONYM.exec(text)?.[0];
    if (dotted) {
      reader.end = start + dotted.length;
      return idOfDotted(dotted, words);
    }
  } else if (next === PLUS_SIGN) {
    const withPlus = words.find(firstHash(first, next), secondHash(second, next));
    if (withPlus >= 0) {
      reader.end += 1;
      return withPlus;
    }
  }
  return words.find(first, second);
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
