import { isWrittenAs } from './acronym.ts';
import { type Form, treesOf } from './forms.ts';
import { scan } from './scan.ts';
import type { Spotter } from './spotter.ts';
import { createSpottingRules, isSmallAcronym } from './spotting.ts';
import { ROW_USES } from './term-table.ts';
import type { FindOptions, LookUp, TermFinder, TermMatch } from './types.ts';
import { type Accepts, type Candidate, candidatesIn, findFrom, longestOf } from './walk.ts';

/** Longest selection that is read, in UTF-16 units. */
const SELECTION_MAX = 5_000;
/** Longest selection that can be one term. */
const TERM_MAX = 240;
/** Longest selection that is a few words rather than a text, in UTF-16 units. */
const PHRASE_MAX = 120;

const NOT_WORD = '[^\\p{L}\\p{N}]';
const ARTICLES =
  'le|la|les|l|un|une|des|du|de|d|au|aux|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leur|leurs|qu|en';
const BEFORE = new RegExp(`^${NOT_WORD}+`, 'u');
const ARTICLE = new RegExp(`^(?:${ARTICLES})(?:['’ʼ\`]|${NOT_WORD}+)`, 'iu');
const AFTER = /[^\p{L}\p{N}+]+$/u;

const RANKS: readonly Form['use'][] = ROW_USES;

/** Finds forms that a text is a misspelling of, the nearest first. */
export type MisspellingFinder = (text: string, forms: readonly Form[]) => Form[];

const MOST_FUZZY = 3;

/** @param find terms in running text, for a selection longer than a few words. */
export function createLookUp(
  { forms, vocabulary, toMatch }: Spotter,
  find: TermFinder['find'],
  findMisspelt: MisspellingFinder,
): TermFinder['lookUp'] {
  const terms = forms.filter(({ use }) => use !== 'other');
  const trees = treesOf(terms, vocabulary);
  const chosen = treesOf(
    terms.filter(({ use }) => use !== 'search'),
    vocabulary,
  );

  function exact(selection: string, start: number, end: number): TermMatch[] {
    const scanned = scan(selection, vocabulary.known);
    const first = scanned.starts.indexOf(start);
    if (first < 0) return [];
    const whole: Candidate[] = [];
    const isWhole: Accepts = (candidate) =>
      candidate.end >= end && isChosenAs(selection.slice(start, candidate.end), candidate.form);
    findFrom(scanned, first, trees, isWhole, whole);
    const ranked = whole.sort((a, b) => RANKS.indexOf(a.form.use) - RANKS.indexOf(b.form.use));
    return once(ranked.map((candidate) => toMatch(selection, candidate)));
  }

  function inside(selection: string, options: FindOptions): TermMatch[] {
    if (selection.trim().length > PHRASE_MAX) return find(selection, options);
    // Someone chose these few words: what is only looked up counts, and no context is asked for.
    const scanned = scan(selection, vocabulary.known);
    const candidates = candidatesIn(scanned, chosen, createSpottingRules(scanned));
    return longestOf(candidates, (candidate) => !isSmallAcronym(selection, candidate)).map((candidate) =>
      toMatch(selection, candidate),
    );
  }

  function fuzzy(selection: string, start: number, end: number): TermMatch[] {
    const near = findMisspelt(
      selection.slice(start, end),
      terms.filter(({ use }) => use !== 'search'),
    );
    const matches = near.map((form) => toMatch(selection, { form, first: 0, last: 0, start, end }));
    return once(matches).slice(0, MOST_FUZZY);
  }

  return (selection, options = {}): LookUp => {
    const text = selection.slice(0, SELECTION_MAX);
    const cores = coresOf(text);
    for (const [start, end] of cores) {
      const matches = exact(text, start, end);
      if (matches.length > 0) return { kind: 'exact', matches };
    }
    const within = once(inside(text, options));
    if (within.length > 0) return { kind: 'inside', matches: within };
    const [start, end] = cores.at(-1) ?? [0, 0];
    const matches = fuzzy(text, start, end);
    return matches.length > 0 ? { kind: 'fuzzy', matches } : { kind: 'none', matches: [] };
  };
}

/** @returns the selection without what surrounds a term, and again without each article that begins it. */
function coresOf(selection: string): [start: number, end: number][] {
  const start = BEFORE.exec(selection)?.[0].length ?? 0;
  const end = selection.replace(AFTER, '').length;
  const cores: [number, number][] = [];
  for (let from = start; from < end && end - from <= TERM_MAX; ) {
    cores.push([from, end]);
    const article = ARTICLE.exec(selection.slice(from, end));
    if (!article) break;
    from += article[0].length;
  }
  return cores;
}

/** A lone acronym may be written small, unless it then is another word. */
function isChosenAs(written: string, { acronym }: Form): boolean {
  return acronym === undefined || isWrittenAs(written, acronym, 'chosen');
}

function once(matches: readonly TermMatch[]): TermMatch[] {
  const ids = new Set<string>();
  return matches.filter(({ id }) => !ids.has(id) && ids.add(id));
}
