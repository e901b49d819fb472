import { classAt, INVISIBLE, UNSEEN } from './characters.ts';
import type { Stretch } from './types.ts';

/** Words that an acronym passes over: «contrat DE première embauche». */
const PASSED = /^(?:l|d|de|du|des|le|la|les|et|à|au|aux|en|pour|sur|dans|par)$/i;
const LETTER = /[\p{L}\p{N}]/u;
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
    const from = startOfInitials(text, Math.max(0, to - REACH), to, letters);
    return from === undefined ? undefined : { start: from, end: to };
  }
  const following = /^\s?\(([^()]{1,120})\)/u.exec(text.slice(end, end + REACH + 4));
  if (!following) return undefined;
  const from = end + following[0].indexOf('(') + 1;
  const to = end + following[0].length - 1;
  const first = startOfInitials(text, from, to, letters);
  return first !== undefined && !LETTER.test(text.slice(from, first)) ? { start: from, end: to } : undefined;
}

const initials = (acronym: string): string =>
  acronym
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** @returns where the last words before `to` begin that have these initials. Reads backwards: mostly a word or two. */
function startOfInitials(text: string, from: number, to: number, letters: string): number | undefined {
  let left = letters.length;
  for (let at = to; left > 0; ) {
    while (at > from && classAt(text, at - 1) < UNSEEN) at -= 1;
    const end = at;
    // A decomposed accent stands inside its word.
    while (at > from && isInWord(classAt(text, at - 1))) at -= 1;
    if (at === end) return undefined;
    if (classAt(text, at) === letters.charCodeAt(left - 1)) left -= 1;
    else if (!PASSED.test(text.slice(at, end))) return undefined;
    if (left === 0) return at;
  }
  return undefined;
}

const isInWord = (kind: number): boolean => kind >= UNSEEN || kind === INVISIBLE;
