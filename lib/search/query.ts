import { analyse, contentTokens, type Token } from './analyse.ts';
import { type Concepts, phraseTokens } from './concepts.ts';
import { fold } from './fold.ts';
import { type Intent, intentsOf, questionIntents } from './intents.ts';
import { lettersOf } from './letters.ts';
import type { Expansion, Lexicon } from './lexicon.ts';
import type { Place, Places } from './places.ts';
import { isSoftWord } from './soft-words.ts';

/** Typed text beyond this length is cut: no question is longer, and cost stays bounded. */
const MAX_QUERY_LENGTH = 200;
const MAX_WORDS = 12;

/** A typed word with all that answers it. */
export interface QueryWord {
  surface: string;
  /** Best first; empty when the catalogue has nothing like it. */
  expansions: readonly Expansion[];
  /** Places that it names, alone or with its neighbours. */
  places: readonly Place[];
  intents: readonly Intent[];
  /** What it counts for beside the others, from 0 to 1. */
  share: number;
}

/** What people type, made ready for the index. */
export interface Query {
  words: readonly QueryWord[];
  /** Stems of its content words, in order; and of those that do not ask for a kind. Whole names compare with these. */
  keys: readonly string[];
  /** Its letters and digits alone. */
  letters: string;
  /** What the sentence asks for, beside its words. */
  intents: readonly Intent[];
}

/** What a query is read against. */
export interface Knowledge {
  lexicon: Lexicon;
  concepts: Concepts;
  places: Places;
}

/** A word that only says what kind of thing is wanted, and one that only makes a sentence. */
const SHARE = { kind: 0.3, form: 0.6, soft: 0.25, begunStopWord: 0.3, part: 0.6 };

/** A word read less surely than this does not make a phrase. */
const LEAST_READING = 0.6;

/** Reads a typed text against the catalogue's words. Never throws, whatever the text. */
export function readQuery(typed: string, knowledge: Knowledge): Query {
  const text = typed.slice(0, MAX_QUERY_LENGTH);
  const tokens = analyse(text);
  const isLastOpen = /[\p{L}\p{N}]$/u.test(text);
  const drafts = draftWords(tokens, isLastOpen, knowledge);
  mend(drafts, knowledge);
  addConcepts(tokens, drafts, knowledge);
  const words = drafts.map((draft) => finish(draft, knowledge));
  return {
    words,
    keys: keysOf(tokens, words),
    letters: lettersOf(text),
    intents: questionIntents(fold(text).text),
  };
}

interface Draft {
  token: Token;
  isOpen: boolean;
  expansions: Expansion[];
  places: readonly Place[];
  share: number;
  intents: readonly Intent[];
}

function draftWords(tokens: readonly Token[], isLastOpen: boolean, knowledge: Knowledge): Draft[] {
  const { lexicon } = knowledge;
  const placed = placesByToken(tokens, knowledge.places);
  const joined = joinedByToken(tokens, lexicon);
  const last = tokens.at(-1);
  const chosen = new Set(chooseTokens(tokens, lexicon));
  const isBegunStopWord = isLastOpen && last?.isStopWord && !chosen.has(last) && chosen.size > 0;
  if (isBegunStopWord && last) chosen.add(last);

  const isOnlyKind = [...chosen].every(({ surface }) => intentsOf(surface).length > 0 || isSoftWord(surface));
  return tokens
    .filter((token) => chosen.has(token))
    .slice(0, MAX_WORDS)
    .map((token) => {
      const places = placed.get(token) ?? [];
      const intents = places.length > 0 ? [] : intentsOf(token.surface);
      const isOpen = isLastOpen && token === last;
      return {
        token,
        isOpen,
        expansions: [...lexicon.known(token.surface, isOpen), ...(joined.get(token) ?? [])],
        places,
        intents,
        share:
          token.isStopWord && isBegunStopWord
            ? SHARE.begunStopWord
            : isOnlyKind
              ? 1
              : shareOf(token.surface, intents),
      };
    });
}

function shareOf(surface: string, intents: readonly Intent[]): number {
  if (intents.some(({ form }) => form !== undefined)) return SHARE.form;
  if (intents.length > 0) return SHARE.kind;
  return isSoftWord(surface) ? SHARE.soft : 1;
}

/** The words with a meaning. When none has one, those that the catalogue knows: «PAS» is an acronym. */
function chooseTokens(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const content = contentTokens(tokens);
  if (!content.every((token) => token.isStopWord)) return content;
  const known = content.filter((token) => lexicon.rankOf(token.stem) !== undefined);
  return known.length > 0 ? known : content;
}

function placesByToken(tokens: readonly Token[], places: Places): Map<Token, Place[]> {
  const byToken = new Map<Token, Place[]>();
  for (const { first, end, value } of places.find(tokens.map(({ surface }) => [surface]))) {
    if (isCount(tokens, first, end)) continue;
    for (const token of tokens.slice(first, end)) {
      byToken.set(token, [...(byToken.get(token) ?? []), value]);
    }
  }
  return byToken;
}

