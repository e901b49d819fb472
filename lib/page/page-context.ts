import * as v from 'valibot';

const termCountSchema = v.strictObject({
  /** Id of the definition. */
  id: v.string(),
  /** Occurrences in the page's text. */
  count: v.number(),
  /** Occurrences in the document's title and in headings of the first three levels: what the page is about. */
  headings: v.number(),
});

/**
 * What the content script found on a page. Only names and counts: the page's text never leaves the content script.
 */
export const pageContextSchema = v.strictObject({
  /** Definitions found on the page, the most frequent first; `null` while the page is being read. */
  terms: v.nullable(v.array(termCountSchema)),
});

/** Which occurrence of a term the page shows now. */
export const shownOccurrenceSchema = v.strictObject({
  /** From 1, in page order. */
  rank: v.number(),
  /** How many of the term's occurrences can be shown: what a closed tab hides is left out. */
  total: v.number(),
});

export type TermCount = v.InferOutput<typeof termCountSchema>;
export type PageContext = v.InferOutput<typeof pageContextSchema>;
export type ShownOccurrence = v.InferOutput<typeof shownOccurrenceSchema>;
