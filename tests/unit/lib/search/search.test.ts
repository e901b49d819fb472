import { describe, expect, it } from 'vitest';
import type { SearchOptions } from '../../../../lib/search/search.ts';
import { catalogueOf, loadedCatalogue } from '../../../fixtures/catalogue.ts';
import { realCatalogue } from '../../../fixtures/real-catalogue.ts';

const { engine } = loadedCatalogue();
const ids = (typed: string, options?: SearchOptions) =>
  engine.search(typed, options).map(({ entry }) => entry.id);

describe('what someone types finds first', () => {
  it.each([
    ['GPDS', 'gpds', 'an acronym'],
    ['gpds', 'gpds', 'in lower case'],
    ['cplds', 'cplds', 'another'],
    ['G.P.D.S.', 'gpds', 'with dots'],
    ['c’est quoi le GPDS ?', 'gpds', 'in a question'],
    ['groupe de prévention du décrochage', 'gpds', 'an alias'],
    ['GROUPE DE PREVENTION DU DECROCHAGE', 'gpds', 'in capitals, without accents'],
    ['groupes décrochage', 'gpds', 'in the plural'],
    ['tuteur', 'tutorat', 'a form of the term'],
    ['micro lycée', 'micro-lycee', 'a compound in two words'],
    ['microlycée', 'micro-lycee', 'a compound in one word'],
    ['micro-lycées', 'micro-lycee', 'a compound in the plural'],
    ['tutorta', 'tutorat', 'two letters swapped'],
    ['assiduite', 'guide-assiduite', 'no accents'],
    ['asiduité', 'guide-assiduite', 'a letter forgotten'],
    ['assid', 'guide-assiduite', 'an unfinished word'],
    ['mirebeau', 'sport-mirebeau', 'a city'],
    ['collège george david', 'sport-mirebeau', 'an establishment, nearly'],
    ['sport 86', 'sport-mirebeau', 'a subject and a département'],
    ['sport vienne', 'sport-mirebeau', 'a subject and a département’s name'],
    ['inscription cplds', 'inscription-cplds', 'a date'],
    ['estime de soi', 'estime-de-soi-tartas', 'words with stop words between'],
  ])('%j: %s (%s)', (typed, id) => {
    expect(ids(typed)[0]).toBe(id);
  });
});

it.each(['', '   ', '?!…', '\u0000', 'xyzxyz', 'trottinette électrique', '😀'])(
  '%j finds nothing',
  (typed) => {
    expect(engine.search(typed)).toEqual([]);
  },
);

it('near words are said as the catalogue writes them, accents included', () => {
  expect(engine.search('decrochge xyzxyz')).toEqual([]);
  expect(engine.suggest('decrochge xyzxyz')[0]).toBe('décrochage');
});

it('a near word that only long texts hold does not take the place of one that can be shown', () => {
  expect(realCatalogue().engine.suggest('fontcion')).toContain('fonctionnement');
});

describe('the hits', () => {
  it('come best first, and the same each time', () => {
    const scores = engine.search('décrochage scolaire').map(({ score }) => score);
    expect(scores.length).toBeGreaterThan(1);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(ids('décrochage scolaire')).toEqual(ids('décrochage scolaire'));
  });

  it('are no more than asked for', () => {
    expect(ids('décrochage', { limit: 1 })).toHaveLength(1);
    expect(ids('décrochage', { limit: 0 })).toEqual([]);
  });

  it.each<[string, SearchOptions, string[]]>([
    ['décrochage', { kind: 'action' }, ['gpds-la-rochelle']],
    ['cplds', { kind: 'event' }, ['inscription-cplds']],
    ['nouvelle-aquitaine', { academie: 'Bordeaux' }, ['estime-de-soi-tartas', 'semaine-2023']],
    ['nouvelle-aquitaine', { academie: 'BORDEAUX' }, ['estime-de-soi-tartas', 'semaine-2023']],
    ['nouvelle-aquitaine', { departement: '86' }, ['sport-mirebeau']],
    ['nouvelle-aquitaine', { academie: 'Lille' }, []],
  ])('of %j with %o are %j', (typed, options, expected) => {
    expect(ids(typed, options).toSorted()).toEqual(expected);
  });

  it('show where the words stand in the title', () => {
    const [hit] = engine.search('persévérance sport');
    const marked = hit?.titleRanges.map(({ start, end }) => hit.entry.title.slice(start, end));
    expect(marked).toEqual(['sport', 'persévérance']);
  });
});

describe('words to try instead', () => {
  it('are near what was typed', () => {
    expect(engine.suggest('mirabeau')).toContain('Mirebeau');
    expect(engine.suggest('xyzxyz')).toEqual([]);
    expect(engine.suggest('')).toEqual([]);
  });

  it('come once each, even when a word was typed twice', () => {
    const suggestions = engine.suggest('tutorrat tutorrat');
    expect(suggestions).toEqual([...new Set(suggestions)]);
    expect(suggestions).toContain('Tutorat');
  });
});

it('an empty catalogue finds nothing', () => {
  const empty = loadedCatalogue({});
  expect(empty.engine.search('gpds')).toEqual([]);
  expect(empty.engine.suggest('gpdss')).toEqual([]);
});

it('every entry is found by its own title', () => {
  for (const { id, title } of catalogueOf().entries) {
    const sameName = engine.search(title).slice(0, 2);
    expect(sameName.map(({ entry }) => entry.id)).toContain(id);
  }
});
