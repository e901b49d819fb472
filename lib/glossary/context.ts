import type { ScannedText } from './scan.ts';
import type { Spotter } from './spotter.ts';
import type { Candidate } from './walk.ts';

/** Words of school, with what one occurrence says. A dance class has pupils, a biography a lycée: those say less. */
const SCHOOL_WORDS: Readonly<Record<string, number>> = {
  college: 0.75,
  collegien: 1,
  lycee: 0.75,
  lyceen: 1,
  scolaire: 1,
  scolarite: 1,
  scolarisation: 1,
  scolariser: 1,
  enseignant: 1,
  academique: 1,
  pedagogique: 1,
  rectorat: 1,
  proviseur: 1,
  baccalaureat: 0.75,
  eleve: 0.75,
  ecole: 0.5,
  professeur: 0.5,
  classe: 0.5,
  education: 0.5,
  educatif: 0.5,
};

export const SCHOOL_VOCABULARY = Object.keys(SCHOOL_WORDS);

/** What a term that has one sense says of the text around it: once in a text, or each time when school is in its name. */
const TERM_WEIGHT = 1;
/** Half the stretch of text that decides, in UTF-16 units: about a screen and a half. */
const REACH = 2_000;
/**
 * How much a text must say, by its length in UTF-16 units: one word of school is much of a sentence and little of a
 * page. A common word («alternance», «district») needs more than an acronym or a name.
 */
const SENTENCE = 150;
const LENGTH_FOR_ONE_MORE = 125;
const ENOUGH_IN_A_SENTENCE = 0.75;
const ENOUGH_FOR_A_NAME = 3;
const ENOUGH_FOR_A_WORD = 5;
/** One word alone, however often it comes, does not make a text of some sentences one about school. */
const ENOUGH_KINDS = 2;

/** What words and terms say of the text around them. */
export interface SchoolWeights {
  /** By word id. */
  words: Float32Array;
  /** Ranks of the definitions that have a word of school in one of their forms: the MLDS, but not the service civique. */
  definitions: ReadonlySet<number>;
}

export function schoolWeights({ forms, vocabulary }: Spotter): SchoolWeights {
  const weights = new Float32Array(vocabulary.size);
  for (const [word, weight] of Object.entries(SCHOOL_WORDS)) {
    const id = vocabulary.idOf(word);
    if (id !== undefined) weights[id] = weight;
  }
  const definitions = forms
    .filter(({ words }) => words.some(({ folded }) => (weights[vocabulary.idOf(folded) ?? -1] ?? 0) > 0))
    .map(({ definition }) => definition);
  return { words: weights, definitions: new Set(definitions) };
}

/**
 * @param terms the terms found that have one sense, in order.
 * @returns whether the text speaks of school around a place of it, enough for a common word or for a name.
 */
export function schoolSense(
  { text, ids, starts }: ScannedText,
  { words: weights, definitions }: SchoolWeights,
  terms: readonly Candidate[],
): (start: number, isCommonWord: boolean) => boolean {
  const places: number[] = [];
  const sums = [0];
  const kinds = new Set<number>();
  const seen = new Set<number>();
  let sum = 0;
  let next = 0;
  const note = (place: number, kind: number, weight: number) => {
    sum += weight;
    places.push(place);
    sums.push(sum);
    if (kinds.size < ENOUGH_KINDS) kinds.add(kind);
  };
  for (let rank = 0; rank < ids.length; rank += 1) {
    const id = ids[rank] ?? 0;
    const start = starts[rank] ?? 0;
    const term = terms[next];
    if (term && term.first <= rank) {
      // Below zero: no word's id.
      const { definition } = term.form;
      if (definitions.has(definition) || !seen.has(definition)) note(start, -1 - definition, TERM_WEIGHT);
      seen.add(definition);
      next += 1;
    }
    const weight = weights[id] ?? 0;
    if (weight > 0) note(start, id, weight);
  }
  if (kinds.size < (text.length > 2 * SENTENCE ? ENOUGH_KINDS : 1)) return () => false;
  const wanted = ENOUGH_IN_A_SENTENCE + Math.max(0, text.length - SENTENCE) / LENGTH_FOR_ONE_MORE;
  return (start, isCommonWord) => {
    const around = (sums[rankOf(places, start + REACH)] ?? 0) - (sums[rankOf(places, start - REACH)] ?? 0);
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
