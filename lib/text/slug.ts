/**
 * A name as addresses and ids are made from it: small letters and digits, without accents, parted by hyphens. Simpler
 * than search's folding, for the content script's sake: œ is left out.
 */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
