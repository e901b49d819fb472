import { describe, expect, it } from 'vitest';
import { catalogueOf, mistakesIn } from '../../../fixtures/catalogue.ts';

const withSynonyms = (lines: string) => ({ 'synonymes.yaml': `synonymes:\n${lines}` });

it('synonyms are read as groups', () => {
  const files = withSynonyms('  - [tutorat, parrainage]\n  - [absent, absentéisme]\n');
  expect(catalogueOf(files).synonyms).toEqual([
    ['tutorat', 'parrainage'],
    ['absent', 'absentéisme'],
  ]);
});

describe('a mistake in the synonyms is named with its line, in French', () => {
  it.each([
    ['  - [tutorat]\n', /synonymes\.yaml:2 .*ne peut pas être vide|synonymes\.yaml:2/],
    [
      '  - [parent, famille]\n  - [tuteur, Tuteurs]\n',
      /synonymes\.yaml:3 « Tuteurs » et « tuteur » sont la même chose/,
    ],
    ['  - tutorat\n', /synonymes\.yaml:2/],
  ])('%j', (lines, message) => {
    const mistakes = mistakesIn(withSynonyms(lines));
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(message);
  });
});
