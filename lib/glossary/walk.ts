import type { Form, FormNode, FormTrees } from './forms.ts';
import { GAP } from './gap.ts';
import type { ScannedText } from './scan.ts';
import { BINDING } from './vocabulary.ts';

/** A form met in a text: from word `first` to word `last` of the scanned text. */
export interface Candidate {
  form: Form;
  first: number;
  last: number;
  /** Offsets in the text. */
  start: number;
  end: number;
}

/** @param path ranks of the form's words in the scanned text; one array for all calls. */
export type Accepts = (candidate: Candidate, path: readonly number[]) => boolean;

const CAPITALISED = /^\p{Lu}(?!\p{Lu})/u;

/**
 * Goes along the words of a text from `first`, as far as forms go.
 * @param found takes every form met that `accepts` takes, the longest first.
 * @param path scratch: the ranks gone over.
 */
export function findFrom(
  scanned: ScannedText,
  first: number,
  trees: FormTrees,
  accepts: Accepts,
  found: Candidate[],
  path: number[] = [],
): void {
  const before = found.length;
  follow(scanned, first, trees, accepts, found, path);
  if (found.length > before + 1) found.push(...found.splice(before).reverse());
}

/** The same, the longest last. */
function follow(
  scanned: ScannedText,
  first: number,
  trees: FormTrees,
  accepts: Accepts,
  found: Candidate[],
  path: number[],
): void {
  const { ids, starts, ends, gaps } = scanned;
  const start = starts[first] ?? 0;
  let node: FormNode | undefined = trees[ids[first] ?? -1];
  let rank = first;
  for (let depth = 0; node; depth += 1) {
    path[depth] = rank;
    for (const form of node.forms) {
      const candidate = { form, first, last: rank, start, end: ends[rank] ?? start };
      if (accepts(candidate, path)) found.push(candidate);
    }
    // Most words stand before one that no form has.
    if (node.next.size === 0 || (gaps[rank + 1] ?? GAP.unknown) & GAP.unknown) return;
    rank = afterDoublet(scanned, rank);
    let isLoose = false;
    // Articles bind: «la lutte contre l’absentéisme», «lutte contre absentéisme».
    do {
      rank += 1;
      const joint = jointBefore(scanned, rank);
      if (joint === 'none') return;
      isLoose ||= joint === 'loose';
    } while (ids[rank] === BINDING.article);
    node = node.next.get(ids[rank] ?? -1);
    if (isLoose && !node?.isLoose) return;
  }
}

/** «directeur ou directrice», «conseiller/conseillère»: the same word twice counts once. */
function afterDoublet(scanned: ScannedText, rank: number): number {
  const { ids, gaps } = scanned;
  if (ids[rank + 1] === ids[rank] && gaps[rank + 1] === GAP.slash) return rank + 1;
  const isJoined = ids[rank + 1] === BINDING.or || ids[rank + 1] === BINDING.and;
  const isSpaced = gaps[rank + 1] === GAP.space && gaps[rank + 2] === GAP.space;
  return isJoined && isSpaced && ids[rank + 2] === ids[rank] ? rank + 2 : rank;
}

function jointBefore(scanned: ScannedText, rank: number): 'tight' | 'loose' | 'none' {
  const gap = scanned.gaps[rank];
  if (gap === undefined || gap & GAP.unknown) return 'none';
  // A hyphen beside a line break may be a list's.
  if (gap & GAP.line && (gap & (GAP.hyphen | GAP.slash) || startsAnew(scanned, rank))) return 'none';
  if (gap & (GAP.comma | GAP.break)) return 'loose';
  // «16/18 ans», «2017 - 791»; but between words a slash parts two things, and a spaced hyphen is a dash.
  if (gap & GAP.slash || gap === (GAP.hyphen | GAP.space)) {
    return /\d/.test(scanned.text.charAt(scanned.starts[rank] ?? 0)) ? 'tight' : 'none';
  }
  return 'tight';
}

/** A capital after a line break, where the word before had none, begins another line of a list or a paragraph. */
function startsAnew({ text, starts }: ScannedText, rank: number): boolean {
  const isCapitalised = (at: number) => CAPITALISED.test(text.slice(at, at + 2));
  return isCapitalised(starts[rank] ?? 0) && !isCapitalised(starts[rank - 1] ?? 0);
}

/** @returns every form that `accepts` takes, by its first word and the longest first. They overlap. */
export function candidatesIn(scanned: ScannedText, trees: FormTrees, accepts: Accepts): Candidate[] {
  const { ids } = scanned;
  const found: Candidate[] = [];
  const path: number[] = [];
  for (let first = 0; first < ids.length; first += 1) {
    if (trees[ids[first] ?? -1]) findFrom(scanned, first, trees, accepts, found, path);
  }
  return found;
}

/** @returns the longest allowed candidate at each place, from left to right, none overlapping. */
export function longestOf(
  candidates: readonly Candidate[],
  isAllowed: (candidate: Candidate) => boolean = () => true,
): Candidate[] {
  let next = 0;
  return candidates.filter((candidate) => {
    if (candidate.first < next || !isAllowed(candidate)) return false;
    next = candidate.last + 1;
    return true;
  });
}
