import type { Stretch } from './types.ts';

/** Words that an acronym passes over: «contrat DE première embauche». */
const PASSED = /^(?:l|d|de|du|des|le|la|les|et|à|au|aux|en|pour|sur|dans|par)$/i;
const WORDS = /[\p{L}\p{N}]+/gu;
/** Longest expansion read, in UTF-16 units. */
const REACH = 120;

/**
 * «contrat première embauche (CPE)», «CPE (contrat première embauche)»: a text that spells an acronym out.
 * @returns where the spelt-out name stands, or nothing when the text beside the acronym does not have its initials.
 */
export function expansionOf(text: string, start: number, end: number): Stretch | undefined {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  // Nearly every acronym of a page stands beside no bracket.
  if (!before.includes('(') && !after.includes('(')) return undefined;
  const letters = initials(text.slice(start, end));
  const opening = /\(\s?$/.exec(before);
  if (opening && /^\s?\)/.test(after)) {
    const to = start - opening[0].length;
    const from = Math.max(0, to - REACH);
    const words = [...text.slice(from, to).matchAll(WORDS)];
    const first = firstOfInitials(
      words.map(([word]) => word),
      letters,
    );
    const word = first === undefined ? undefined : words[first];
    return word && { start: from + word.index, end: to };
  }
  const following = /^\s?\(([^()]{1,120})\)/u.exec(text.slice(end, end + REACH + 4));
  const inside = following?.[1];
  if (!following || inside === undefined) return undefined;
  const words = [...inside.matchAll(WORDS)].map(([word]) => word);
  const from = end + following[0].indexOf('(') + 1;
  return firstOfInitials(words, letters) === 0 ? { start: from, end: from + inside.length } : undefined;
}

const initials = (acronym: string): string =>
  acronym
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** @returns the rank of the word from which on the last words have these initials. */
function firstOfInitials(words: readonly string[], letters: string): number | undefined {
  let left = letters.length;
  for (let rank = words.length - 1; rank >= 0; rank -= 1) {
    const word = words[rank] ?? '';
    if (initials(word)[0] === letters[left - 1]) left -= 1;
    else if (!PASSED.test(word)) return undefined;
    if (left === 0) return rank;
  }
  return undefined;
}
