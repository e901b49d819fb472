import { describe, expect, it } from 'vitest';
import { BASE, catalogueOf, compile, entryOf, mistakesIn, SMALL } from '../../../fixtures/catalogue.ts';

const catalogue = catalogueOf();

describe('files as contributors write them become a catalogue', () => {
  it('with one entry each, sorted by id', () => {
    expect(catalogue.entries.map(({ id, kind }) => `${id} (${kind})`)).toEqual([
      'cplds (definition)',
      'estime-de-soi-tartas (action)',
      'gpds (definition)',
      'gpds-la-rochelle (action)',
      'guide-assiduite (resource)',
      'inscription-cplds (event)',
      'kit-perdu (resource)',
      'micro-lycee (definition)',
      'semaine-2023 (event)',
      'sport-mirebeau (action)',
      'tutorat (definition)',
    ]);
  });

  it('whatever the order in which the files are read', () => {
    const reversed = Object.fromEntries(Object.entries({ ...BASE, ...SMALL }).reverse());
    expect(compile(reversed).catalogue).toEqual(catalogue);
  });

  it('with its day, its académies and the names of their départements', () => {
    expect(catalogue.date).toBe('2026-03-01');
    expect(catalogue.academies.map(({ name }) => name)).toEqual([
      'Bordeaux',
      'Poitiers',
      'Nouvelle-Calédonie',
    ]);
    expect(catalogue.departements).toEqual({
      '17': 'Charente-Maritime',
      '33': 'Gironde',
      '40': 'Landes',
      '86': 'Vienne',
      '988': 'Nouvelle-Calédonie',
    });
  });

  it('that may hold no entry at all', () => {
    expect(mistakesIn({})).toEqual([]);
  });
});

describe('an action', () => {
  it('knows where it takes place, and concerns its file’s académie', () => {
    expect(entryOf('action', 'sport-mirebeau')).toEqual({
      kind: 'action',
      id: 'sport-mirebeau',
      title: 'Utiliser le sport comme vecteur de persévérance scolaire',
      scope: { level: 'academie', name: 'Poitiers' },
      place: {
        establishment: 'Collège Georges David',
        city: 'Mirebeau',
        departement: '86',
        academie: 'Poitiers',
      },
      themes: ['sport'],
      audiences: ['college'],
      body: [],
      sources: [
        { title: 'Bulletin quotidien', publisher: 'Région académique Nouvelle-Aquitaine', date: '2023-03' },
      ],
      discrepancies: [],
      related: [],
    });
  });

  it('may have a text of paragraphs and lists', () => {
    expect(entryOf('action', 'gpds-la-rochelle').body).toEqual([
      { type: 'paragraph', text: 'Une réunion chaque semaine.' },
      { type: 'list', items: ['repérer', 'accompagner'] },
    ]);
  });
});

describe('a definition', () => {
  it('is named after its file and is national unless it says otherwise', () => {
    expect(entryOf('definition', 'gpds')).toMatchObject({
      id: 'gpds',
      acronym: 'GPDS',
      scope: { level: 'national' },
      aliases: ['groupe de prévention du décrochage', 'groupe décrochage'],
      legalBasis: [
        { text: 'Circulaire n° 2013-035 du 29 mars 2013', url: 'https://www.education.gouv.fr/circulaire' },
      ],
      body: [
        { type: 'paragraph', text: 'Le groupe se réunit chaque semaine.' },
        { type: 'heading', text: 'Qui y siège' },
        { type: 'list', items: ['le chef d’établissement', 'la conseillère principale d’éducation'] },
      ],
    });
  });

  it('names the source of each side of a discrepancy', () => {
    const { sources, discrepancies } = entryOf('definition', 'cplds');
    expect(discrepancies.flatMap(({ sides }) => sides.map(({ source }) => sources[source]?.title))).toEqual([
      'Bulletin quotidien',
      'Note académique',
    ]);
  });
});

describe('a resource', () => {
  it('is its own source', () => {
    expect(entryOf('resource', 'guide-assiduite').sources).toEqual([
      {
        title: 'Guide de l’assiduité',
        publisher: 'Éduscol',
        date: '2024-05',
        url: 'https://eduscol.education.fr/guide',
      },
    ]);
  });

  it('unless it names another', () => {
    expect(entryOf('resource', 'kit-perdu').sources.map(({ title }) => title)).toEqual(['Note académique']);
  });
});

it('a date has a period, a scope and, maybe, a place', () => {
  expect(entryOf('event', 'inscription-cplds')).toMatchObject({ start: '2024-06-24', end: '2024-09-20' });
  expect(entryOf('event', 'inscription-cplds')).not.toHaveProperty('place');
  expect(entryOf('event', 'semaine-2023')).toMatchObject({
    scope: { level: 'region', name: 'Nouvelle-Aquitaine' },
    place: { city: 'Bordeaux', departement: '33', academie: 'Bordeaux' },
  });
});

it('a file saved on a Mac or on Windows gives the same entries', () => {
  const changed = (change: (text: string) => string) =>
    Object.fromEntries(Object.entries(SMALL).map(([name, content]) => [name, change(content)]));
  expect(catalogueOf(changed((text) => text.normalize('NFD')))).toEqual(catalogue);
  expect(catalogueOf(changed((text) => text.replaceAll('\n', '\r\n')))).toEqual(catalogue);
});
