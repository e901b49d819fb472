import { describe, expect, it } from 'vitest';
import { createTermFinder } from '../../../../lib/glossary/finder.ts';
import { tableOf } from '../../../fixtures/terms.ts';

const finder = createTermFinder(
  tableOf([
    { id: 'ase', page: ['aide sociale à l’enfance'], context: ['ASE'] },
    {
      id: 'cio',
      page: ['centre d’information et d’orientation'],
      context: ['CIO'],
      others: ['comité olympique'],
    },
    { id: 'cpe', page: ['conseiller principal d’éducation'], context: ['CPE'] },
    { id: 'decrochage', page: ['décrochage scolaire'], context: ['décrochage'] },
    { id: 'devoirs', context: ['Devoirs faits'] },
    { id: 'district', context: ['district'] },
    { id: 'mdph', page: ['MDPH'] },
    { id: 'mlds', page: ['mission de lutte contre le décrochage scolaire', 'MLDS'] },
    { id: 'pai', context: ['PAI'] },
    { id: 'pari', context: ['PARI'] },
    { id: 'pas', page: ['pôle d’appui à la scolarité'], context: ['PAS'] },
    { id: 'pre', context: ['PRE'] },
    { id: 'tutorat', context: ['tuteur'], others: ['tuteur légal'] },
    { id: 'ulis', context: ['Ulis'], others: ['ville des Ulis'] },
  ]),
);
const found = (text: string, isSchoolSite = false) =>
  finder.find(text, { isSchoolSite }).map(({ id, text: as }) => `${id}: ${as}`);

const NEUTRAL =
  'Le conseil a voté le budget de la voirie et l’achat d’un véhicule neuf pour les services techniques. ';

describe('a form in context', () => {
  it.each([
    ['Le CPE appelle les parents de l’élève.', ['cpe: CPE']],
    ['Le CPE a été retiré.', []],
    ['Un tuteur suit chaque élève du collège.', ['tutorat: tuteur']],
    ['Un tuteur pour la tomate.', []],
    ['Le décrochage de l’euro inquiète.', []],
    ['Le décrochage touche surtout les lycéens.', ['decrochage: décrochage']],
    [`${NEUTRAL.repeat(5)}Le district compte trois clubs.`, []],
    [
      `${NEUTRAL.repeat(5)}La MLDS et le collège : le CPE, les élèves, la vie scolaire.`,
      ['mlds: MLDS', 'cpe: CPE'],
    ],
    [
      `${NEUTRAL.repeat(5)}La MDPH, une MDPH, la MDPH. Un projet au lycée avec la MDPH, le PAI de la MDPH.`,
      ['mdph: MDPH', 'mdph: MDPH', 'mdph: MDPH', 'mdph: MDPH', 'mdph: MDPH'],
    ],
    [`Le lycée, ses élèves, ses enseignants.${NEUTRAL.repeat(60)}Le CPE est arrivé.`, []],
    ['Au collège, Devoirs faits a lieu le soir.', ['devoirs: Devoirs faits']],
    ['Au collège, les devoirs faits sont rendus.', []],
    ['Une classe Ulis au collège', ['ulis: Ulis']],
    ['Le collège de la ville des Ulis', []],
  ])('%j: %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('needs no sign on a site that is known to be a school’s', () => {
    expect(found('Le CPE et le CIO', true)).toEqual(['cpe: CPE', 'cio: CIO']);
  });

  it('counts in any text that has the full name, even with one capital', () => {
    expect(found(`${NEUTRAL}L’aide sociale à l’enfance (Ase) : un éducateur de l’Ase.`)).toEqual([
      'ase: aide sociale à l’enfance',
      'ase: Ase',
      'ase: Ase',
    ]);
  });
});

describe('another sense', () => {
  it.each([
    [
      'which the text spells out before',
      'Lycéens contre le contrat première embauche (CPE). Le CPE et les lycées.',
    ],
    [
      'which the text spells out with decomposed accents',
      'Lycéens contre le contrat premie\u0300re embauche (CPE). Le CPE et les lycées.',
    ],
    [
      'which the text spells out after',
      'Les lycées et le CPE (contrat première embauche). Le CPE, les élèves.',
    ],
    ['which the data names', 'Des élèves rencontrent le Comité olympique au collège : le CIO répond.'],
    ['of a word', 'Le collège écrit au tuteur légal de l’élève ; le tuteur signe.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('does not take a full name of one’s own for another', () => {
    expect(found('Le conseiller principal d’éducation (CPE) du collège')).toEqual([
      'cpe: conseiller principal d’éducation',
      'cpe: CPE',
    ]);
  });
});

describe('acronyms that are words', () => {
  it.each([
    ['Le PAS du collège', ['pas: PAS']],
    ['Un élève n’avance pas à pas.', []],
    ['Pas de réunion au collège.', []],
    ['L’élève ne vient PAS au collège.', []],
    ['Au collège, PAS de téléphone !', []],
    ['Le PAS de la ville suit les élèves du collège.', ['pas: PAS']],
    ['LES ÉLÈVES DU COLLÈGE NE VIENNENT PAS', []],
    ['UN PARI POUR LES ÉLÈVES DU COLLÈGE', []],
    ['Un collège à Paris, un pari, des paris', []],
    ['La paie des enseignants du collège', []],
    ['Le pré, près du collège', []],
    ['Un PRE au collège', ['pre: PRE']],
    ['LE PAI AU COLLÈGE', ['pai: PAI']],
  ])('%j: %j', (text, expected) => {
    expect(found(text, true)).toEqual(expected);
  });
});
