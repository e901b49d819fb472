import { describe, expect, it } from 'vitest';
import {
  academieLabel,
  contextLine,
  departementLabel,
  eventStatus,
  scopeLabel,
  sourceLine,
  waysTo,
} from '../../../../lib/catalogue/describe.ts';
import type { EventEntry, Scope } from '../../../../lib/catalogue/schema.ts';
import { catalogueOf, entryOf } from '../../../fixtures/catalogue.ts';

const catalogue = catalogueOf();

it.each([
  ['Poitiers', 'Académie de Poitiers'],
  ['Bordeaux', 'Académie de Bordeaux'],
  ['Amiens', 'Académie d’Amiens'],
  ['Aix-Marseille', 'Académie d’Aix-Marseille'],
  ['Orléans-Tours', 'Académie d’Orléans-Tours'],
  ['La Réunion', 'Académie de La Réunion'],
  ['Nouvelle-Calédonie', 'Vice-rectorat de Nouvelle-Calédonie'],
])('%s is called «%s»', (name, label) => {
  expect(academieLabel(name, catalogue)).toBe(label);
});

it.each<[Scope, string]>([
  [{ level: 'national' }, 'Toute la France'],
  [{ level: 'region', name: 'Nouvelle-Aquitaine' }, 'Région académique Nouvelle-Aquitaine'],
  [{ level: 'academie', name: 'Poitiers' }, 'Académie de Poitiers'],
  [{ level: 'departement', name: '86' }, 'Vienne (86)'],
])('%o concerns «%s»', (scope, label) => {
  expect(scopeLabel(scope, catalogue)).toBe(label);
});

it('a département is named with its code, or by its code alone', () => {
  expect(departementLabel('17', catalogue)).toBe('Charente-Maritime (17)');
  expect(departementLabel('99', catalogue)).toBe('99');
});

describe('one line tells an entry from its neighbours', () => {
  it.each([
    ['action', 'sport-mirebeau', 'Collège Georges David, Mirebeau (86)'],
    ['action', 'gpds-la-rochelle', 'Collège Fromentin, La Rochelle (17) · 2023'],
    ['action', 'estime-de-soi-tartas', 'Tartas (40)'],
    ['definition', 'gpds', 'Instance'],
    ['resource', 'guide-assiduite', 'Guide · Éduscol · mai 2024'],
    ['resource', 'kit-perdu', 'Kit · Académie de Poitiers'],
    ['event', 'inscription-cplds', 'Du 24 juin au 20 septembre 2024 · Académie de Poitiers'],
    ['event', 'semaine-2023', 'À partir de 2023 · Bordeaux'],
  ] as const)('%s %s: %s', (kind, id, line) => {
    expect(contextLine(entryOf(kind, id), catalogue)).toBe(line);
  });
});

it('a source is named with its date, or said to have none', () => {
  expect(entryOf('definition', 'cplds').sources.map(sourceLine)).toEqual([
    'Région académique Nouvelle-Aquitaine, mars 2023',
    'Académie de Poitiers, sans date',
  ]);
});

it('an archived copy keeps the whole address', () => {
  const copy = { url: 'https://web.archive.org/web/http://a.fr/?b=c#d', isArchive: true };
  expect(waysTo('http://a.fr/?b=c#d')).toEqual([copy, { url: 'http://a.fr/?b=c#d', isArchive: false }]);
  const [first, other] = waysTo('https://a.fr/');
  expect([first.url, other.url]).toEqual(['https://a.fr/', 'https://web.archive.org/web/https://a.fr/']);
});

describe('what today means for a registration', () => {
  const registration = entryOf('event', 'inscription-cplds');

  it.each([
    ['2024-06-01', 'Inscriptions pas encore ouvertes', false],
    ['2024-06-24', 'Inscriptions ouvertes', false],
    ['2024-09-20', 'Inscriptions ouvertes', false],
    ['2024-09-21', 'Inscriptions closes depuis le 20 septembre 2024', true],
    ['2026-03-01', 'Inscriptions closes depuis le 20 septembre 2024', true],
  ])('on %s: %s', (today, text, isPassed) => {
    expect(eventStatus(registration, today)).toEqual({ text, isPassed });
  });

  it('a month is not said as a day', () => {
    const { text } = eventStatus({ ...registration, end: '2024-09' }, '2025-01-01');
    expect(text).toBe('Inscriptions closes depuis septembre 2024');
  });
});

describe('what today means for another date', () => {
  const week = entryOf('event', 'semaine-2023');
  const { start: _, ...undated } = week;

  it.each<[EventEntry, string, string, boolean]>([
    [week, '2022-11-01', 'À venir', false],
    [week, '2023-03-10', 'En ce moment', false],
    [week, '2024-01-01', 'Passé : édition 2023', true],
    [{ ...week, start: '2023-03-06', end: '2023-03-10' }, '2024-01-01', 'Date passée', true],
    [undated, '2024-01-01', 'Date non précisée par la source', false],
  ])('%o, on %s: %s', (event, today, text, isPassed) => {
    expect(eventStatus(event, today)).toEqual({ text, isPassed });
  });
});
