import { fold } from './fold.ts';

/** @returns a text's folded letters and digits, so that spaces, hyphens, dots and apostrophes don't matter. */
export const lettersOf = (text: string): string => fold(text).text.replace(/[^\p{L}\p{N}]/gu, '');
