import { analyse, type Token } from '../search/analyse.ts';
import type { TermForm } from './term-table.ts';

/** A term found in a text. Offsets are UTF-16 units of the text as given, `end` excluded. */
export interface TermMatch {
  id: string;
  title: string;
  text: string;
  start: number;
  end: number;
}

export interface TermFinder {
  /** Terms in running text: the longest at each place, none overlapping. */
  find(text: string): TermMatch[];
  /** Terms in a text that someone chose: the same, and a form that is only looked up when it is the whole text. */
  lookUp(text: string): TermMatch[];
}

interface Node {
  children: Map<string, Node>;
  forms: TermForm[];
}

/** What may stand between two words of one term. */
const JOINT = /^[\s\u00ad\u200b\-‐‑'’]*(?:\p{L}{1,5}['’]\s?)?$/u;
/** What makes a run of text without spaces an address. «M@gistère» is a word, «@compte» and «nom@site.fr» are not. */
const ADDRESS = /(?<!\p{L})@|@[^\s@]*\.\p{L}|:\/\/|www\./u;
const ACRONYM = /^[\p{Lu}\d+.]{2,}$/u;

/** Readies a finder; its cost is linear in the text. */
export function createTermFinder(forms: readonly TermForm[]): TermFinder {
  const onPages = buildTrie(forms.filter(({ use }) => use === 'page'));
  const onSelection = buildTrie(forms.filter(({ use }) => use !== 'search'));
  return {
    find: (text) => findIn(text, onPages),
    lookUp(text) {
      const trimmed = text.trim();
      const whole = findIn(text, onSelection).filter((match) => match.text.length === trimmed.length);
      return whole.length > 0 ? whole : findIn(text, onPages);
    },
  };
}

function buildTrie(forms: readonly TermForm[]): Node {
  const root: Node = { children: new Map(), forms: [] };
  for (const form of forms) {
    let node = root;
    for (const { stem } of analyse(form.text)) {
      const child = node.children.get(stem) ?? { children: new Map(), forms: [] };
      node.children.set(stem, child);
      node = child;
    }
    node.forms.push(form);
  }
  return root;
}

function findIn(text: string, root: Node): TermMatch[] {
  const tokens = withoutAddresses(text, analyse(text));
  const matches: TermMatch[] = [];
  let rank = 0;
  while (rank < tokens.length) {
    const found = longestAt(text, tokens, rank, root);
    if (found) matches.push(found.match);
    rank += found?.length ?? 1;
  }
  return matches;
}

function withoutAddresses(text: string, tokens: Token[]): Token[] {
  if (!ADDRESS.test(text)) return tokens;
  const addresses = [...text.matchAll(/\S+/g)]
    .filter(([run]) => ADDRESS.test(run))
    .map(({ index, 0: run }) => [index, index + run.length] as const);
  let next = 0;
  return tokens.filter(({ start }) => {
    while (next < addresses.length && (addresses[next]?.[1] ?? 0) <= start) next += 1;
    return start < (addresses[next]?.[0] ?? Number.POSITIVE_INFINITY);
  });
}

function longestAt(text: string, tokens: readonly Token[], first: number, root: Node) {
  let node: Node | undefined = root;
  let best: { match: TermMatch; length: number } | undefined;
  for (let rank = first; rank < tokens.length; rank += 1) {
    const token = tokens[rank];
    const previous = tokens[rank - 1];
    if (!token) break;
    if (rank > first && previous && !JOINT.test(text.slice(previous.end, token.start))) break;
    node = node.children.get(token.stem);
    if (!node) break;
    const start = tokens[first]?.start ?? 0;
    const written = text.slice(start, token.end);
    const form = node.forms.find((candidate) => isWrittenAs(written, candidate.text));
    if (form) {
      best = {
        match: { id: form.id, title: form.title, text: written, start, end: token.end },
        length: rank - first + 1,
      };
    }
  }
  return best;
}

/** An acronym shows by its capitals: up to three letters all of them, beyond at least the first. */
function isWrittenAs(written: string, form: string): boolean {
  if (!ACRONYM.test(form)) return true;
  const letters = written.replace(/[^\p{L}]/gu, '');
  return letters.length <= 3 ? letters === letters.toUpperCase() : /^\p{Lu}/u.test(letters);
}
