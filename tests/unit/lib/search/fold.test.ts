import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../lib/search/fold.ts';

describe('a folded text', () => {
  it.each([
    ['École', 'ecole'],
    ['PERSÉVÉRANCE', 'perseverance'],
    ['façade naïve', 'facade naive'],
    ['cœur', 'coeur'],
    ['Œuvre', 'oeuvre'],
    ['ex æquo', 'ex aequo'],
    ['ﬁche', 'fiche'],
    ['e\u0301cole', 'ecole'],
    ['l’élève', "l'eleve"],
    ['l‘élève', "l'eleve"],
    ['micro‑lycée', 'micro-lycee'],
    ['2022–2023', '2022-2023'],
    ['dé\u00adcro\u00adchage', 'decrochage'],
    ['zero\u200bwidth', 'zerowidth'],
    ['15\u202fans\u00a0!', '15 ans !'],
    ['a\tb\nc\u0000d', 'a b c d'],
    ['👩‍🏫 élève', '👩🏫 eleve'],
    ['', ''],
  ])('%j becomes %j', (original, folded) => {
    expect(fold(original).text).toBe(folded);
  });

  it('is the same for composed and decomposed accents', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zàâäéèêëîïôöùûüç ]*$/), (text) => {
        expect(fold(text.normalize('NFD')).text).toBe(fold(text).text);
      }),
    );
  });

  it('does not change when folded again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'aéÀœŒßæ’-– \u00ad\u0301😀'), maxLength: 30 }),
        (text) => {
          const once = fold(text).text;
          expect(fold(once).text).toBe(once);
        },
      ),
    );
  });
});

describe('the way back to the original', () => {
  it('both letters of a spelt-out œ come from the œ', () => {
    expect(fold('cœur').offsets).toEqual([0, 1, 1, 2, 3, 4]);
  });

  it('skips a combining accent and an emoji’s second half', () => {
    expect(fold('e\u0301t').offsets).toEqual([0, 2, 3]);
    expect(fold('a😀b').offsets).toEqual([0, 1, 1, 3, 4]);
  });

  /** Text of any kind: code points, single UTF-16 units (so, lone surrogates too), and the awkward characters. */
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.string({
      unit: fc.constantFrom('œ', 'é', 'e\u0301', '😀', '\ud83d', '\ude00', '\u00ad', 'İ', '가', ' '),
    }),
  );

  it('every folded unit comes from inside the original, in order, from the start of a character', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, offsets } = fold(original);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets.at(-1)).toBe(original.length);
        const characterStarts = new Set<number>([original.length]);
        let start = 0;
        for (const character of original) {
          characterStarts.add(start);
          start += character.length;
        }
        offsets.forEach((offset, unit) => {
          expect(offset).toBeGreaterThanOrEqual(offsets[unit - 1] ?? 0);
          expect(unit === text.length || offset < original.length).toBe(true);
          expect(characterStarts.has(offset)).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });
});
