import { expect, it } from 'vitest';
import { AUDIENCE_IDS, THEME_IDS } from '../../../../lib/catalogue/lists.ts';
import { mistakesIn } from '../../../fixtures/catalogue.ts';
import { ACTION } from '../../../fixtures/mistakes.ts';

const each = (ids: readonly string[], words: Readonly<Record<string, string>>) =>
  ids.map((id) => `  ${id}: [${words[id] ?? ''}]\n`).join('');

const listsOf = (
  themes: Readonly<Record<string, string>>,
  audiences: Readonly<Record<string, string>> = {},
) =>
  `thèmes:\n${each(THEME_IDS, themes)}sans thème: [recherche]\npublics:\n${each(AUDIENCE_IDS, audiences)}sans public: [élèves]\n`;

const LISTS = listsOf({ sport: 'escalade, Rugby' }, { familles: 'parents' });

it('a word of the lists used as a theme or an audience is told with the id to write', () => {
  const told = mistakesIn({
    'listes.yaml': LISTS,
    'actions/a.yaml': ACTION.replace('[sport]', '[rugby]\n    publics: [Parents]'),
  });
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/« rugby » se range sous « sport »\.$/);
  expect(told[1]).toMatch(/« Parents » se range sous « familles »\.$/);
});

it('a word too broad for a theme, or of no list, gets no advice', () => {
  for (const word of ['recherche', 'constructor', 'parents']) {
    const told = mistakesIn({
      'listes.yaml': LISTS,
      'actions/a.yaml': ACTION.replace('[sport]', `[${word}]`),
    });
    expect(told).toHaveLength(1);
    expect(told[0]).not.toContain('se range');
  }
});

it('every id has its line, and only ids that exist', () => {
  expect(
    mistakesIn({ 'listes.yaml': LISTS.replace('  sport: [escalade, Rugby]\n', '  gymnastique: []\n') }),
  ).toEqual([
    expect.stringMatching(/^data\/listes\.yaml:\d+ Le champ « sport » manque\.$/),
    expect.stringMatching(/^data\/listes\.yaml:\d+ Le champ « gymnastique » n’existe pas ici\./),
  ]);
});

it('a word has one place', () => {
  expect(mistakesIn({ 'listes.yaml': listsOf({ sport: 'danse', arts: 'Danse' }) })).toEqual([
    expect.stringMatching(
      /^data\/listes\.yaml:\d+ « danse » est déjà rangé sous « arts » : gardez une seule place\.$/,
    ),
  ]);
});
