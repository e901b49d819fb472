import type { Entry, TermUse } from '../catalogue/schema.ts';

/** Uses in the order of a row's columns. */
export const ROW_USES = ['page', 'context', 'selection', 'search'] as const satisfies readonly TermUse[];

/**
 * One definition: id, title, then the forms of each use of `ROW_USES`, then what its forms in context
 * also name elsewhere. Forms of one column are joined by `FORM_SEPARATOR`; empty last columns are left out.
 */
export type TermRow = readonly [id: string, title: string, ...columns: string[]];

/** What the finder is made from: plain JSON, because a content script loads it. */
export type TermTable = readonly TermRow[];

export const FORM_SEPARATOR = '|';

/** @returns the table of every definition, in the catalogue's order. Done at build time. */
export function compileTermTable(entries: readonly Entry[]): TermTable {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'definition') return [];
    const columns = ROW_USES.map((use) =>
      entry.terms.filter((term) => term.use === use).map(({ text }) => text),
    );
    columns.push(entry.otherSenses ?? []);
    const joined = columns.map((forms) => forms.join(FORM_SEPARATOR));
    while (joined.at(-1) === '') joined.pop();
    return [[entry.id, entry.title, ...joined] satisfies TermRow];
  });
}
