import type { Form, FormNode } from './forms.ts';
import { GAP, type ScannedText } from './scan.ts';
import { BINDING } from './vocabulary.ts';

/** A form met in a text: from word `first` to word `last` of the scanned text, `path` holding each of its words. */
export interface Candidate {
  form: Form;
  first: number;
  last: number;
  /** Offsets in the text. */
  start: number;
  end: number;
  /** Ranks in the scanned text, articles left out. */
  path: readonly number[];
}

const CAPITALISED = /^\p{Lu}(?!\p{Lu})/u;

/**
 * Goes along the words of a text from `first`, as far as forms go.
 * @param accepts decides on each form met; the longest accepted is returned.
 */
export function longestFrom(
  scanned: ScannedText,
  first: number,
  root: FormNode,
  accepts: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const { ids } = scanned;
  let node = root.next.get(ids[first] ?? -1);
  if (!node) return undefined;
  let best: Candidate | undefined;
  let rank = first;
  const path = [first];
  for (;;) {
    for (const form of node.forms) {
      const start = scanned.starts[first] ?? 0;
      const candidate = { form, first, last: rank, path, start, end: scanned.ends[rank] ?? start };
      if (accepts(candidate)) {
        best = { ...candidate, path: [...path] };
        break;
      }
    }
    rank = afterDoublet(scanned, rank);
    let following = rank + 1;
    let isLoose = false;
    // Articles bind: «la lutte contre l’absentéisme», «lutte contre absentéisme».
    for (; ; following += 1) {
      const joint = jointBefore(scanned, following);
      if (joint === 'none') return best;
      isLoose ||= joint === 'loose';
      if (ids[following] !== BINDING.article) break;
    }
    node = node.next.get(ids[following] ?? -1);
    if (!node || (isLoose && !node.isLoose)) return best;
    rank = following;
    path.push(rank);
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
  if (gap & GAP.line) return gap & ~(GAP.line | GAP.space) || startsAnew(scanned, rank) ? 'none' : 'tight';
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

/** @returns the longest accepted form at each place, from left to right, none overlapping. */
export function candidatesIn(
  scanned: ScannedText,
  root: FormNode,
  accepts: (candidate: Candidate) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (let rank = 0; rank < scanned.ids.length; rank += 1) {
    const candidate = longestFrom(scanned, rank, root, accepts);
    if (!candidate) continue;
    found.push(candidate);
    rank = candidate.last;
  }
  return found;
}
