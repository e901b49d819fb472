import type { Token } from './analyse.ts';
import { type Concepts, phraseTokens } from './concepts.ts';
import { type Intent, intentsOf } from './intents.ts';
import type { Expansion, Lexicon } from './lexicon.ts';
import type { Place, Places } from './places.ts';
import { chooseTokens, joinedByToken, placesByToken } from './query-tokens.ts';
import { isSoftWord } from './soft-words.ts';

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

/** What a query is read against. */
export interface Knowledge {
  lexicon: Lexicon;
  concepts: Concepts;
  places: Places;
}

const MAX_WORDS = 12;

/** A word that only says what kind of thing is wanted, and one that only makes a sentence. */
const SHARE = { kind: 0.3, form: 0.6, soft: 0.25, begunStopWord: 0.3, part: 0.6 };

/** A word read less surely than this does not make a phrase. */
const LEAST_READING = 0.6;

/** @returns the words that count, each with what answers it in the catalogue. */
export function readWords(tokens: readonly Token[], isLastOpen: boolean, knowledge: Knowledge): QueryWord[] {
  const drafts = draftWords(tokens, isLastOpen, knowledge);
  mend(drafts, knowledge);
  addConcepts(tokens, drafts, knowledge);
  return drafts.map((draft) => finish(draft, knowledge));
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
  // Of a word barely begun, only the beginnings of names are sure.
  if (isLastOpen && last?.surface.length === 1 && chosen.size > 1) chosen.delete(last);

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
