import { classAt, HYPHEN, PARAGRAPH, SPACE } from './characters.ts';

/** What makes a run of text without spaces an address or a file's name. */
const ADDRESS =
  /(?<!\p{L})@|@[^\s@]*\.\p{L}|:\/\/|www\.|[\p{L}\p{N}]\.(?:fr|com|org|net|eu|info|edu|gouv|html?|php|aspx?|pdf|docx?|odt|ods|odp|xlsx?|csv|pptx?|zip|jpe?g|png|svg|mp[34]|ics|example)(?![\p{L}\p{N}])/iu;
const PREFIXES =
  /(?:^|[^\p{L}])(?:a?pr[eé]s?|anti|auto|co|contre|demi|ex|inter|mini|multi|non|post|sous|vice)[-‐‑]$/iu;
const NEGATED = /n(?<!\p{L}n)(?:e\s|['’])[^.!?;:\n]*$/iu;
const DETERMINED = /(?:^|[^\p{L}])(?:le|un|du|au|les|des|aux|ce|ces|chaque|son|leurs?|nos|votre)\s$/iu;
/** Its longest word, the space after it and what stands before it. */
const DETERMINED_REACH = 8;
const OF = /^\s(?:de\s|d['’])/iu;
/** Characters of a sentence that are read for its negation. */
const NEGATION_REACH = 60;

/**
 * Tells what stands in an address. A run of text without spaces is read once for all that stands in it: the cost stays
 * linear.
 */
export function createAddressTest(text: string): (start: number, end: number) => boolean {
  let from = 0;
  let to = 0;
  let isAddress = false;
  const isIn = (at: number): boolean => {
    if (at >= from && at < to) return isAddress;
    const least = at >= to ? to : 0;
    from = at;
    while (from > least && !isSpace(text, from - 1)) from -= 1;
    to = at;
    while (!isSpace(text, to)) to += 1;
    let hasPoint = false;
    for (let mark = from; mark < to - 1; mark += 1) {
      const unit = text.charCodeAt(mark);
      hasPoint ||= unit === 0x2e || unit === 0x40 || unit === 0x3a;
    }
    isAddress = hasPoint && ADDRESS.test(text.slice(from, to));
    return isAddress;
  };
  return (start, end) => isIn(start) || isIn(end - 1);
}

/** A place between spaces is not part of anything. */
export const standsApart = (text: string, start: number, end: number): boolean =>
  isSpace(text, start - 1) && isSpace(text, end);

/** True outside the text too. */
function isSpace(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return true;
  const kind = classAt(text, at);
  return kind >= SPACE && kind <= PARAGRAPH;
}

/** `2023-PAP`, `GPDS-2023`, `DDETS(PP)`: a number of a file, a code, the end of another acronym. */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  if (text.charAt(start - 1) === '(' && /\p{Lu}/u.test(text.charAt(start - 2))) return true;
  const isNumbered = isHyphen(text, start - 1) && isDigit(text, start - 2);
  return isNumbered || (isHyphen(text, end) && isDigit(text, end + 1));
}

/** One word after a hyphen is part of another word: «vice-recteur», «post-tutorat». */
export function hasPrefix(text: string, start: number): boolean {
  return isHyphen(text, start - 1) && PREFIXES.test(text.slice(Math.max(0, start - 8), start));
}

/** «ne démarre PAS», «PAS de retard»: the negation, in capitals for its force. */
export function isNegation(text: string, start: number, end: number): boolean {
  if (end - start !== 3 || text.slice(start, end).toLowerCase() !== 'pas') return false;
  const before = text.slice(Math.max(0, start - NEGATION_REACH), start);
  if (DETERMINED.test(before.slice(-DETERMINED_REACH))) return false;
  return NEGATED.test(before) || OF.test(text.slice(end, end + 4));
}

const isHyphen = (text: string, at: number): boolean => classAt(text, at) === HYPHEN;

function isDigit(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind >= 0x30 && kind <= 0x39;
}
