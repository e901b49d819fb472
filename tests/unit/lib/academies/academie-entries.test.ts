import { describe, expect, it } from 'vitest';
import { academieEntries } from '../../../../lib/academies/academie-entries.ts';
import type { Catalogue } from '../../../../lib/catalogue/catalogue.ts';
import type { Entry } from '../../../../lib/catalogue/schema.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

const TODAY = '2026-03-01';
const catalogue = catalogueOf();
const shownOf = (name: string, of: Catalogue = catalogue) => {
  const academie = of.academies.find((candidate) => candidate.name === name);
  if (!academie) throw new Error(`the small catalogue has no académie ${name}`);
  return academieEntries(of, academie, TODAY);
};
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id);

describe('what the catalogue has for an académie', () => {
  it('is its own and its départements’: contacts and dates first, then actions', () => {
    expect(ids(shownOf('Poitiers').own)).toEqual([
      'kit-perdu',
      'inscription-cplds',
      'gpds-la-rochelle',
      'sport-mirebeau',
    ]);
    expect(ids(shownOf('Bordeaux').own)).toEqual(['estime-de-soi-tartas']);
  });

  it('is its région’s, which its neighbours share', () => {
    expect(ids(shownOf('Poitiers').region)).toEqual(['semaine-2023']);
    expect(ids(shownOf('Bordeaux').region)).toEqual(['semaine-2023']);
  });

  it('says how much concerns all of France', () => {
    const national = catalogue.entries.filter(({ scope }) => scope.level === 'national');
    expect(shownOf('Poitiers').nationalCount).toBe(national.length);
  });

  it('has nothing regional where there is no région', () => {
    expect(shownOf('Nouvelle-Calédonie')).toMatchObject({ own: [], region: [] });
  });

  it('is an entry of a département to its académie alone', () => {
    const [first, ...others] = catalogue.entries;
    if (!first) throw new Error('the small catalogue has entries');
    const ofVienne: Entry = { ...first, id: 'de-la-vienne', scope: { level: 'departement', name: '86' } };
    const withIt = { ...catalogue, entries: [ofVienne, ...others] };
    expect(ids(shownOf('Poitiers', withIt).own)).toContain('de-la-vienne');
    expect(ids(shownOf('Bordeaux', withIt).own)).not.toContain('de-la-vienne');
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
    const { own, region } = shownOf('Normandie', normandie);
    expect([ids(own), ids(region)]).toEqual([['of-its-academie'], ['of-its-region']]);
  });

  it('is, of its dates, first what has not passed', () => {
    const [event] = catalogue.entries.filter((entry) => entry.kind === 'event');
    if (!event) throw new Error('the small catalogue has dates');
    const coming = { ...event, id: 'zz-coming', start: '2026-05-02', end: '2026-05-03' };
    const withIt = { ...catalogue, entries: [{ ...coming, id: 'aa-passed', end: '2026-02-03' }, coming] };
    const shown = shownOf('Poitiers', withIt);
    expect([...ids(shown.own), ...ids(shown.region)]).toEqual(['zz-coming', 'aa-passed']);
  });

  it('never counts an entry twice, and leaves the catalogue in its order', () => {
    const before = ids(catalogue.entries);
    const shown = catalogue.academies.map(({ name }) => shownOf(name));
    for (const { own, region, nationalCount } of shown) {
      const all = [...ids(own), ...ids(region)];
      expect(new Set(all).size).toBe(all.length);
      expect(all.length + nationalCount).toBeLessThanOrEqual(catalogue.entries.length);
    }
    expect(ids(catalogue.entries)).toEqual(before);
  });
});
