import { expect, it } from 'vitest';
import { nearDefinitions } from '../../../../lib/glossary/near-definitions.ts';

const definitions = [
  { id: 'gpds', title: 'Groupe de prévention du décrochage scolaire', acronym: 'GPDS' },
  { id: 'mlds', title: 'Mission de lutte contre le décrochage scolaire', acronym: 'MLDS' },
  { id: 'refus', title: 'Refus scolaire anxieux' },
  { id: 'ulis', title: 'Unité localisée pour l’inclusion scolaire', acronym: 'ULIS' },
].map((definition) => ({ ...definition, short: 'Courte.', source: 'Source' }));
const near = (text: string) => nearDefinitions(text, definitions).map(({ id }) => id);

it.each([
  ['refus scolaire', 'refus'],
  ['prevention decrochage', 'gpds'],
  ['GPD', 'gpds'],
])('%j is near %s', (text, id) => {
  expect(near(text)).toContain(id);
});

it.each(['', '   ', 'trottinette', 'mot '.repeat(30)])('%j is near nothing', (text) => {
  expect(near(text)).toEqual([]);
});
