import * as v from 'valibot';

/**
 * What the content script found on a page. Only names and counts: the page's text never leaves the content script.
 */
export const pageContextSchema = v.strictObject({
  /** Name of the académie whose site this is. */
  academie: v.string(),
  /** Definitions found on the page, the most frequent first; `null` while the page is being read. */
  terms: v.nullable(v.array(v.strictObject({ id: v.string(), count: v.number() }))),
});

export type TermCount = NonNullable<v.InferOutput<typeof pageContextSchema>['terms']>[number];
export type PageContext = v.InferOutput<typeof pageContextSchema>;