/** «16 ans», «16-25»: a number that is no département. */
function isCount(tokens: readonly Token[], first: number, end: number): boolean {
  const [token, next] = [tokens[first], tokens[end]];
  if (!token || !/^\d/.test(token.surface)) return false;
  return (
    token.isHyphenated ||
    next?.isHyphenated === true ||
    /^(?:ans?|h|heures?|e|eme|a|et)$/.test(next?.surface ?? '')
  );
}

/** Typed words that the catalogue writes as one: «micro lycée», «zup de co». */
function joinedByToken(tokens: readonly Token[], lexicon: Lexicon): Map<Token, Expansion[]> {
  const byToken = new Map<Token, Expansion[]>();
  tokens.forEach((_, first) => {
    for (const count of [2, 3]) {
      const parts = tokens.slice(first, first + count);
      if (parts.length < count || parts.every((part) => part.isStopWord)) continue;
      const [whole] = analyse(parts.map(({ surface }) => surface).join(''));
      const stem = whole && lexicon.rankOf(whole.stem);
      if (stem === undefined) continue;
      for (const part of parts) {
        byToken.set(part, [...(byToken.get(part) ?? []), { stem, quality: 1, trust: 1 }]);
      }
    }
  });
  return byToken;
}

/** For words that the catalogue lacks: two words written as one, else words spelt nearly so. */
function mend(drafts: readonly Draft[], { lexicon, concepts }: Knowledge): void {
  for (const { token, isOpen, expansions, places } of drafts) {
    const isAnswered =
      places.length > 0 ||
      expansions.some(({ stem, quality }) => quality >= LEAST_READING && lexicon.entryCount(stem) > 0);
    if (isAnswered || concepts.find([[token.stem]]).length > 0) continue;
    const parts = isOpen ? [] : (lexicon.split(token.surface) ?? []);
    expansions.push(
      ...(parts.length > 0
        ? parts.flatMap((part) => halved(lexicon.known(part, false)))
        : lexicon.near(token.surface, isOpen)),
    );
  }
}

const halved = (expansions: readonly Expansion[]) =>
  expansions.map(({ stem, quality, trust }) => ({
    stem,
    quality: quality * SHARE.part,
    trust: trust * SHARE.part,
  }));

/** Adds to each word the concepts that it says, alone or with its neighbours. A word may be begun or misspelt. */
function addConcepts(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  { lexicon, concepts }: Knowledge,
): void {
  const draftOf = new Map(drafts.map((draft) => [draft.token, draft]));
  const spoken = phraseTokens(tokens);
  const readings = spoken.map((token) => [
    ...new Set([
      token.stem,
      ...(draftOf.get(token)?.expansions ?? [])
        .filter(({ quality }) => quality >= LEAST_READING)
        .map(({ stem }) => lexicon.stem(stem)),
    ]),
  ]);
  // «jeune maman» is not also any «maman»: of phrases one within the other, the longest is meant.
  const matches = concepts.find(readings);
  const isWithinLonger = ({ first, end }: { first: number; end: number }) =>
    matches.some(
      (other) => other.end - other.first > end - first && other.first <= first && other.end >= end,
    );
  const found = matches
    .filter((match) => !isWithinLonger(match))
    .flatMap(({ first, end, value }) =>
      spoken
        .slice(first, end)
        .flatMap((token) => draftOf.get(token) ?? [])
        .map((draft) => ({ draft, value })),
    );
  for (const { draft, value } of found) draft.expansions.push(...lexicon.concept(value));
}

function finish({ token, expansions, places, share, intents }: Draft, { lexicon }: Knowledge): QueryWord {
  const best = new Map<number, Expansion>();
  for (const expansion of expansions) {
    const { stem, quality } = expansion;
    if (lexicon.entryCount(stem) > 0 && quality > (best.get(stem)?.quality ?? 0)) best.set(stem, expansion);
  }
  return {
    surface: token.surface,
    expansions: [...best.values()].sort((a, b) => b.quality - a.quality || a.stem - b.stem),
    places,
    intents,
    share,
  };
}

function keysOf(tokens: readonly Token[], words: readonly QueryWord[]): string[] {
  const content = contentTokens(tokens);
  // «Définition» asks for what a definition's name alone finds; «guide» or «circulaire» does not.
  const asking = new Set(
    words
      .filter(({ share, intents }) => share < 1 && intents.every(({ kind }) => kind === 'definition'))
      .map(({ surface }) => surface),
  );
  const named = content.filter(({ surface }) => !asking.has(surface));
  const keyOf = (list: readonly Token[]) => list.map(({ stem }) => stem).join(' ');
  return [...new Set([keyOf(content), ...(named.length > 0 ? [keyOf(named)] : [])])];
}
