/** What makes a run of text without spaces an address or a file's name. */
const ADDRESS =
  /(?<!\p{L})@|@[^\s@]*\.\p{L}|:\/\/|www\.|[\p{L}\p{N}]\.(?:fr|com|org|net|eu|info|edu|gouv|html?|php|aspx?|pdf|docx?|odt|ods|odp|xlsx?|csv|pptx?|zip|jpe?g|png|svg|mp[34]|ics|example)(?![\p{L}\p{N}])/iu;
const PREFIXES =
  /(?:^|[^\p{L}])(?:a?pr[eé]s?|anti|auto|co|contre|demi|ex|inter|mini|multi|non|post|sous|vice)[-‐‑]$/iu;
const NEGATED = /(?:^|[^\p{L}])n(?:e\s|['’])[^.!?;:\n]*$/iu;
const DETERMINED = /(?:^|[^\p{L}])(?:le|un|du|au|les|des|aux|ce|ces|chaque|son|leurs?|nos|votre)\s$/iu;
const OF = /^\s(?:de\s|d['’])/iu;
/** Characters of a sentence that are read for its negation. */
const NEGATION_REACH = 60;
/** A space longer away than this is not looked for on each match: the run is then read once for all its matches. */
const SPACE = /\s/;

/** Tells the runs of text that are addresses. A run is read once, so a text without spaces stays linear. */
export function createAddressTest(text: string): (at: number) => boolean {
  let from = 0;
  let to = -1;
  let isAddress = false;
  return (at) => {
    if (at < from || at >= to) {
      from = at;
      while (from > 0 && from > to - 1 && !SPACE.test(text.charAt(from - 1))) from -= 1;
      to = at;
      while (to < text.length && !SPACE.test(text.charAt(to))) to += 1;
      isAddress = ADDRESS.test(text.slice(from, to));
    }
    return isAddress;
  };
}

/** `2023-PAP`, `GPDS-2023`: a number of a file, a code. */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  return (
    /\d[-‑_]$/.test(text.slice(Math.max(0, start - 2), start)) || /^[-‑_]\d/.test(text.slice(end, end + 2))
  );
}

/** One word after a hyphen is part of another word: «vice-recteur», «post-tutorat». */
export function hasPrefix(text: string, start: number): boolean {
  return PREFIXES.test(text.slice(Math.max(0, start - 8), start));
}

/** «ne démarre PAS», «PAS de retard»: the negation, in capitals for its force. */
export function isNegation(text: string, start: number, end: number): boolean {
  if (text.slice(start, end).toLowerCase() !== 'pas') return false;
  const before = text.slice(Math.max(0, start - NEGATION_REACH), start);
  if (DETERMINED.test(before)) return false;
  return NEGATED.test(before) || OF.test(text.slice(end, end + 4));
}
