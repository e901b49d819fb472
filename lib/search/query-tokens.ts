import { analyse, contentTokens, type Token } from './analyse.ts';
import { intentsOf } from './intents.ts';
import type { Expansion, Lexicon } from './lexicon.ts';
import type { Place, Places } from './places.ts';

/** The words with a meaning. When none has one, those that the catalogue knows: «PAS» is an acronym. */
export function chooseTokens(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const content = contentTokens(tokens);
  if (!content.every((token) => token.isStopWord)) return content;
  const known = content.filter((token) => lexicon.rankOf(token.stem) !== undefined);
  return known.length > 0 ? known : content;
}

/** Places whose names are also everyday words: «pas cher», «donner du sens», «nord et sud». */
const EVERYDAY = new Set(['cher', 'creuse', 'lot', 'manche', 'nord', 'sens', 'somme', 'tours']);

/** @returns for each word the places that it names, alone or with its neighbours. */
export function placesByToken(tokens: readonly Token[], places: Places): Map<Token, Place[]> {
  const byToken = new Map<Token, Place[]>();
  for (const { first, end, value } of places.find(tokens.map(({ surface }) => [surface]))) {
    if (isCount(tokens, first, end) || isEveryday(tokens, first)) continue;
    for (const token of tokens.slice(first, end)) {
      byToken.set(token, [...(byToken.get(token) ?? []), value]);
    }
  }
  return byToken;
}

/** An everyday word is a place only when nothing but a kind of entry is asked for there: «actions nord». */
function isEveryday(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  return (
    token !== undefined &&
    EVERYDAY.has(token.surface) &&
    contentTokens(tokens).some((other) => other !== token && intentsOf(other.surface).length === 0)
  );
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
export function joinedByToken(tokens: readonly Token[], lexicon: Lexicon): Map<Token, Expansion[]> {
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
