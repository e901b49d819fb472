import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeset, typesetAll } from '../../../../lib/text/typography.ts';

/** Shows no-break spaces: `_` for the wide one, `~` for the narrow one. */
const shown = (text: string) => typeset(text).replaceAll('\u00a0', '_').replaceAll('\u202f', '~');

describe('a French text', () => {
  it.each([
    ['Qui, quoi, où ?', 'Qui, quoi, où~?'],
    ['Oui ! Non ; si', 'Oui~! Non~; si'],
    ['Copie archivée : guide', 'Copie archivée_: guide'],
    ['« tutorat »', '«_tutorat_»'],
    ['90 %', '90_%'],
    ['Circulaire n° 2013-035', 'Circulaire n°_2013-035'],
    ["l'élève d'un lycée", 'l’élève d’un lycée'],
    ["l'« accrochage »", 'l’«_accrochage_»'],
  ])('%j is set %j', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['https://www.ac-poitiers.fr/?a=b', '14:30', 'fin.', 'a;b', "'cité'", '5:1', ''])(
    '%j stays whole',
    (text) => {
      expect(typeset(text)).toBe(text);
    },
  );

  it('does not change when set again, and keeps its length', () => {
    const text = fc.string({ unit: fc.constantFrom(..."aé5 \u00a0\u202f;:!?«»%'’n°o") });
    fc.assert(
      fc.property(text, (original) => {
        const once = typeset(original);
        expect(typeset(once)).toBe(once);
        expect(once).toHaveLength(original.length);
      }),
      { numRuns: 500 },
    );
  });
});

it('typesets texts wherever they stand, those that a function makes included', () => {
  const texts = typesetAll({ plain: 'Ah !', inner: { made: (what: string) => `${what} : oui` } });
  expect(texts.plain).toBe('Ah\u202f!');
  expect(texts.inner.made('non')).toBe('non\u00a0: oui');
});
