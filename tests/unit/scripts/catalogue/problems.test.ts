import { expect, it } from 'vitest';
import { departementNames } from '../../../../scripts/catalogue/geography.ts';
import { CatalogueDataError, formatProblem } from '../../../../scripts/catalogue/problems.ts';

it.each([
  [{ file: 'a.yaml', line: 3, entry: 'sport', reason: 'Non.' }, 'data/a.yaml:3 [sport] Non.'],
  [{ file: 'a.yaml', line: 3, reason: 'Non.' }, 'data/a.yaml:3 Non.'],
  [{ file: 'a.yaml', reason: 'Ce fichier manque.' }, 'data/a.yaml Ce fichier manque.'],
])('%o reads %j', (problem, line) => {
  expect(formatProblem(problem)).toBe(line);
});

it('the build’s error lists every mistake', () => {
  const one = { file: 'a.yaml', reason: 'Un.' };
  const two = { file: 'b.yaml', reason: 'Deux.' };
  expect(new CatalogueDataError([one]).message).toBe('Le catalogue contient 1 erreur :\ndata/a.yaml Un.');
  expect(new CatalogueDataError([one, two]).message).toBe(
    'Le catalogue contient 2 erreurs :\ndata/a.yaml Un.\ndata/b.yaml Deux.',
  );
});

it('a département’s name is that of its code; a code that does not exist has none', () => {
  expect(departementNames(['2A', '86', '974', '96'])).toEqual({
    '2A': 'Corse-du-Sud',
    '86': 'Vienne',
    '974': 'La Réunion',
  });
  expect(departementNames([])).toEqual({});
});
