/**
 * Spellings of one French sound, in the order they are rewritten. After F. Brouard's «Phonex» (1999), without its
 * last step, which turns the sounds into a number. Digits stand for sounds that no letter has.
 */
const SOUNDS: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/^ps/, 's'],
  [/s?ch/g, '8'],
  [/xc(?=[eiy])/g, 'x'],
  [/sc?(?=[eiy])|c(?=[eiy])/g, 's'],
  [/g(?=[eiy])/g, 'j'],
  [/gu(?=[eiy])/g, 'g'],
  [/ti(?=on|eu)/g, 'si'],
  [/qu?|ck?/g, 'k'],
  [/h/g, ''],
  [/y/g, 'i'],
  [/z|ss/g, 's'],
  [/e?au/g, 'o'],
  [/[ae]i|ez$|er$/g, 'e'],
  [/oeu|eu/g, '1'],
  [/ou/g, '2'],
  [/[ae][nm](?![aeiou12nm])/g, '3'],
  [/[ao]?i[nm](?![aeiou12nm])/g, '4'],
  [/(.)\1+/g, '$1'],
];
/** What is written at the end of a word and not heard. */
const SILENT = /(?<=..)(?:e?[stdxp]{0,2}|es)$/;

/**
 * How a folded French word sounds, roughly: «sofrologie» and «sophrologie» are the same. Not made to be read.
 * @param isPrefix the word goes on: its last letters are heard.
 */
export function phoneticKey(word: string, isPrefix = false): string {
  const key = SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
  return isPrefix ? key : key.replace(SILENT, '');
}
