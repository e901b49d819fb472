import { editDistance } from '../search/edit-distance.ts';
import { fold } from '../search/fold.ts';
import type { Form } from './forms.ts';

/** Shorter words are too near one another for a typo to tell. */
const FUZZY_MIN = 5;
/** Letters of a form for one typo more. */
const LETTERS_PER_TYPO = 6;
const MOST_TYPOS = 3;

/** @returns the forms at the smallest edit distance from a text, if it is small enough for a misspelling. */
export function findMisspelt(text: string, forms: readonly Form[]): Form[] {
  const wanted = comparable(text);
  if (wanted.length < FUZZY_MIN) return [];
  const near: { form: Form; distance: number }[] = [];
  for (const form of forms) {
    const name = comparable(form.text);
    if (name.length < FUZZY_MIN) continue;
    const limit = Math.min(MOST_TYPOS, Math.floor(name.length / LETTERS_PER_TYPO) + 1);
    const distance = editDistance(wanted, name, limit);
    if (distance <= limit) near.push({ form, distance });
  }
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === least).map(({ form }) => form);
}

/** Folded, without punctuation nor plurals: a plural is no typo. */
const comparable = (text: string): string =>
  fold(text)
    .text.replace(/[^a-z0-9+]+/g, ' ')
    .replace(/(?<=[a-z]{3})[sx](?![a-z0-9])/g, '')
    .trim();
