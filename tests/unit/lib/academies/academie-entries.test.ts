import { describe, expect, it } from 'vitest';
import { academieEntries } from '../../../../lib/academies/academie-entries.ts';
import type { Entry } from '../../../../lib/catalogue/schema.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

const catalogue = catalogueOf();
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

describe('what the catalogue has for an académie', () => {
  it('is its own and its départements’: contacts and dates first, then actions', () => {
    expect(ids(academieEntries(catalogue, 'Poitiers').own)).toEqual([
      'kit-perdu',
      'inscription-cplds',
      'gpds-la-rochelle',
      'sport-mirebeau',
    ]);
    expect(ids(academieEntries(catalogue, 'Bordeaux').own)).toEqual(['estime-de-soi-tartas']);
  });

  it('is its région’s, which its neighbours share', () => {
    expect(ids(academieEntries(catalogue, 'Poitiers').region)).toEqual(['semaine-2023']);
    expect(ids(academieEntries(catalogue, 'Bordeaux').region)).toEqual(['semaine-2023']);
  });

  it('says how much concerns all of France', () => {
    const national = catalogue.entries.filter(({ scope }) => scope.level === 'national');
    expect(academieEntries(catalogue, 'Poitiers').nationalCount).toBe(national.length);
  });

  it('has nothing regional where there is no région', () => {
    expect(academieEntries(catalogue, 'Nouvelle-Calédonie')).toMatchObject({ own: [], region: [] });
  });

  it('is only national for an académie that it does not know', () => {
    expect(academieEntries(catalogue, 'Atlantide')).toMatchObject({ own: [], region: [] });
  });

  it('is an entry of a département to its académie alone', () => {
    const [first, ...others] = catalogue.entries;
    if (!first) throw new Error('the small catalogue has entries');
    const ofVienne: Entry = { ...first, id: 'de-la-vienne', scope: { level: 'departement', name: '86' } };
    const withIt = { ...catalogue, entries: [ofVienne, ...others] };
    expect(ids(academieEntries(withIt, 'Poitiers').own)).toContain('de-la-vienne');
    expect(ids(academieEntries(withIt, 'Bordeaux').own)).not.toContain('de-la-vienne');
  });

  it('is told apart where académie and région bear one name, as in Normandie', () => {
    const [first] = catalogue.entries;
    const [academie] = catalogue.academies;
    if (!first || !academie) throw new Error('the small catalogue has entries and académies');
    const normandie = {
      ...catalogue,
      academies: [{ ...academie, name: 'Normandie', region: 'Normandie' }],
      entries: (['academie', 'region'] as const).map(
        (level): Entry => ({ ...first, id: `of-its-${level}`, scope: { level, name: 'Normandie' } }),
      ),
    };
    const { own, region } = academieEntries(normandie, 'Normandie');
    expect([ids(own), ids(region)]).toEqual([['of-its-academie'], ['of-its-region']]);
  });

  it('never counts an entry twice, and leaves the catalogue in its order', () => {
    const before = ids(catalogue.entries);
    const shown = catalogue.academies.map(({ name }) => academieEntries(catalogue, name));
    for (const { own, region, nationalCount } of shown) {
      const all = [...ids(own), ...ids(region)];
      expect(new Set(all).size).toBe(all.length);
      expect(all.length + nationalCount).toBeLessThanOrEqual(catalogue.entries.length);
    }
    expect(ids(catalogue.entries)).toEqual(before);
  });
});
