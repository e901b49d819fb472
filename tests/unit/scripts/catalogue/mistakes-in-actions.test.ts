import { describe, expect, it } from 'vitest';
import { mistakesIn } from '../../../fixtures/catalogue.ts';
import { ACTION } from '../../../fixtures/mistakes.ts';

const inAction = (was: string, is: string) =>
  mistakesIn({ 'actions/poitiers.yaml': ACTION.replace(was, is) });

it('the file that these tests spoil is in order', () => {
  expect(mistakesIn({ 'actions/poitiers.yaml': ACTION })).toEqual([]);
});

describe('a mistake in an action is told with its file, line, entry and reason', () => {
  it.each([
    ['a missing field', '    titre: Le sport\n', '', '3 [sport-mirebeau] Le champ « titre » manque.'],
    ['an empty field', 'Le sport', '', '4 [sport-mirebeau] Le champ « titre » est vide.'],
    [
      'an unknown field',
      'ville:',
      'vile:',
      '5 [sport-mirebeau] Le champ « vile » n’existe pas ici. Retirez-le ou corrigez son nom.',
    ],
    ['no theme', '[sport]', '[]', '7 [sport-mirebeau] Le champ « thèmes » ne peut pas être vide.'],
    [
      'a département outside the académie',
      ': 86',
      ': 33',
      '6 [sport-mirebeau] Le département 33 est dans l’académie « Bordeaux », pas « Poitiers ». Corrigez le code ou déplacez la fiche.',
    ],
    [
      'a département of no académie',
      ': 86',
      ': 59',
      '6 [sport-mirebeau] Le département « 59 » n’appartient à aucune académie de academies.yaml.',
    ],
    [
      'a département by its name',
      ': 86',
      ': Vienne',
      '6 [sport-mirebeau] Pour « département », "Vienne" ne convient pas : attendu un code : « 86 », « 2A », « 974 ».',
    ],
    [
      'an unknown named source',
      ': bulletin',
      ': bulletins',
      '8 [sport-mirebeau] La source « bulletins » n’existe pas dans sources.yaml. Ajoutez-la ou corrigez son nom.',
    ],
    [
      'a source named like an object’s member',
      ': bulletin',
      ': constructor',
      '8 [sport-mirebeau] La source « constructor » n’existe pas dans sources.yaml. Ajoutez-la ou corrigez son nom.',
    ],
    [
      'a source without a publisher',
      ': bulletin',
      ': {titre: Bulletin}',
      '8 [sport-mirebeau] Pour « source », un groupe de champs ne convient pas : attendu le nom d’une source de sources.yaml, ou une source avec « titre » et « éditeur ».',
    ],
    [
      'a link without its beginning',
      ': bulletin',
      ': {titre: B, éditeur: E, lien: www.a.fr}',
      '8 [sport-mirebeau] Pour « lien », "www.a.fr" ne convient pas : attendu une adresse complète, par exemple « https://www.ac-creteil.fr/… ».',
    ],
    [
      'a link that runs a script',
      ': bulletin',
      ': {titre: B, éditeur: E, lien: "javascript:a()"}',
      '8 [sport-mirebeau] Pour « lien », "javascript:a()" ne convient pas : attendu une adresse complète, par exemple « https://www.ac-creteil.fr/… ».',
    ],
    [
      'an id with capitals',
      'sport-mirebeau',
      'Sport',
      '3 [Sport] Pour « id », "Sport" ne convient pas : attendu minuscules sans accent, chiffres et traits d’union, par exemple « tutorat-treignac ».',
    ],
    ['no id', 'id: sport-mirebeau\n    ', '', '3 [n° 1] Le champ « id » manque.'],
    [
      'an id with sub-fields',
      'sport-mirebeau',
      '{a: b}',
      '3 [n° 1] Pour « id », un groupe de champs ne convient pas : attendu minuscules sans accent, chiffres et traits d’union, par exemple « tutorat-treignac ».',
    ],
    [
      'a bare name as a scope',
      'ville:',
      'portée: Poitiers\n    ville:',
      '5 [sport-mirebeau] Pour « portée », "Poitiers" ne convient pas : attendu « national », « {région: …} », « {académie: …} » ou « {département: …} ».',
    ],
    [
      'an unknown académie as a scope',
      'ville:',
      'portée: {académie: Pau}\n    ville:',
      '5 [sport-mirebeau] La portée « Pau » est inconnue : voir les noms dans academies.yaml.',
    ],
    [
      'a year of two digits',
      'ville:',
      'année: 23\n    ville:',
      '5 [sport-mirebeau] Pour « année », "23" ne convient pas : attendu une année : « 2023 ».',
    ],
    [
      'bold in the text',
      'ville:',
      'texte: Du **gras**\n    ville:',
      '5 [sport-mirebeau] Le texte contient une mise en forme que le catalogue n’affiche pas : gras.',
    ],
    [
      'a reference to itself',
      'ville:',
      'voir: [sport-mirebeau]\n    ville:',
      '5 [sport-mirebeau] La fiche renvoie à elle-même.',
    ],
  ])('%s', (_, was, is, told) => {
    expect(inAction(was, is)).toEqual([`data/actions/poitiers.yaml:${told}`]);
  });

  it('a theme that is not in the list, with those that are', () => {
    const [told, ...others] = inAction('[sport]', '[sport, spork]');
    expect(told).toContain(
      'data/actions/poitiers.yaml:7 [sport-mirebeau] "spork" n’est pas une valeur permise pour « thèmes ».',
    );
    expect(told).toContain('Valeurs permises : accompagnement, absenteisme,');
    expect(others).toEqual([]);
  });

  it('an académie that does not exist', () => {
    expect(inAction('académie: Poitiers', 'académie: Potiers').join('\n')).toContain('actions/poitiers.yaml');
    expect(inAction('    département: 86\n', '').length).toBe(0);
    const told = mistakesIn({
      'actions/poitiers.yaml': ACTION.replace('académie: Poitiers', 'académie: Potiers').replace(
        '    département: 86\n',
        '',
      ),
    });
    expect(told).toContain(
      'data/actions/poitiers.yaml:3 [sport-mirebeau] L’académie « Potiers » est inconnue : voir les noms dans academies.yaml.',
    );
  });

  it('a list that is not one', () => {
    expect(mistakesIn({ 'actions/a.yaml': 'actions:\n' })).toEqual([
      'data/actions/a.yaml:1 Pour « actions », "" ne convient pas : attendu une liste.',
    ]);
    expect(mistakesIn({ 'actions/a.yaml': '' })).toEqual([
      'data/actions/a.yaml:1 Le champ « valeur » doit contenir des sous-champs.',
    ]);
  });

  it('two at once are both told', () => {
    expect(inAction('titre: Le sport\n    ville: Mirebeau', 'vile: Mirebeau')).toHaveLength(2);
  });
});
