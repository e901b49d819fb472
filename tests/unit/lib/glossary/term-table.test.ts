import { expect, it } from 'vitest';
import { compileTermTable, readTermTable } from '../../../../lib/glossary/term-table.ts';
import { loadDataFolder } from '../../../../scripts/catalogue/data-folder.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

const { entries } = catalogueOf();
const rows = readTermTable(compileTermTable(entries));
const rowOf = (id: string) => rows.find((row) => row.id === id);

it('every id comes back, whether its title or a form gives it or nothing does', () => {
  const { entries: all } = loadDataFolder();
  const ids = all.filter(({ kind }) => kind === 'definition').map(({ id }) => id);
  expect(readTermTable(compileTermTable(all)).map(({ id }) => id)).toEqual(ids);
  expect(readTermTable(compileTermTable(all, ['page'])).map(({ id }) => id)).toEqual(
    all
      .filter((entry) => entry.kind === 'definition' && entry.terms.some(({ use }) => use === 'page'))
      .map(({ id }) => id),
  );
});

it('only definitions have forms', () => {
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(['cplds', 'gpds', 'micro-lycee', 'tutorat']));
});

it('a title and an acronym are spotted on pages, other forms as their file says', () => {
  expect(rowOf('gpds')).toEqual({
    id: 'gpds',
    title: 'Groupe de prévention du décrochage scolaire',
    columns: [
      ['Groupe de prévention du décrochage scolaire', 'GPDS', 'groupe de prévention du décrochage'],
      [],
      [],
      ['groupe décrochage'],
    ],
  });
});

it('a title listed under another use is not spotted on pages', () => {
  expect(rowOf('tutorat')?.columns).toEqual([[], [], ['Tutorat', 'tuteur']]);
});

it('forms of a use can be left out', () => {
  const [row] = readTermTable(
    compileTermTable(
      entries.filter(({ id }) => id === 'gpds'),
      ['page'],
    ),
  );
  expect(row?.columns).toHaveLength(1);
});

it('what else a form names comes last', () => {
  const definitions = entries.flatMap((entry) =>
    entry.id === 'tutorat' && entry.kind === 'definition'
      ? [{ ...entry, otherSenses: ['tuteur légal'] }]
      : [],
  );
  expect(readTermTable(compileTermTable(definitions))[0]?.columns[4]).toEqual(['tuteur légal']);
});

it('an id is the one of its file, whether a form gives it or not', () => {
  const definitions = loadDataFolder().entries.filter(({ kind }) => kind === 'definition');
  expect(readTermTable(compileTermTable(definitions)).map(({ id }) => id)).toEqual(
    definitions.map(({ id }) => id),
  );
});
