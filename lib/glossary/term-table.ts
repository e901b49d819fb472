import type { Entry, TermUse } from '../catalogue/schema.ts';

/** One way a definition's term may be written. */
export interface TermForm {
  /** Id of the definition. */
  id: string;
  title: string;
  text: string;
  use: TermUse;
}

/** @returns every form of every definition, in the catalogue's order. */
export function termForms(entries: readonly Entry[]): TermForm[] {
  return entries.flatMap((entry) =>
    entry.kind === 'definition'
      ? entry.terms.map(({ text, use }) => ({ id: entry.id, title: entry.title, text, use }))
      : [],
  );
}
