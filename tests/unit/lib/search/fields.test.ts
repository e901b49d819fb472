import { describe, expect, it } from 'vitest';
import { entryNames, searchFields } from '../../../../lib/search/fields.ts';
import { catalogueOf, entryOf } from '../../../fixtures/catalogue.ts';

const catalogue = catalogueOf();
const textsOf = (id: string) => {
  const entry = catalogue.entries.find((candidate) => candidate.id === id);
  return entry ? searchFields(entry, catalogue).map(({ text }) => text) : [];
};

describe('an entry can be found by', () => {
  it.each([
    ['sport-mirebeau', 'Collège Georges David', 'its establishment'],
    ['sport-mirebeau', 'Mirebeau', 'its city'],
    ['sport-mirebeau', '86', 'its département’s code'],
    ['sport-mirebeau', 'Vienne', 'its département’s name'],
    ['sport-mirebeau', 'Poitiers', 'its académie'],
    ['sport-mirebeau', 'Nouvelle-Aquitaine', 'its region'],
    ['sport-mirebeau', 'Sport et activité physique', 'its themes'],
    ['gpds-la-rochelle', 'Une réunion chaque semaine.\nrepérer\naccompagner', 'its text, lists included'],
    ['gpds-la-rochelle', '2023', 'its year'],
    ['gpds', 'GPDS', 'its acronym'],
    ['gpds', 'groupe décrochage', 'a form only meant for the search'],
    ['gpds', 'Circulaire n° 2013-035 du 29 mars 2013', 'its legal basis'],
    ['cplds', 'Durée de la seconde épreuve', 'what its sources disagree about'],
    ['guide-assiduite', 'Éduscol', 'its publisher'],
    ['guide-assiduite', 'guide', 'its format'],
    ['inscription-cplds', 'inscription', 'its type'],
    ['semaine-2023', '2023', 'the year it starts'],
  ])('%s: %j, %s', (id, text) => {
    expect(textsOf(id)).toContain(text);
  });

  it('never by an empty text', () => {
    for (const entry of catalogue.entries) expect(textsOf(entry.id)).not.toContain('');
  });
});

it('a title weighs more than any other text', () => {
  const [title, ...others] = searchFields(entryOf('definition', 'gpds'), catalogue);
  for (const { weight } of others) expect(weight).toBeLessThan(title?.weight ?? 0);
});

it('a definition answers to its title, acronym and aliases; other entries to their title', () => {
  expect(entryNames(entryOf('definition', 'gpds'))).toEqual([
    { text: 'Groupe de prévention du décrochage scolaire', weight: 1 },
    { text: 'GPDS', weight: 1 },
    { text: 'groupe de prévention du décrochage', weight: 0.92 },
    { text: 'groupe décrochage', weight: 0.6 },
  ]);
  expect(entryNames(entryOf('action', 'sport-mirebeau'))).toEqual([
    { text: 'Utiliser le sport comme vecteur de persévérance scolaire', weight: 1 },
  ]);
});
