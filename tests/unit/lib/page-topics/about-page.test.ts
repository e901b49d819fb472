import { beforeAll, describe, expect, it } from 'vitest';
import { PROXIMITIES } from '../../../../lib/academies/proximity.ts';
import type { TermCount } from '../../../../lib/page/page-context.ts';
import { aboutPage } from '../../../../lib/page-topics/about-page.ts';
import { situationsFirst } from '../../../../lib/page-topics/situations-first.ts';
import type { LoadedCatalogue } from '../../../../lib/search/load.ts';
import { realCatalogue } from '../../../fixtures/real-catalogue.ts';

let loaded: LoadedCatalogue;
beforeAll(() => {
  loaded = realCatalogue();
});

interface Page {
  /** Whose site it stands on. */
  academie: string | null;
  terms: TermCount[] | null;
}

/** Terms of a page: «id», «id×count», and «#» where a heading names it. */
const pageOf = (academie: string | null, ...terms: string[]): Page => ({
  academie,
  terms: terms.map((term) => {
    const [id = '', count = '1'] = term.replace('#', '').split('×');
    return { id, count: Number(count), headings: term.endsWith('#') ? 1 : 0 };
  }),
});
const ABSENCES = ['absenteisme-scolaire×6#', 'cpe×2', 'gpds', 'dsden'];

const matches = ({ academie, terms }: Page, title = '') =>
  aboutPage(
    loaded,
    { terms, title },
    loaded.catalogue.academies.find(({ name }) => name === academie),
  );
/** With plain spaces, as people write them in tests. */
const plain = (title: string) => title.replace(/[\u00a0\u202f]/g, ' ');
const titles = (page: Page, title = '') => matches(page, title).map(({ entry }) => plain(entry.title));

describe('what a page is about', () => {
  it('brings actions and resources only, the nearest first', () => {
    const found = matches(pageOf('Créteil', ...ABSENCES), 'Lutter contre l’absentéisme');
    expect(new Set(found.map(({ entry }) => entry.kind))).toEqual(new Set(['action', 'resource']));
    const nearness = found.map(({ proximity }) => PROXIMITIES.indexOf(proximity));
    expect(nearness).toEqual(nearness.toSorted());
    expect(found[0]).toMatchObject({ proximity: 'own', entry: { title: 'Commission absentéisme' } });
  });

  it('of an académie that has nothing on it comes from its région, from France, then from elsewhere', () => {
    const found = matches(
      pageOf('Poitiers', ...ABSENCES),
      'Lutter contre l’absentéisme | Académie de Poitiers',
    );
    const near = (wanted: string) =>
      found.filter(({ proximity }) => proximity === wanted).map(({ entry }) => plain(entry.title));
    expect(near('region')).toContain('Projet « Raccrocheurs »');
    expect(near('national')).toContain('Assiduité scolaire et absentéisme (fiche F1899)');
    expect(near('elsewhere')).toContain('Commission absentéisme');
  });

  it('is what its headings say rather than what it mentions once', () => {
    const [first] = titles(pageOf(null, 'refus-scolaire-anxieux#', 'gpds'));
    expect(first).toMatch(/phobie scolaire/i);
    expect(titles(pageOf(null, 'refus-scolaire-anxieux', 'gpds#'))[0]).not.toBe(first);
  });

  it('is found by its title alone where it names no term', () => {
    const found = titles(pageOf('Créteil'), 'La semaine de la persévérance scolaire | Académie de Créteil');
    expect(found).not.toEqual([]);
    expect(found.filter((title) => !/semaine de la persévérance scolaire/i.test(title))).toEqual([]);
  });

  it.each(['', 'Accueil | Académie de Lille', 'Horaires d’ouverture du rectorat', 'Bienvenue - Rectorat'])(
    'is nothing where neither terms nor the title «%s» say a subject',
    (title) => {
      expect(titles(pageOf('Lille'), title)).toEqual([]);
    },
  );

  it('is a list that can be read, whatever the page', () => {
    const every = loaded.catalogue.entries.filter(({ kind }) => kind === 'definition').map(({ id }) => id);
    expect(matches(pageOf('Créteil', ...every), 'Décrochage scolaire').length).toBeLessThanOrEqual(22);
  });

  it('is nothing while the page is being read', () => {
    expect(matches({ academie: 'Poitiers', terms: null })).toEqual([]);
  });
});

it('situations that name the page’s terms come first, the others in their order', () => {
  const { situations } = loaded.catalogue;
  const ids = (terms: Page['terms']) => situationsFirst(situations, terms ?? []).map(({ id }) => id);
  const order = situations.map(({ id }) => id);
  expect(ids([])).toEqual(order);
  const [first, ...others] = ids(pageOf(null, 'refus-scolaire-anxieux', 'medecin-scolaire').terms);
  expect(first).toBe('eleve-empeche-par-l-angoisse');
  expect(others).toHaveLength(order.length - 1);
});
