import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermFinder } from '../../../../lib/glossary/finder.ts';
import { termForms } from '../../../../lib/glossary/term-table.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

const form = (id: string, text: string, use: 'page' | 'selection' | 'search' = 'page') => ({
  id,
  title: id,
  text,
  use,
});

const finder = createTermFinder([
  ...termForms(catalogueOf().entries),
  form('maps', 'M.A.P.S.'),
  form('magistere', 'M@gistère'),
  form('pas', 'PAS'),
  form('decrochage', 'décrochage scolaire'),
  form('obligation', 'obligation d’instruction'),
  form('eafc', 'EAFC'),
]);

const found = (text: string) => finder.find(text).map((match) => `${match.id}: ${match.text}`);

describe('terms found in a page', () => {
  it.each([
    ['Le GPDS se réunit.', ['gpds: GPDS']],
    ['les GPDS', ['gpds: GPDS']],
    ['Un groupe de prévention du décrochage scolaire', ['gpds: groupe de prévention du décrochage scolaire']],
    ['les groupes de prévention du décrochage', ['gpds: groupes de prévention du décrochage']],
    ['GROUPE DE PREVENTION DU DECROCHAGE', ['gpds: GROUPE DE PREVENTION DU DECROCHAGE']],
    ['le décrochage scolaire', ['decrochage: décrochage scolaire']],
    ['le décro\u00adchage\u00a0scolaire', ['decrochage: décro\u00adchage\u00a0scolaire']],
    ['un de\u0301crochage scolaire', ['decrochage: de\u0301crochage scolaire']],
    ['l’EAFC', ['eafc: EAFC']],
    ['M.A.P.S.', ['maps: M.A.P.S.']],
    ['sur M@gistère, en ligne', ['magistere: M@gistère']],
    ['les micro-lycées', ['micro-lycee: micro-lycées']],
    ['l’obligation d’instruction', ['obligation: obligation d’instruction']],
    ['GPDS et CPLDS', ['gpds: GPDS', 'cplds: CPLDS']],
    ['GPDS/CPLDS', ['gpds: GPDS', 'cplds: CPLDS']],
  ])('%j: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('what only looks like a term', () => {
  it.each([
    ['un pas après l’autre', 'a common word that is not the acronym'],
    ['Pas de réunion', 'a common word with a capital'],
    ['le tutorat', 'a term that is only explained when selected'],
    ['groupe décrochage', 'a form only meant for the search'],
    ['GPDSX', 'a longer word'],
    ['décrochage. Scolaire', 'two sentences'],
    ['décrochage, scolaire', 'two items of a list'],
    ['groupe de prévention', 'half a term'],
    ['gpds@ac-poitiers.fr', 'an e-mail address'],
    ['https://www.ac-poitiers.fr/GPDS', 'an address'],
    ['www.ac-poitiers.fr/GPDS', 'an address without its beginning'],
    ['@GPDS', 'a handle'],
    ['', 'nothing'],
  ])('%j: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('terms in a selection', () => {
  const lookedUp = (text: string) => finder.lookUp(text).map(({ id }) => id);

  it.each([
    ['tutorat', ['tutorat']],
    ['  Tutorats ', ['tutorat']],
    ['tuteur', ['tutorat']],
    ['GPDS', ['gpds']],
    ['le tutorat au GPDS', ['gpds']],
    ['groupe décrochage', []],
    ['trottinette', []],
    ['', []],
  ])('%j: %j', (text, ids) => {
    expect(lookedUp(text)).toEqual(ids);
  });
});

it('matches lie on the text, in order and without overlap', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      'GPDS',
      'décrochage',
      'scolaire',
      'groupe de prévention du',
      '@',
      'www.',
      '😀',
      '\ud83d',
      'é\u{1D165}',
    ),
  );
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom(' ', '-', '', '\n'), (parts, joint) => {
      const text = parts.join(joint);
      let previousEnd = 0;
      for (const match of [...finder.find(text)]) {
        expect(match.start).toBeGreaterThanOrEqual(previousEnd);
        expect(match.text).toBe(text.slice(match.start, match.end));
        expect(match.text).not.toBe('');
        previousEnd = match.end;
      }
      finder.lookUp(text);
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['one endless word', 'a'.repeat(1_000_000)],
  ['only at signs', '@'.repeat(1_000_000)],
  ['addresses', 'a@b.fr '.repeat(100_000)],
  ['a term begun again and again', 'groupe de prévention du '.repeat(40_000)],
  ['only spaces', ' '.repeat(1_000_000)],
])('%s, one megabyte: searched in a moment', (_, text) => {
  const start = performance.now();
  finder.find(text);
  expect(performance.now() - start).toBeLessThan(3000);
});
