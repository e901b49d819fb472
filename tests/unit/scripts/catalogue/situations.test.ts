import { describe, expect, it } from 'vitest';
import { STEP_MAX, SUMMARY_MAX } from '../../../../lib/catalogue/catalogue.ts';
import { catalogueOf, mistakesIn, SMALL } from '../../../fixtures/catalogue.ts';

const SITUATION = `id: absences
titre: Un élève s’absente souvent
résumé: Réagir tôt.
étapes:
  - texte: Soumettez la situation au groupe.
    fiche: gpds
  - texte: Lisez le guide.
    fiche: guide-assiduite
`;

const mistakes = (was: string, is: string) =>
  mistakesIn({ ...SMALL, 'situations/1-absences.yaml': SITUATION.replace(was, is) });

it('a situation is a path through entries', () => {
  expect(catalogueOf({ ...SMALL, 'situations/1-absences.yaml': SITUATION }).situations).toEqual([
    {
      id: 'absences',
      title: 'Un élève s’absente souvent',
      summary: 'Réagir tôt.',
      steps: [
        { text: 'Soumettez la situation au groupe.', entry: 'gpds' },
        { text: 'Lisez le guide.', entry: 'guide-assiduite' },
      ],
    },
  ]);
});

it('situations are offered in the order of their files', () => {
  const { situations } = catalogueOf({
    ...SMALL,
    'situations/2-a.yaml': SITUATION.replace('absences', 'a'),
    'situations/1-b.yaml': SITUATION.replace('absences', 'b'),
  });
  expect(situations.map(({ id }) => id)).toEqual(['b', 'a']);
});

describe('a mistake in a situation is told with its file, line and situation', () => {
  it.each([
    [
      'a step that leads nowhere',
      'fiche: guide-assiduite',
      'fiche: guide',
      '8 [absences] La fiche « guide » n’existe pas : corrigez l’étape ou créez la fiche.',
    ],
    ['a step without a text', 'texte: Lisez le guide.\n    ', '', '7 Le champ « texte » manque.'],
    [
      'no step',
      SITUATION.slice(SITUATION.indexOf('étapes')),
      'étapes: []\n',
      '4 Le champ « étapes » ne peut pas être vide.',
    ],
    [
      'too long a step',
      'Lisez le guide.',
      'a'.repeat(STEP_MAX + 1),
      `7 Le champ « texte » est trop long : ${STEP_MAX + 1} caractères, au plus ${STEP_MAX}.`,
    ],
    [
      'too long a summary',
      'Réagir tôt.',
      'a'.repeat(SUMMARY_MAX + 1),
      `3 Le champ « résumé » est trop long : ${SUMMARY_MAX + 1} caractères, au plus ${SUMMARY_MAX}.`,
    ],
  ])('%s', (_, was, is, told) => {
    expect(mistakes(was, is)).toEqual([`data/situations/1-absences.yaml:${told}`]);
  });

  it('an id taken twice', () => {
    expect(mistakesIn({ ...SMALL, 'situations/1.yaml': SITUATION, 'situations/2.yaml': SITUATION })).toEqual([
      'data/situations/2.yaml:1 [absences] Cet identifiant est déjà pris dans situations/1.yaml. Choisissez-en un autre.',
    ]);
  });

  it('an id that is an entry’s', () => {
    expect(mistakes('id: absences', 'id: gpds')).toEqual([
      'data/situations/1-absences.yaml:1 [gpds] Cet identifiant est déjà celui d’une fiche. Choisissez-en un autre.',
    ]);
  });
});
