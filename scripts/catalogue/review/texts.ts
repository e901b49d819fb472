import type { WholeEntry } from '../../../lib/catalogue/schema.ts';

/** @returns the sentences of an entry, title apart: what it says in the project's own words. */
export function sentencesOf(entry: WholeEntry): string[] {
  return [
    ...(entry.kind === 'definition' ? [entry.short] : []),
    ...entry.body.flatMap((block) => (block.type === 'list' ? block.items : [block.text])),
    ...entry.discrepancies.flatMap(({ subject, sides }) => [subject, ...sides.map(({ text }) => text)]),
  ];
}
