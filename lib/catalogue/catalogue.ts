import * as v from 'valibot';
import { academieSchema, type Entry, entrySchema, id, partialDate, text } from './schema.ts';

/** Longest summary and step of a situation, in characters: one line or two in the popup. */
export const SUMMARY_MAX = 120;
export const STEP_MAX = 120;

/**
 * One «Que faire ?» path: what someone faces, and the entries that lead through it, in order. Its id is no entry's, so
 * that an id alone says what to show.
 */
const situationSchema = v.strictObject({
  id,
  title: text,
  summary: v.pipe(text, v.maxLength(SUMMARY_MAX)),
  steps: v.pipe(
    v.array(v.strictObject({ text: v.pipe(text, v.maxLength(STEP_MAX)), entry: id })),
    v.minLength(1),
  ),
});

export type Situation = v.InferOutput<typeof situationSchema>;

export const catalogueSchema = v.strictObject({
  /** Day of the catalogue's last revision: «catalogue du …». */
  date: partialDate,
  entries: v.array(entrySchema),
  /** In the order in which they are offered. */
  situations: v.array(situationSchema),
  academies: v.array(academieSchema),
  /** Code -> name, for every département of an académie. */
  departements: v.record(v.string(), v.string()),
  /** Groups of words and phrases that say one thing as people speak; for the search only. */
  synonyms: v.array(v.pipe(v.array(v.string()), v.minLength(2))),
});

/** All entries, validated, with what is needed to name places. */
export type WholeCatalogue = v.InferOutput<typeof catalogueSchema>;

/** What its pages load first: entries without their details, and not what only builds the index. */
export type Catalogue = Omit<WholeCatalogue, 'entries' | 'synonyms'> & { entries: Entry[] };

/** @returns the entry with this id, or `undefined`. */
export function entryById(catalogue: Catalogue, id: string): Entry | undefined {
  return catalogue.entries.find((entry) => entry.id === id);
}

/** @returns the situation with this id, or `undefined`. */
export function situationById(catalogue: Catalogue, id: string): Situation | undefined {
  return catalogue.situations.find((situation) => situation.id === id);
}
