import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermFinder } from '../../../../lib/glossary/finder.ts';
import { tableOf } from '../../../fixtures/terms.ts';

const finder = createTermFinder(
  tableOf([
    { id: 'aed', page: ['assistant d’éducation'], context: ['AED'] },
    { id: 'assiduite', page: ['assiduité'] },
    { id: 'avenirs', page: ['Avenir(s)', 'plateforme Avenirs'] },
    { id: 'cardie', page: ['cellule académique recherche, développement, innovation et expérimentation'] },
    { id: 'chef', page: ['chef d’établissement'] },
    {
      id: 'dasen',
      page: ['directeur académique des services de l’éducation nationale', 'DASEN', 'IA-DASEN'],
    },
    { id: 'decret', page: ['décret n° 2017-791', 'décret 2017-791'] },
    { id: 'decrochage', page: ['décrochage scolaire'] },
    { id: 'epide', page: ['EPIDE'] },
    { id: 'erea', page: ['EREA'] },
    { id: 'e2c', page: ['école de la 2e chance', 'E2C'] },
    { id: 'efiv', page: ['enfants issus de familles itinérantes et de voyageurs'] },
    {
      id: 'gpds',
      page: ['groupe de prévention du décrochage scolaire', 'groupe de prévention du décrochage', 'GPDS'],
    },
    { id: 'magistere', page: ['M@gistère'] },
    { id: 'maps', page: ['module d’accompagnement', 'M.A.P.S.'] },
    { id: 'micro', page: ['micro-lycée'] },
    { id: 'mission', page: ['mission locale'] },
    { id: 'mlds', page: ['mission de lutte contre le décrochage scolaire', 'MLDS'] },
    { id: 'obligation', page: ['obligation de formation des 16-18 ans'] },
    { id: 'pp', page: ['professeur principal', 'PP'] },
    { id: 'pps', page: ['PPS'] },
    {
      id: 'psyen',
      page: ['psychologue de l’Éducation nationale', 'psy-EN', 'conseiller d’orientation-psychologue'],
    },
    { id: 'rds', page: ['référent décrochage'] },
    { id: 'recteur', page: ['recteur'] },
    { id: 'rep', page: ['REP+'] },
    { id: 'segpa', page: ['SEGPA'] },
    { id: 'tutorat', selection: ['tutorat'] },
    { id: 'ulis', page: ['ULIS'] },
    { id: 'upe2a', page: ['UPE2A'] },
  ]),
);

const found = (text: string) => finder.find(text).map((match) => `${match.id}: ${match.text}`);

