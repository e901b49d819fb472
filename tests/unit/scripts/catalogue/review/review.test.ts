import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../../../../scripts/catalogue/problems.ts';
import { reviewData } from '../../../../../scripts/catalogue/review/review.ts';
import { BASE } from '../../../../fixtures/catalogue.ts';

const told = (files: Readonly<Record<string, string>>) =>
  reviewData({ ...BASE, ...files }).problems.map(formatProblem);

const action = (id: string, title: string, more = '') =>
  `  - {id: ${id}, titre: ${title}, ville: Mirebeau, département: 86, thèmes: [sport], source: bulletin${more}}\n`;

const actions = (...lines: string[]) => ({
  'actions/poitiers.yaml': `académie: Poitiers\nactions:\n${lines.join('')}`,
});

describe('two titles almost the same, in one place', () => {
  const ALIKE = action('a', 'Le sport au collège');

  it('are told, with what to do', () => {
    expect(told(actions(ALIKE, action('b', 'Le Sport au college')))).toEqual([
      'data/actions/poitiers.yaml:4 [b] Le titre ressemble à celui de « a » (actions/poitiers.yaml) : réunissez les deux fiches ou, si ce sont deux choses, écrivez « distinct de: [a] ».',
    ]);
  });

  it.each([
    ['another place', ALIKE.replace('id: a', 'id: b').replace('Mirebeau', 'Poitiers')],
    ['another number', action('b', 'Le sport au collège 2')],
    ['another title', action('b', 'La danse au lycée')],
    ['said to be distinct', action('b', 'Le sport au collège', ', distinct de: [a]')],
  ])('%s: two things', (_, other) => {
    expect(told(actions(ALIKE, other))).toEqual([]);
  });

  it('may not be distinct from what does not exist', () => {
    expect(told(actions(action('a', 'Le sport', ', distinct de: [b]')))).toEqual([
      'data/actions/poitiers.yaml:3 [a] La fiche « b » n’existe pas : retirez-la de « distinct de ».',
    ]);
  });
});

describe('an acronym that nothing explains', () => {
  const saying = (text: string, title = 'Le sport') =>
    told({ ...actions(action('a', title, `, texte: "${text}"`)), 'sigles-usuels.yaml': 'CAP: certificat\n' });

  it('is told once for each entry', () => {
    expect(saying('Le XYZ, oui le XYZ.')).toEqual([
      'data/actions/poitiers.yaml:3 [a] Le sigle « XYZ » n’est expliqué nulle part : écrivez-le en toutes lettres, créez sa définition ou ajoutez-le à sigles-usuels.yaml.',
    ]);
  });

  it.each([
    ['a common one', 'Un CAP.'],
    ['explained in brackets', 'Le groupe (XYZ). Le XYZ.'],
    ['followed by its meaning', 'Le XYZ (groupe).'],
    ['the number of a text', 'Le texte MENE1306159C.'],
    ['a Roman numeral, a single letter, a word', 'Le B de François I, É. et À.'],
  ])('%s', (_, text) => {
    expect(saying(text)).toEqual([]);
  });

  it('the entry’s own title explains it', () => {
    expect(saying('Le XYZ agit.', 'XYZ')).toEqual([]);
  });
});

it('links in http are worth a look, no mistake', () => {
  const { problems, notices } = reviewData({
    ...BASE,
    'sources.yaml': `${BASE['sources.yaml']}vieux:\n  titre: Vieux\n  éditeur: Éduscol\n  lien: http://a.fr/\n`,
  });
  expect(problems).toEqual([]);
  expect(notices).toEqual([
    'data/sources.yaml : liens en « http », ligne 13. Si la page existe en « https », préférez-la.',
  ]);
});

it('what breaks the catalogue and what reads badly are told together', () => {
  const all = told(
    actions(action('a', "'Le sport : oui'", ', lieu: ici'), action('b', 'Danse', ', texte: Le XYZ.')),
  );
  expect(all).toHaveLength(3);
});
