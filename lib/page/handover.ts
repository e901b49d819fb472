import * as v from 'valibot';
import { id } from '../catalogue/schema.ts';
import { MAX_QUERY_LENGTH } from '../search/limits.ts';

/** What the sidebar or the popup shows when it opens. */
export const handoverSchema = v.variant('show', [
  v.strictObject({ show: v.literal('entry'), id }),
  v.strictObject({ show: v.literal('search'), query: v.pipe(v.string(), v.maxLength(MAX_QUERY_LENGTH)) }),
  v.strictObject({ show: v.literal('page') }),
  /** A shortcut was pressed where no selection can be read. */
  v.strictObject({ show: v.literal('unreadable') }),
]);

export type Handover = v.InferOutput<typeof handoverSchema>;