describe('a written form and the term it is', () => {
  it.each([
    ['le décrochage scolaire', 'decrochage: décrochage scolaire'],
    ['le decrochage SCOLAIRE', 'decrochage: decrochage SCOLAIRE'],
    ['DÉCROCHAGE SCOLAIRE', 'decrochage: DÉCROCHAGE SCOLAIRE'],
    ['un groupe de prévention du décrochage scolaire', 'gpds: groupe de prévention du décrochage scolaire'],
    ['les groupes de prévention des décrochages', 'gpds: groupes de prévention des décrochages'],
    // Acronyms
    ['le GPDS', 'gpds: GPDS'],
    ['les GPDSs', 'gpds: GPDSs'],
    ['la M.L.D.S. agit', 'mlds: M.L.D.S.'],
    ['la M.L.D.S peut', 'mlds: M.L.D.S'],
    ['les M.A.P.S.', 'maps: M.A.P.S.'],
    ['le MAPS', 'maps: MAPS'],
    ['le Dasen', 'dasen: Dasen'],
    ['un élève de segpa', 'segpa: segpa'],
    ['en REP+', 'rep: REP+'],
    ['l’Épide', 'epide: Épide'],
    ['l’ÉPIDE', 'epide: ÉPIDE'],
    ['en Éréa', 'erea: Éréa'],
    ['le groupe(GPDS)', 'gpds: GPDS'],
    ['l’IA-DASEN', 'dasen: IA-DASEN'],
    ['un psy-en', 'psyen: psy-en'],
    ['la Psy En', 'psyen: Psy En'],
    // Number, gender, inclusive spellings
    ['référentes décrochage', 'rds: référentes décrochage'],
    ['référent·e·s décrochage', 'rds: référent·e·s décrochage'],
    ['référent.e.s décrochage', 'rds: référent.e.s décrochage'],
    ['référent-e-s décrochage', 'rds: référent-e-s décrochage'],
    ['chef·fe d’établissement', 'chef: chef·fe d’établissement'],
    ['chef⸱fe d’établissement', 'chef: chef⸱fe d’établissement'],
    ['chef.fe d’établissement', 'chef: chef.fe d’établissement'],
    ['cheffes d’établissement', 'chef: cheffes d’établissement'],
    ["assistant(e)s d'éducation", "aed: assistant(e)s d'éducation"],
    ['professeur·e·s principaux', 'pp: professeur·e·s principaux'],
    ['professeures principales', 'pp: professeures principales'],
    ['un·e assistant·e d’éducation', 'aed: assistant·e d’éducation'],
    ['la rectrice', 'recteur: rectrice'],
    [
      'directeur/directrice académique des services de l’éducation nationale',
      'dasen: directeur/directrice académique des services de l’éducation nationale',
    ],
    [
      'directrice académique des services de l’éducation nationale',
      'dasen: directrice académique des services de l’éducation nationale',
    ],
    ['assistants et assistantes d’éducation', 'aed: assistants et assistantes d’éducation'],
    // Hyphens, spaces, invisible characters, apostrophes, elisions, line breaks
    ['les micro-lycées', 'micro: micro-lycées'],
    ['un micro lycée', 'micro: micro lycée'],
    ['un micro\u2011lycée', 'micro: micro\u2011lycée'],
    ['Conseiller d’Orientation–Psychologue', 'psyen: Conseiller d’Orientation–Psychologue'],
    ['le décrochage\u00a0scolaire', 'decrochage: décrochage\u00a0scolaire'],
    ['le décrochage\u202fscolaire', 'decrochage: décrochage\u202fscolaire'],
    ['le décro\u00adchage scolaire', 'decrochage: décro\u00adchage scolaire'],
    ['le \uff27\uff30\uff24\uff33', 'gpds: \uff27\uff30\uff24\uff33'],
    ['le G\u200bPDS', 'gpds: G\u200bPDS'],
    ['le décro\u200bchage scolaire', 'decrochage: décro\u200bchage scolaire'],
    ['un de\u0301crochage scolaire', 'decrochage: de\u0301crochage scolaire'],
    ["l'ULIS", 'ulis: ULIS'],
    ['d’UPE2A', 'upe2a: UPE2A'],
    ['le décrochage\nscolaire', 'decrochage: décrochage\nscolaire'],
    ['le décrochage\r\n  scolaire', 'decrochage: décrochage\r\n  scolaire'],
    [
      'cellule académique recherche,\ndéveloppement, innovation et expérimentation',
      'cardie: cellule académique recherche,\ndéveloppement, innovation et expérimentation',
    ],
    ['qualité et assiduite\u0301.', 'assiduite: assiduite\u0301'],
    ['RÉFÉRENT·E·S DÉCROCHAGE', 'rds: RÉFÉRENT·E·S DÉCROCHAGE'],
    ['sur M@gistère, en ligne', 'magistere: M@gistère'],
    // Small words, numbers, commas, brackets
    ['école de la 2ᵉ chance', 'e2c: école de la 2ᵉ chance'],
    ['obligation de formation des 16/18 ans', 'obligation: obligation de formation des 16/18 ans'],
    ['le décret n°2017-791', 'decret: décret n°2017-791'],
    [
      'cellule académique recherche-développement, innovation et expérimentation',
      'cardie: cellule académique recherche-développement, innovation et expérimentation',
    ],
    ['enfants issus de familles itinérantes et voyageurs', undefined],
    ['Onisep Avenir(s)', 'avenirs: Avenir(s)'],
    ['la plateforme Avenirs', 'avenirs: plateforme Avenirs'],
  ])('%j: %s', (text, expected) => {
    expect(found(text)).toEqual(expected === undefined ? [] : [expected]);
  });

  it('several side by side', () => {
    expect(found('GPDS/MLDS, SEGPA-ULIS (E2C) «REP+»')).toEqual([
      'gpds: GPDS',
      'mlds: MLDS',
      'segpa: SEGPA',
      'ulis: ULIS',
      'e2c: E2C',
      'rep: REP+',
    ]);
  });
});

