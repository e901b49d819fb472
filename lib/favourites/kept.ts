/** What a person keeps of the catalogue: favourites, and the entries seen last. */
import * as v from 'valibot';
import type { Entry } from '../catalogue/schema.ts';
import { id, KINDS } from '../catalogue/schema.ts';

/** Raised when the stored form changes; `parseKept` then brings the older form over. */
const VERSION = 1;

/** Longest title kept, in UTF-16 units; no entry's is as long. */
const TITLE_MAX = 400;

/** An entry as it is kept: kind and title name it still once a later catalogue has it no longer. */
export const keptEntrySchema = v.strictObject({
  id: v.pipe(id, v.maxLength(200)),
  kind: v.picklist(KINDS),
  title: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(TITLE_MAX)),
});

const keptSchema = v.strictObject({
  version: v.literal(VERSION),
  /** Newest first, each entry once. */
  entries: v.array(keptEntrySchema),
});

export type KeptEntry = v.InferOutput<typeof keptEntrySchema>;
/** A list of entries, newest first, each once. */
export type Kept = v.InferOutput<typeof keptSchema>;

export const NOTHING_KEPT: Kept = { version: VERSION, entries: [] };

/** How many of the entries seen last are kept. */
export const RECENTS_MAX = 8;

/** @returns what is stored; `undefined` when it cannot be read, a later version's included. */
export function parseKept(raw: unknown): Kept | undefined {
  const parsed = v.safeParse(keptSchema, raw);
  return parsed.success ? withEntries(parsed.output.entries) : undefined;
}

export const isKept = ({ entries }: Kept, entryId: string): boolean =>
  entries.some((kept) => kept.id === entryId);

/** @returns the list without an entry; the same when it holds none of this id. */
export const without = ({ entries }: Kept, entryId: string): Kept =>
  withEntries(entries.filter((kept) => kept.id !== entryId));

/** @returns the list with an entry first, whether or not it was there. */
export const withFirst = ({ entries }: Kept, { id, kind, title }: Entry | KeptEntry): Kept =>
  withEntries([{ id, kind, title }, ...entries]);

/** @returns the entries seen last, with one more; the oldest give way. */
export const withRecent = (recents: Kept, entry: Entry): Kept =>
  withEntries(withFirst(recents, entry).entries.slice(0, RECENTS_MAX));

/** @returns the list with more entries after its own: what is there keeps its place and its title. */
export const merged = ({ entries }: Kept, others: readonly KeptEntry[]): Kept =>
  withEntries([...entries, ...others]);

/** @returns a list with each entry once, where it stands first. */
function withEntries(entries: readonly KeptEntry[]): Kept {
  const seen = new Set<string>();
  const distinct = entries.filter(({ id }) => !seen.has(id) && seen.add(id));
  return { version: VERSION, entries: distinct };
}
