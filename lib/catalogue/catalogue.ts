import * as v from 'valibot';
import { academieSchema, type Entry, entrySchema, partialDate } from './schema.ts';

export const catalogueSchema = v.strictObject({
  /** Day of the catalogue's last revision: «catalogue du …». */
  date: partialDate,
  entries: v.array(entrySchema),
  academies: v.array(academieSchema),
  /** Code -> name, for every département of an académie. */
  departements: v.record(v.string(), v.string()),
});

/** All entries, validated, with what is needed to name places. */
export type Catalogue = v.InferOutput<typeof catalogueSchema>;

/** @returns the entry with this id, or `undefined`. */
export function entryById(catalogue: Catalogue, id: string): Entry | undefined {
  return catalogue.entries.find((entry) => entry.id === id);
}
