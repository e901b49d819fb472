/**
 * Lists of whole numbers as text, one character each: half the size of the same list in JSON, and read by the browser
 * as one string rather than as many numbers.
 */

/** Zero; all from here to the surrogates but the backslash stands in JSON as it is. */
const ZERO = '#'.charCodeAt(0);
/** Code points that no text may hold alone. */
const SURROGATES = { first: 0xd800, count: 0x800 };
/** Past it a code point takes two UTF-16 units. */
const LAST_OF_ONE_UNIT = 0xffff;

/** @param numbers whole, from 0 to a million. */
export const pack = (numbers: readonly number[]): string =>
  numbers
    .map((number) => {
      const code = number + ZERO;
      return String.fromCodePoint(code < SURROGATES.first ? code : code + SURROGATES.count);
    })
    .join('');

/** @returns the numbers that were packed. */
export function unpack(packed: string): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < packed.length; at += 1) {
    const code = packed.codePointAt(at) ?? ZERO;
    if (code > LAST_OF_ONE_UNIT) at += 1;
    numbers.push((code < SURROGATES.first ? code : code - SURROGATES.count) - ZERO);
  }
  return numbers;
}
