import type { WholeCatalogue } from '../catalogue/catalogue.ts';
import { analyse, type Token } from './analyse.ts';
import { PhraseTable } from './phrases.ts';

/** Ways of saying one thing (`data/synonymes.yaml`), by stems; each stands for its concept's own stem. */
export type Concepts = PhraseTable<string>;

/** Stop words that turn a meaning round: «sans diplôme» is no diploma. */
const NEGATIONS = new Set(['sans', 'pas', 'non']);

/** @returns the words that make a phrase: those with a meaning, and negations. */
export const phraseTokens = (tokens: readonly Token[]): Token[] =>
  tokens.filter((token) => !token.isStopWord || NEGATIONS.has(token.surface));

/** @returns the stems of a phrase's words. */
export const phraseWords = (phrase: string): string[] =>
  phraseTokens(analyse(phrase)).map((token) => token.stem);

/**
 * The stem under which the index keeps what a group of synonyms names; no word has this form.
 * @param group rank in `catalogue.synonyms`.
 */
const conceptStem = (group: number): string => `=${group}`;

export const isConcept = (stem: string): boolean => stem.startsWith('=');

/** One way of saying a concept, as stems. */
interface ConceptPhrase {
  concept: string;
  words: readonly string[];
}

/** @returns every way of saying of every group. */
export const conceptPhrases = ({ synonyms }: WholeCatalogue): ConceptPhrase[] =>
  synonyms.flatMap((forms, group) =>
    forms.map((form) => ({ concept: conceptStem(group), words: phraseWords(form) })),
  );

export function conceptTable(phrases: readonly ConceptPhrase[]): Concepts {
  const concepts: Concepts = new PhraseTable();
  for (const { concept, words } of phrases) concepts.add(words, concept);
  return concepts;
}

/** @returns the concepts that an index was built with: its `phrases`, each the ranks of stems, the concept's first. */
export const readConcepts = ({
  phrases,
  stems,
}: {
  phrases: readonly (readonly number[])[];
  stems: readonly string[];
}): Concepts =>
  conceptTable(
    phrases.map(([concept = -1, ...words]) => ({
      concept: stems[concept] ?? '',
      words: words.map((word) => stems[word] ?? ''),
    })),
  );

/** @returns every word that stands in a synonym: people may type it, so the vocabulary must know it. */
export const synonymTokens = ({ synonyms }: WholeCatalogue): Token[] =>
  synonyms.flatMap((forms) => forms.flatMap((form) => phraseTokens(analyse(form))));
