import { fold } from './fold.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** A word of a text. Offsets are UTF-16 units of the original text. */
export interface Token {
  /** Folded, as written. */
  surface: string;
  stem: string;
  start: number;
  end: number;
  isStopWord: boolean;
  /** True when only a hyphen stands between this word and the one before it. */
  isHyphenated: boolean;
}

/**
 * Dotted acronyms (`M.A.P.S.`), words (`rep+` and `m@gistere` are words), with inclusive endings
 * (`referent·e·s`) left outside the captured word.
 */
const WORD = /((?:\p{L}\.){2,}\p{L}?(?!\p{L}))|(\p{L}@\p{L}+|[\p{L}\p{N}]+\+?)(?:·\p{L}+)*/gu;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/;

/** Cuts a text into words. The same function serves data and queries. */
export function analyse(original: string): Token[] {
  const { text, offsets } = fold(original);
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const written = match[1] ?? match[2] ?? '';
    const end = start + written.length;
    const surface = match[1] ? written.replaceAll('.', '') : written.replace('@', 'a');
    if (text[end] === "'" && ELIDED.test(surface)) continue;
    tokens.push({
      surface,
      stem: stem(surface),
      start: offsets[start] ?? 0,
      // The end of the last folded unit's character: what is dropped between two words belongs to neither.
      end: endOf(original, offsets, end),
      isStopWord: isStopWord(surface),
      isHyphenated: text.slice(previousEnd, start) === '-',
    });
    previousEnd = end;
  }
  return tokens;
}

function endOf(original: string, offsets: readonly number[], end: number): number {
  const last = offsets[end - 1] ?? 0;
  const character = String.fromCodePoint(original.codePointAt(last) ?? 0);
  let offset = last + character.length;
  for (;;) {
    const mark = /^\p{M}/u.exec(original.slice(offset, offset + 2));
    if (!mark) return offset;
    offset += mark[0].length;
  }
}

/** The words that carry meaning; all of them when every word is a stop word, so that no query is emptied. */
export function contentTokens(tokens: readonly Token[]): Token[] {
  const content = tokens.filter((token) => !token.isStopWord);
  return content.length > 0 ? content : [...tokens];
}

/** One comparable key for a name: the stems of its content words. */
export const nameKey = (text: string): string =>
  contentTokens(analyse(text))
    .map((token) => token.stem)
    .join(' ');
