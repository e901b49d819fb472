import Fuse from 'fuse.js/basic';
import type { ShortDefinition } from './short-definition.ts';

const MOST = 4;
const LONGEST = 60;

/** @returns definitions whose title or acronym is near an unknown text, the nearest first. */
export function nearDefinitions(text: string, definitions: readonly ShortDefinition[]): ShortDefinition[] {
  const query = text.trim().replace(/\s+/g, ' ');
  if (query === '' || query.length > LONGEST) return [];
  const fuse = new Fuse(definitions, {
    keys: ['title', 'acronym'],
    threshold: 0.35,
    ignoreDiacritics: true,
    ignoreLocation: true,
  });
  return fuse.search(query, { limit: MOST }).map(({ item }) => item);
}
