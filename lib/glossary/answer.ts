import { createTermFinder } from './finder.ts';
import { nearDefinitions } from './near-definitions.ts';
import type { ShortDefinition } from './short-definition.ts';
import type { TermTable } from './term-table.ts';

/** @returns what tells the meaning of selected texts; `isSchoolSite` where the page is known to speak of school. */
export function createAnswering(terms: TermTable, definitions: readonly ShortDefinition[]) {
  const finder = createTermFinder(terms);
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  return (text: string, isSchoolSite: boolean) => {
    const found = finder.lookUp(text, { isSchoolSite });
    const known = [...new Set(found.matches.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []);
    const near = known.length > 0 ? [] : nearDefinitions(text, definitions);
    return { selected: text, definitions: known, isNear: found.kind === 'fuzzy', near };
  };
}
