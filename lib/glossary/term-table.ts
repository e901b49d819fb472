import type { TermUse, WholeEntry } from '../catalogue/schema.ts';
import { slugOf } from '../text/slug.ts';

/** Uses in the order of a row's columns. */
export const ROW_USES = ['page', 'context', 'selection', 'search'] as const satisfies readonly TermUse[];

/**
 * What the finder is made from: plain JSON, and small, because a content script loads it. One string a definition:
 * id, title, the forms of each use of `ROW_USES`, what its forms in context also name elsewhere. Columns are parted by
 * `COLUMN`, forms by `FORM`; empty last columns are left out, a form that is the title is `TITLE`; an id that the title
 * gives is empty, one that a form gives is the rank of this form.
 */
export type TermTable = readonly string[];

/** No character that JSON writes as two. */
const COLUMN = '~';
const FORM = '|';
const TITLE = '=';

/** One definition of a table. */
export interface TermRow {
  id: string;
  title: string;
  /** In the order of `ROW_USES`; the other senses last. */
  columns: readonly (readonly string[])[];
}

/**
 * Done at build time.
 * @param uses which forms to keep: a content script can do without those that are only searched.
 * @returns the table of every definition that has a form to keep, in the catalogue's order.
 */
export function compileTermTable(
  entries: readonly WholeEntry[],
  uses: readonly TermUse[] = ROW_USES,
): TermTable {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'definition') return [];
    const { id, title, terms } = entry;
    const columns = ROW_USES.map((use) =>
      uses.includes(use) ? terms.filter((term) => term.use === use).map(({ text }) => text) : [],
    );
    if (columns.every((forms) => forms.length === 0)) return [];
    columns.push(entry.otherSenses ?? []);
    const named = columns.flat().findIndex((form) => slugOf(form) === id);
    const key = id === slugOf(title) ? '' : named < 0 ? id : named;
    const cells = columns.map((forms) => forms.map((form) => (form === title ? TITLE : form)).join(FORM));
    while (cells.at(-1) === '') cells.pop();
    return [[key, title, ...cells].join(COLUMN)];
  });
}

export function readTermTable(table: TermTable): TermRow[] {
  return table.map((row) => {
    const [key = '', title = '', ...cells] = row.split(COLUMN);
    const columns = cells.map((cell) =>
      cell === '' ? [] : cell.split(FORM).map((form) => (form === TITLE ? title : form)),
    );
    const name = key === '' ? title : columns.flat()[Number(key)];
    return { id: name === undefined ? key : slugOf(name), title, columns };
  });
}
