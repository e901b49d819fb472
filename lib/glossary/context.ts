import type { ScannedText } from './scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of school, with what one occurrence says. A dance class has pupils and teachers too: those say less. */
const SCHOOL_WORDS: Readonly<Record<string, number>> = {
  college: 1,
  collegien: 1,
  lycee: 1,
  lyceen: 1,
  scolaire: 1,
  scolarite: 1,
  scolarisation: 1,
  scolariser: 1,
  enseignant: 1,
  academique: 1,
  pedagogique: 1,
  decrochage: 1,
  eleve: 1,
  ecole: 0.5,
  professeur: 0.5,
  classe: 0.5,
  education: 0.5,
  educatif: 0.5,
};

export const SCHOOL_VOCABULARY = Object.keys(SCHOOL_WORDS);

/** What a term that has one sense says of the text around it. */
const TERM_WEIGHT = 1;
/** Half the stretch of text that decides, in UTF-16 units: about a screen and a half. */
const REACH = 2_000;
/**
 * How much a text must say, by its length: one word of school is much of a sentence and little of a page. A common
 * word («alternance», «district») needs more than an acronym or a name of several words.
 */
const LENGTH_FOR_ONE_MORE = 150;
const ENOUGH_FOR_A_NAME = 3;
const ENOUGH_FOR_A_WORD = 5;
/** Above this length, in UTF-16 units, one kind of sign is not enough. */
const SENTENCE_MAX = 300;
/** One word alone, however often it comes, does not make a text one about school. */
const ENOUGH_KINDS = 2;

/** Something that shows what the text speaks of. `kind` tells a repeated sign from another. */
export interface Sign {
  start: number;
  kind: string;
  weight: number;
}

/** @returns weights by word id. */
export function schoolWeights(vocabulary: Vocabulary): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const [word, weight] of Object.entries(SCHOOL_WORDS)) {
    const id = vocabulary.idOf(word);
    if (id !== undefined) weights.set(id, weight);
  }
  return weights;
}

export function signsIn({ ids, starts }: ScannedText, weights: ReadonlyMap<number, number>): Sign[] {
  const signs: Sign[] = [];
  for (let rank = 0; rank < ids.length; rank += 1) {
    const id = ids[rank] ?? -1;
    const weight = weights.get(id);
    if (weight !== undefined) signs.push({ start: starts[rank] ?? 0, kind: `word ${id}`, weight });
  }
  return signs;
}

export const signOfTerm = (start: number, definition: number): Sign => ({
  start,
  kind: `term ${definition}`,
  weight: TERM_WEIGHT,
});

/** @returns whether the text speaks of school around a place of it, enough for a common word or for a name. */
export function schoolSense(
  text: string,
  signs: readonly Sign[],
): (start: number, isCommonWord: boolean) => boolean {
  const sorted = [...signs].sort((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  const sums = [0];
  for (const { weight } of sorted) sums.push((sums.at(-1) ?? 0) + weight);
  const kinds = new Set(sorted.map(({ kind }) => kind));
  if (kinds.size < (text.length > SENTENCE_MAX ? ENOUGH_KINDS : 1)) return () => false;
  const wanted = 1 + text.length / LENGTH_FOR_ONE_MORE;
  return (start, isCommonWord) => {
    const around = (sums[rankOf(starts, start + REACH)] ?? 0) - (sums[rankOf(starts, start - REACH)] ?? 0);
    return around >= Math.min(wanted, isCommonWord ? ENOUGH_FOR_A_WORD : ENOUGH_FOR_A_NAME);
  };
}

/** @returns how many of the sorted values lie below `limit`. */
function rankOf(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
