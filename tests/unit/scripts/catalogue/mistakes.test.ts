import { describe, expect, it } from 'vitest';
import { compileCatalogue } from '../../../../scripts/catalogue/compile.ts';
import { formatProblem } from '../../../../scripts/catalogue/problems.ts';
import { BASE, mistakesIn } from '../../../fixtures/catalogue.ts';
import { ACTION, DEFINITION, EVENT } from '../../../fixtures/mistakes.ts';

const inDefinition = (was: string, is: string) =>
  mistakesIn({ 'definitions/gpds.md': DEFINITION.replace(was, is) });
const inEvent = (was: string, is: string) => mistakesIn({ 'dates/cplds.yaml': EVENT.replace(was, is) });

it('the files that these tests spoil are in order', () => {
  expect(mistakesIn({ 'definitions/gpds.md': DEFINITION, 'dates/cplds.yaml': EVENT })).toEqual([]);
});

describe('a mistake in a definition', () => {
  it.each([
    [
      'too long a short text',
      'Une réunion.',
      'a'.repeat(241),
      '5 [gpds] Le champ « court » est trop long : 241 caractères, au plus 240.',
    ],
    [
      'a dangling reference',
      'voir: []',
      'voir: [rds]',
      '9 [gpds] La fiche « rds » n’existe pas : corrigez le renvoi ou créez-la.',
    ],
    [
      'a form written twice',
      '[groupe]',
      '[groupe, Groupe]',
      '7 [gpds] La forme « groupe » est écrite deux fois.',
    ],
    ['no source', '[bulletin]', '[]', '10 [gpds] Le champ « sources » ne peut pas être vide.'],
    [
      'unsupported Markdown, on its own line',
      'Un autre.',
      'Un [lien](https://a.fr).',
      '14 [gpds] Le texte contient une mise en forme que le catalogue n’affiche pas : lien (mettez-le dans « textes » ou « sources »).',
    ],
  ])('%s', (_, was, is, told) => {
    expect(inDefinition(was, is)).toEqual([`data/definitions/gpds.md:${told}`]);
  });

  it('a category that is not in the list', () => {
    expect(inDefinition('instance', 'instanse')[0]).toMatch(
      /^data\/definitions\/gpds\.md:4 \[gpds\] "instanse" n’est pas une valeur permise/,
    );
  });

  it('a file without its header', () => {
    expect(mistakesIn({ 'definitions/gpds.md': 'Un texte.' })).toEqual([
      'data/definitions/gpds.md:1 Le fichier doit commencer par un en-tête entre deux lignes « --- ».',
    ]);
  });

  it('a file whose name cannot be an id', () => {
    expect(mistakesIn({ 'definitions/Gpds.md': DEFINITION })[0]).toMatch(
      /^data\/definitions\/Gpds\.md:\d+ \[Gpds\] Pour « id », "Gpds" ne convient pas/,
    );
  });
});

describe('a mistake in a date', () => {
  it.each([
    [
      'an end before the start',
      '2024-09-20',
      '2024-06-23',
      '6 [inscription] La fin (2024-06-23) vient avant le début (2024-06-24).',
    ],
    [
      'a day that does not exist',
      '2024-09-20',
      '2024-09-31',
      '6 [inscription] Pour « fin », "2024-09-31" ne convient pas : attendu une année, un mois ou un jour : « 2024 », « 2024-06 » ou « 2024-06-24 ».',
    ],
    [
      'a date in the French order',
      '2024-06-24',
      '24/06/2024',
      '5 [inscription] Pour « début », "24/06/2024" ne convient pas : attendu une année, un mois ou un jour : « 2024 », « 2024-06 » ou « 2024-06-24 ».',
    ],
  ])('%s', (_, was, is, told) => {
    expect(inEvent(was, is)).toEqual([`data/dates/cplds.yaml:${told}`]);
  });

  it('an end in the month that the start names is no mistake', () => {
    expect(inEvent('2024-06-24', '2024-09')).toEqual([]);
    expect(inEvent('2024-09-20', '2024')).toEqual([]);
  });
});

describe('a mistake between files', () => {
  it('an id taken twice names the other file', () => {
    const files = { 'actions/a.yaml': ACTION, 'actions/b.yaml': ACTION };
    expect(mistakesIn(files)).toEqual([
      'data/actions/b.yaml:3 [sport-mirebeau] Cet identifiant est déjà pris dans actions/a.yaml. Choisissez-en un autre.',
    ]);
  });

  it('bad YAML does not hide the mistakes of other files', () => {
    const told = mistakesIn({
      'actions/a.yaml': 'actions:\n  - id: [a\n',
      'actions/b.yaml': ACTION.replace('86', 'x'),
    });
    expect(told.some((line) => /^data\/actions\/a\.yaml:\d+ Le YAML est mal formé \(\w+\)/.test(line))).toBe(
      true,
    );
    expect(told.some((line) => line.startsWith('data/actions/b.yaml:6 '))).toBe(true);
  });

  it.each(Object.keys(BASE))('%s must be there', (name) => {
    const { [name]: _, ...others } = BASE;
    expect(compileCatalogue(others).problems.map(formatProblem)).toEqual([`data/${name} Ce fichier manque.`]);
  });
});
