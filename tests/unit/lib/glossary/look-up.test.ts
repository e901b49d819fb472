import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermFinder } from '../../../../lib/glossary/finder.ts';
import { tableOf } from '../../../fixtures/terms.ts';

const finder = createTermFinder(
  tableOf([
    {
      id: 'gpds',
      page: ['groupe de prévention du décrochage scolaire', 'GPDS'],
      search: ['groupe décrochage'],
    },
    { id: 'mlds', page: ['mission de lutte contre le décrochage scolaire', 'MLDS'] },
    { id: 'pas', context: ['PAS'] },
    { id: 'perseverance', page: ['persévérance scolaire'] },
    { id: 'rapport', page: ['Agir contre le décrochage : alliance éducative'] },
    { id: 'refus', page: ['refus scolaire anxieux'], others: ['refus d’obtempérer'] },
    { id: 'solution', page: ['un jeune, une solution'] },
    { id: 'tutorat', selection: ['tutorat', 'tuteur'] },
    { id: 'tuteur-cplds', search: ['tuteur'] },
  ]),
);

const lookedUp = (selection: string) => {
  const { kind, matches } = finder.lookUp(selection);
  return [kind, ...matches.map(({ id }) => id)];
};

describe('a selection that is a term', () => {
  it.each([
    ['tutorat', ['exact', 'tutorat']],
    ['  Tutorats ', ['exact', 'tutorat']],
    ['« le tutorat »,', ['exact', 'tutorat']],
    ['tuteurs', ['exact', 'tutorat', 'tuteur-cplds']],
    ['GPDS', ['exact', 'gpds']],
    ['du gpds', ['exact', 'gpds']],
    ['l’G.P.D.S.', ['exact', 'gpds']],
    ['groupe décrochage', ['exact', 'gpds']],
    ['un jeune une solution', ['exact', 'solution']],
    ['Agir contre le décrochage : alliance éducative', ['exact', 'rapport']],
    ['PAS', ['exact', 'pas']],
    ['le PAS', ['exact', 'pas']],
  ])('%j: %j', (selection, expected) => {
    expect(lookedUp(selection)).toEqual(expected);
  });

  it('says where it stands in the selection', () => {
    expect(finder.lookUp('  le GPDS.').matches[0]).toMatchObject({ text: 'GPDS', start: 5, end: 9 });
  });
});

describe('a selection with terms inside', () => {
  it.each([
    ['le tutorat au GPDS', ['inside', 'tutorat', 'gpds']],
    ['la MLDS, le GPDS et encore la MLDS', ['inside', 'mlds', 'gpds']],
    ['un pas vers le GPDS', ['inside', 'gpds']],
    ['le groupe décrochage de lundi', ['none']],
  ])('%j: %j', (selection, expected) => {
    expect(lookedUp(selection)).toEqual(expected);
  });

  it('a long one is read as a page', () => {
    expect(lookedUp(`${'Rien à dire ici de plus. '.repeat(10)}Le tutorat, le GPDS.`)).toEqual([
      'inside',
      'gpds',
    ]);
  });
});

describe('a misspelt selection', () => {
  it.each([
    ['persevérence scolère', ['fuzzy', 'perseverance']],
    ['refus scolère anxieux', ['fuzzy', 'refus']],
    ['tutorrat', ['fuzzy', 'tutorat']],
    ['les tutoratt', ['fuzzy', 'tutorat']],
    ['GPDX', ['none']],
    ['pas', ['none']],
    ['trottinette', ['none']],
    ['refus d’obtempérer', ['none']],
    ['', ['none']],
    ['  « » ', ['none']],
  ])('%j: %j', (selection, expected) => {
    expect(lookedUp(selection)).toEqual(expected);
  });
});

it('a selection of 100,000 characters is cut, not refused', () => {
  expect(lookedUp(`le GPDS ${'et la suite '.repeat(10_000)}`)).toEqual(['inside', 'gpds']);
});

it('any selection ends, and offsets lie in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (selection) => {
      for (const { text, start, end } of finder.lookUp(selection).matches)
        expect(selection.slice(start, end)).toBe(text);
    }),
  );
});
