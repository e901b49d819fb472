const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';

/**
 * Gives a French text its no-break spaces and typographic apostrophes
 * (Lexique des règles typographiques en usage à l’Imprimerie nationale).
 * Only spaces that are already there change kind, so that «https://…» and «14:30» stay whole.
 */
export function typeset(text: string): string {
  return text
    .replace(/(\p{L})'(?=\p{L}|\p{N}|«)/gu, '$1’')
    .replace(/[ \u00a0\u202f](?=[;!?])/g, NARROW_NO_BREAK)
    .replace(/[ \u202f](?=[:»%])/g, NO_BREAK)
    .replace(/«[ \u202f]/g, `«${NO_BREAK}`)
    .replace(/\b(n°|no) (?=\d)/g, `$1${NO_BREAK}`);
}

/** @returns the same texts with their typographic spaces, those that a function makes included. */
export function typesetAll<T>(texts: T): T {
  if (typeof texts === 'string') return typeset(texts) as T;
  if (typeof texts === 'function') return ((...given: unknown[]) => typesetAll(texts(...given))) as T;
  if (Array.isArray(texts)) return texts.map(typesetAll) as T;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, typesetAll(text)])) as T;
}
