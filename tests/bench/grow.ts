import type { WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import type { WholeEntry } from '../../lib/catalogue/schema.ts';
import { foldedText } from './documents.ts';

/** Words that so few entries hold are the catalogue's rare ones. */
const RARE = 2;
/** Share of a copy's rare words that are new: the vocabulary grows about as the square root of the text (Heaps' law). */
const NEW_SHARE = 0.15;
const SYLLABLES = [
  'ba',
  'cor',
  'din',
  'fel',
  'gan',
  'lou',
  'mir',
  'nes',
  'pra',
  'quo',
  'ri',
  'sel',
  'tou',
  'ver',
  'zan',
  'ou',
];

/** @returns the catalogue and copies of it, `factor` times as many entries, with rare words of their own. */
export function grow(catalogue: WholeCatalogue, factor: number): WholeCatalogue {
  const rare = rareWords(catalogue.entries);
  const copies = Array.from({ length: factor - 1 }, (_, copy) =>
    catalogue.entries.map((entry) => rewrite(entry, copy + 1, rare)),
  );
  return { ...catalogue, entries: [...catalogue.entries, ...copies.flat()] };
}

const WORD = /\p{L}{4,}/gu;

const textsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : [];

function rareWords(entries: readonly WholeEntry[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { title, body } of entries) {
    const words = new Set(textsOf([title, body]).flatMap((text) => foldedText(text).match(WORD) ?? []));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count <= RARE).map(([word]) => word));
}

function rewrite(entry: WholeEntry, copy: number, rare: ReadonlySet<string>): WholeEntry {
  const text = (original: string) =>
    original.replace(WORD, (word) => {
      const seed = hash(`${foldedText(word)} ${copy}`);
      return rare.has(foldedText(word)) && seed % 100 < NEW_SHARE * 100 ? invent(seed) : word;
    });
  const body = entry.body.map((block) =>
    block.type === 'list' ? { ...block, items: block.items.map(text) } : { ...block, text: text(block.text) },
  );
  return { ...entry, id: `${entry.id}-copie-${copy}`, title: text(entry.title), body };
}

/** FNV-1a: the same words at each run. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

const invent = (seed: number): string =>
  [4, 8, 12, 16].map((shift) => SYLLABLES[(seed >>> shift) % SYLLABLES.length]).join('');
