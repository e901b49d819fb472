import { APOSTROPHE, COMMA, HYPHEN, INVISIBLE, LINE, PARAGRAPH, SLASH, SPACE } from './characters.ts';

/** What stands between a word and the known word before it, as bits: `unknown` for another word. */
export const GAP = {
  space: 1,
  line: 2,
  hyphen: 4,
  apostrophe: 8,
  comma: 16,
  slash: 32,
  break: 64,
  unknown: 128,
} as const;

/**
 * @param kind what one more unit is, of `characters.ts`.
 * @param gap the bits of the units before.
 * @returns the bits to add.
 */
export function gapOf(kind: number, gap: number): number {
  switch (kind) {
    case SPACE:
      return GAP.space;
    case INVISIBLE:
      return 0;
    case LINE:
      return gap & GAP.line ? GAP.unknown : GAP.line;
    case PARAGRAPH:
      return GAP.unknown;
    case HYPHEN:
      return gap & GAP.hyphen ? GAP.break : GAP.hyphen;
    case APOSTROPHE:
      return GAP.apostrophe;
    case COMMA:
      return GAP.comma;
    case SLASH:
      return gap & GAP.slash ? GAP.break : GAP.slash;
    default:
      return GAP.break;
  }
}
