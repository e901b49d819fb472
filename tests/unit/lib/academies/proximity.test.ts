import { expect, it } from 'vitest';
import { proximityOf } from '../../../../lib/academies/proximity.ts';
import type { Scope } from '../../../../lib/catalogue/schema.ts';
import { catalogueOf, entryOf } from '../../../fixtures/catalogue.ts';

const { academies } = catalogueOf();
const of = (name: string) => academies.find((academie) => academie.name === name);
const entry = (scope: Scope) => ({ ...entryOf('action', 'sport-mirebeau'), scope });

it.each<[string, Scope, string]>([
  ['its own', { level: 'academie', name: 'Poitiers' }, 'own'],
  ['one of its départements’', { level: 'departement', name: '86' }, 'own'],
  ['its région académique’s', { level: 'region', name: 'Nouvelle-Aquitaine' }, 'region'],
  ['a neighbour’s of the same région', { level: 'academie', name: 'Bordeaux' }, 'region'],
  ['a neighbour’s département’s', { level: 'departement', name: '40' }, 'region'],
  ['everyone’s', { level: 'national' }, 'national'],
  ['another région’s', { level: 'region', name: 'Normandie' }, 'elsewhere'],
  ['an académie’s without a région', { level: 'academie', name: 'Nouvelle-Calédonie' }, 'elsewhere'],
])('beside Poitiers, what is %s', (_, scope, proximity) => {
  expect(proximityOf(entry(scope), of('Poitiers'), academies)).toBe(proximity);
});

it('where no académie is known, everything but the national is elsewhere', () => {
  expect(proximityOf(entry({ level: 'academie', name: 'Poitiers' }), undefined, academies)).toBe('elsewhere');
  expect(proximityOf(entry({ level: 'national' }), undefined, academies)).toBe('national');
});

it('two services without a région are not of the same one', () => {
  const [noumea] = academies.filter(({ region }) => region === undefined);
  const other = {
    ...entryOf('action', 'sport-mirebeau'),
    scope: { level: 'academie' as const, name: 'Mayotte' },
  };
  const both = [...academies, ...(noumea ? [{ ...noumea, name: 'Mayotte', departements: ['976'] }] : [])];
  expect(proximityOf(other, noumea, both)).toBe('elsewhere');
});
