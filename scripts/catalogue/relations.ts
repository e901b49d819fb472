import type { WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import { KINDS, type WholeEntry } from '../../lib/catalogue/schema.ts';
import { findSimilarActions } from './similar-actions.ts';

/** How many entries one entry leads to, unless people name more. */
const MOST = 8;

/**
 * The catalogue as it ships, each entry leading on. First what people wrote under « voir », all of it; then, while there
 * is room, the entries that refer to this one; for an action, the actions most like it.
 */
export function completeRelations(catalogue: WholeCatalogue): WholeCatalogue {
  const referring = referringEntries(catalogue.entries);
  const similar = findSimilarActions(catalogue);
  const entries = catalogue.entries.map((entry): WholeEntry => {
    const alike = (similar.get(entry.id) ?? []).filter((id) => !entry.related.includes(id));
    const back = (referring.get(entry.id) ?? []).filter(
      (id) => !entry.related.includes(id) && !alike.includes(id),
    );
    const room = Math.max(0, MOST - entry.related.length - alike.length);
    const related = [...entry.related, ...back.slice(0, room)];
    if (entry.kind !== 'action' || alike.length === 0) return { ...entry, related };
    return { ...entry, related, similar: alike };
  });
  return { ...catalogue, entries };
}

/**
 * Who refers to each entry: of each kind in turn, so that a definition shows a text, an action and a date rather than
 * eight of one; within a kind, those that name it first among their references, since it is what they are about.
 */
function referringEntries(entries: readonly WholeEntry[]): Map<string, string[]> {
  const found = new Map<string, { entry: WholeEntry; rank: number }[]>();
  for (const entry of entries) {
    for (const [rank, id] of entry.related.entries()) {
      found.set(id, [...(found.get(id) ?? []), { entry, rank }]);
    }
  }
  return new Map(
    [...found].map(([id, referrers]) => {
      const byKind = KINDS.map((kind) =>
        referrers
          .filter(({ entry }) => entry.kind === kind)
          .sort((a, b) => a.rank - b.rank)
          .map(({ entry }) => entry.id),
      );
      return [id, inTurn(byKind)];
    }),
  );
}

/** The first of each list, then the second of each... */
function inTurn(lists: readonly string[][]): string[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) =>
    lists.flatMap((list) => list.slice(rank, rank + 1)),
  ).flat();
}
