import type { Catalogue } from './catalogue.ts';
import type { DefinitionEntry, Entry } from './schema.ts';

const DAY = 86_400_000;

/**
 * The «Zoom du jour»: one definition a day, the same for everybody with the same catalogue. All that are worth it
 * come once before any comes again, so none is repeated within a month as long as there are thirty-one; with fewer,
 * each comes back as late as their number allows.
 * @param day ISO day.
 * @returns `undefined` when no definition is worth it.
 */
export function zoomOfDay({ entries }: Catalogue, day: string): DefinitionEntry | undefined {
  const worthy = entries
    .filter(isWorthy)
    .sort((a, b) => shuffled(a.id) - shuffled(b.id) || (a.id < b.id ? -1 : 1));
  return worthy[Math.floor(Date.parse(day) / DAY) % worthy.length];
}

/** What concerns everyone. A law or decree is no reading for a day. */
const isWorthy = (entry: Entry): entry is DefinitionEntry =>
  entry.kind === 'definition' && entry.category !== 'texte' && entry.scope.level === 'national';

/** A number that follows no alphabet, so that «lycée de la nouvelle chance» does not follow «lycée des métiers» (FNV-1a). */
function shuffled(id: string): number {
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
