import { describe, expect, it } from 'vitest';
import { catalogueOf, loadedCatalogue, SMALL } from '../../../fixtures/catalogue.ts';

const SYNONYMS = `
synonymes:
  - [tutorat, parrainage, grand frère]
  - [enceinte, jeune maman]
  - [parent, maman]
  - [sans diplôme, non qualifié]
`;
const { engine } = loadedCatalogue({ ...SMALL, 'synonymes.yaml': SYNONYMS });
const ids = (typed: string, options?: Parameters<typeof engine.search>[1]) =>
  engine.search(typed, options).map(({ entry }) => entry.id);
const labels = (typed: string) => engine.hints(typed).map(({ label }) => label);

describe('what people call it', () => {
  it.each([
    ['parrainage', 'tutorat', 'a synonym'],
    ['parrainages', 'tutorat', 'in the plural'],
    ['parrain', 'tutorat', 'unfinished'],
    ['grand frère', 'tutorat', 'in two words'],
  ])('%j finds %j: %s', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });

  it('part of a phrase is not the phrase', () => {
    expect(ids('frère')).toEqual([]);
  });

  it('a synonym is marked where it stands', () => {
    const [hit] = engine.search('parrainage');
    expect(hit?.titleRanges).toEqual([{ start: 0, end: 'Tutorat'.length }]);
  });

  it('comes after the word itself', () => {
    const files = {
      'definitions/mentorat.md':
        SMALL['definitions/tutorat.md']?.replace('titre: Tutorat', 'titre: Parrainage') ?? '',
    };
    const { engine: both } = loadedCatalogue({ ...SMALL, ...files, 'synonymes.yaml': SYNONYMS });
    expect(both.search('parrainage').map(({ entry }) => entry.id)).toEqual(['mentorat', 'tutorat']);
  });
});

describe('what the words call for', () => {
  it.each([
    ['actions 86', ['Action', 'Vienne (86)']],
    ['sport vienne', ['Vienne (86)']],
    ['académie de poitiers', ['Académie de Poitiers']],
    ['définition gpds', ['Définition']],
    ['c’est quoi le gpds', ['Définition']],
    ['guide assiduité', ['Ressource']],
    ['inscription cplds', ['Date']],
    ['16-25 ans', []],
    ['élèves de 17 ans', []],
    ['gpds', []],
    ['', []],
  ])('%j: %j', (typed, expected) => {
    expect(labels(typed)).toEqual(expected);
  });

  it('a hint is a filter that the search takes', () => {
    const [kind, place] = engine.hints('actions 86');
    expect(kind?.filter).toEqual({ kind: 'action' });
    expect(place?.filter).toEqual({ departement: '86' });
  });

  it('raises what fits and hides nothing else', () => {
    expect(ids('semaine bordeaux')[0]).toBe('semaine-2023');
    expect(ids('définition décrochage')).toContain('gpds-la-rochelle');
  });
});

describe('among equals', () => {
  const action = (id: string, city: string, departement: number) => `
  - id: ${id}
    titre: Atelier théâtre
    ville: ${city}
    département: ${departement}
    thèmes: [arts]
    source: note
`;
  const event = (id: string, year: number) => `
  - id: ${id}
    titre: Forum des partenaires
    type: rencontre
    début: ${year}-03-01
    fin: ${year}-03-02
    portée: national
    thèmes: [semaine]
    source: note
`;
  const { engine: twins } = loadedCatalogue({
    'actions/poitiers.yaml': `académie: Poitiers\nactions:${action('a-poitiers', 'Poitiers', 86)}`,
    'actions/bordeaux.yaml': `académie: Bordeaux\nactions:${action('b-bordeaux', 'Pessac', 33)}`,
    'dates/forums.yaml': `dates:${event('a-passe', 2024)}${event('b-a-venir', 2027)}`,
  });
  const order = (typed: string, options?: Parameters<typeof twins.search>[1]) =>
    twins.search(typed, options).map(({ entry }) => entry.id);

  it('the user’s own académie comes first', () => {
    expect(order('atelier théâtre')).toEqual(['a-poitiers', 'b-bordeaux']);
    expect(order('atelier théâtre', { academieFirst: 'Bordeaux' })).toEqual(['b-bordeaux', 'a-poitiers']);
  });

  it('what is over comes last, on the day that is given', () => {
    expect(order('forum des partenaires', { today: '2026-11-22' })).toEqual(['b-a-venir', 'a-passe']);
    expect(order('forum des partenaires', { today: '2023-01-01' })).toEqual(['a-passe', 'b-a-venir']);
  });
});

it('a catalogue without synonyms is searched all the same', () => {
  expect(catalogueOf(SMALL).synonyms).toEqual([]);
  expect(ids('gpds')[0]).toBe('gpds');
});