describe('what only looks like a term', () => {
  it.each([
    ['le tutorat', 'a term that is only explained when selected'],
    ['GPDSX', 'a longer word'],
    ['GPDS2023', 'a code'],
    ['GPDS-2023', 'a numbered code'],
    ['la DDETS(PP)', 'the end of another acronym'],
    ['fiche_GPDS', 'a file’s name'],
    ['modele-GPDS.pdf', 'a file’s name'],
    ['décrochage. Scolaire', 'two sentences'],
    ['décrochage, scolaire', 'two items of a list'],
    ['décrochage\n\nscolaire', 'two paragraphs'],
    ['décrochage\n- scolaire', 'two items of a list'],
    ['cellule académique recherche.\nDéveloppement, innovation et expérimentation', 'two sentences'],
    ['le décrochage\nScolaire : voir plus bas', 'a line that begins anew'],
    ['décrochage - scolaire', 'words parted by a dash'],
    ['groupe de prévention', 'half a term'],
    ['gpds@ac-poitiers.example', 'an e-mail address'],
    ['https://www.ac-poitiers.example/GPDS', 'an address'],
    ['www.ac-poitiers.example/GPDS', 'an address without its beginning'],
    ['ac-poitiers.fr/MLDS', 'an address without any beginning'],
    ['@GPDS', 'a handle'],
    ['M.L.D', 'another acronym'],
    ['les PPs', 'a plural that is another acronym'],
    ['un vice-recteur', 'the second half of a word'],
    ['mon avenir', 'a name without its brackets'],
    ['en rep', 'an acronym without its sign'],
    ['le mlds', 'a short acronym in small letters'],
    ['le ÙLIS', 'another word'],
    ['', 'nothing'],
  ])('%j: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('matches lie on the text, in order and without overlap', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      'GPDS',
      'M.L.D.S.',
      'décrochage',
      'scolaire',
      'groupe de prévention du',
      'assistant(e)s',
      '·e·s',
      'd’',
      'éducation',
      'le',
      'la',
      '@',
      'www.',
      '.',
      '\n',
      '\u00ad',
      'œ',
      '😀',
      '\ud83d',
      'é\u{1D165}',
      'REP+',
      '16-18',
      'M@gistère',
    ),
  );
  fc.assert(
    fc.property(fc.array(part), fc.constantFrom(' ', '-', '', '\n'), (parts, joint) => {
      const text = parts.join(joint);
      let previousEnd = 0;
      for (const match of finder.find(text, { isSchoolSite: true })) {
        expect(match.start).toBeGreaterThanOrEqual(previousEnd);
        expect(match.text).toBe(text.slice(match.start, match.end));
        expect(match.text.trim()).not.toBe('');
        previousEnd = match.end;
      }
    }),
    { numRuns: 500 },
  );
});

it('a term is found wherever it stands', () => {
  const prose = fc.array(fc.constantFrom('le', 'chat', 'dort,', 'mais', 'où', '?', '«', '»', '\n'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(
      prose,
      prose,
      fc.constantFrom('GPDS', 'micro-lycées', 'référente décrochage'),
      (before, after, term) => {
        const start = before.join(' ');
        const text = `${start} ; ${term} ; ${after.join(' ')}`;
        const [match, ...others] = finder.find(text);
        expect(others).toEqual([]);
        expect(match).toMatchObject({ text: term, start: start.length + 3 });
      },
    ),
  );
});

it.each([
  ['one endless word', 'a'.repeat(1_000_000)],
  ['only at signs', '@'.repeat(1_000_000)],
  ['addresses', 'a@b.fr '.repeat(100_000)],
  ['terms without a space', 'GPDS/'.repeat(200_000)],
  ['a term begun again and again', 'groupe de prévention du '.repeat(40_000)],
  ['articles without end', `groupe ${'la '.repeat(300_000)}`],
  ['points', 'A.'.repeat(500_000)],
  ['opening brackets', 'PP('.repeat(300_000)],
  ['only spaces', ' '.repeat(1_000_000)],
])('%s, one megabyte: searched to the end', (_, text) => {
  // A cost that grew faster than the text would not end within the runner's limit.
  expect(() => finder.find(text)).not.toThrow();
});
