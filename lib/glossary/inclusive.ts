import { classAt, WORD } from './characters.ts';

/** `·e·s`, `.e.s`, `(e)s`, `-trice`, `/euse`, `(s)`: what an inclusive spelling adds to a word. */
const ENDING = '(?:f?e|ff?e|ne|le|se|te|ve|i?[èe]re|esse|t?rice|t?euse|ale|aux)';
const POINT = '[·•‧∙⋅⸱‑.\\-/]';
const INCLUSIVE = new RegExp(
  `(?:${POINT}(?:${ENDING}s?(?:${POINT}s)?|s|x)|\\((?:${ENDING}s?|s|x)\\)s?)(?![\\p{L}\\p{N}])`,
  'iuy',
);

/** @returns where the word ends that ends at `end` but for an inclusive ending. */
export function endOfInclusive(text: string, end: number): number {
  // After nearly every mark stands a space.
  if (classAt(text, end + 1) < WORD) return end;
  INCLUSIVE.lastIndex = end;
  return end + (INCLUSIVE.exec(text)?.[0].length ?? 0);
}
