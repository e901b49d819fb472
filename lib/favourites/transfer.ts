/** Favourites as a file, to bring them to another device. */
import * as v from 'valibot';
import { type Kept, type KeptEntry, keptEntrySchema } from './kept.ts';

const FORMAT = 'reperes-perseverance/favoris';
const VERSION = 1;

/** Largest file that is read, in bytes: some five thousand favourites, where the catalogue has a thousand entries. */
export const FILE_MAX = 1_000_000;

const headSchema = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) });
const fileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  /** ISO day. */
  exported: v.pipe(v.string(), v.isoDate()),
  favourites: v.array(keptEntrySchema),
});

/** Why a file is not taken. Nothing of it is then. */
export type ImportProblem =
  | { reason: 'too-big' }
  /** No JSON at all: another file, or a truncated one. */
  | { reason: 'unreadable' }
  | { reason: 'other-format' }
  | { reason: 'later-version'; version: number }
  /** `rank` counts from 1; without it, what is wrong is not in one favourite. */
  | { reason: 'damaged'; rank?: number };

/** @param today ISO day. @returns the file's text, to be read by people too. */
export const exportText = ({ entries }: Kept, today: string): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, exported: today, favourites: entries }, null, 2)}\n`;

export const exportName = (today: string): string => `reperes-favoris-${today}.json`;

/** @returns the favourites that a file holds, all of them, or why it is not taken. */
export function readExport(text: string): { entries: readonly KeptEntry[] } | { problem: ImportProblem } {
  // In UTF-16 units, of which a file has no more than bytes.
  if (text.length > FILE_MAX) return { problem: { reason: 'too-big' } };
  const raw = parseJson(text);
  if (raw === undefined) return { problem: { reason: 'unreadable' } };
  const head = v.safeParse(headSchema, raw);
  if (!head.success) return { problem: { reason: 'other-format' } };
  const { version } = head.output;
  if (version > VERSION) return { problem: { reason: 'later-version', version } };
  const file = v.safeParse(fileSchema, raw);
  if (file.success) return { entries: file.output.favourites };
  const [list, rank] = file.issues[0].path?.map(({ key }) => key) ?? [];
  const isInOne = list === 'favourites' && typeof rank === 'number';
  return { problem: { reason: 'damaged', ...(isInOne ? { rank: rank + 1 } : {}) } };
}

function parseJson(text: string): unknown {
  try {
    // Some editors put a byte-order mark first.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
