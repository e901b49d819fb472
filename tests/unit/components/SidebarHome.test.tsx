// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SidebarHome } from '../../../components/SidebarHome.tsx';
import type { PageBeside, PageInFront } from '../../../lib/page/page-beside.ts';
import type { TermCount } from '../../../lib/page/page-context.ts';
import { entryOf, loadedCatalogue, SMALL } from '../../fixtures/catalogue.ts';
import { SITUATIONS } from '../../fixtures/situations.ts';

afterEach(cleanup);

const GPDS: TermCount = { id: 'gpds', count: 2, headings: 0 };
const SMALL_ONE = loadedCatalogue({ ...SMALL, ...SITUATIONS });

const onPage = (address: string, page: Partial<PageBeside> = {}): PageBeside => ({
  terms: [GPDS],
  title: '',
  address,
  ...page,
});
const POITIERS = 'https://www.ac-poitiers.fr/';
const BORDEAUX = 'https://ac-bordeaux.fr/';
const NOUMEA = 'https://www.ac-noumea.nc/';

function show(page: PageInFront, loaded = SMALL_ONE) {
  const opened: string[] = [];
  const view = (current: PageInFront) => (
    <SidebarHome
      page={current}
      loaded={loaded}
      today="2026-03-01"
      onGo={async () => ({ rank: 1, total: 2 })}
      onOpen={(id) => opened.push(id)}
    />
  );
  const { rerender } = render(view(page));
  return { opened, goTo: (next: PageInFront) => rerender(view(next)) };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const sections = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const buttonsIn = (section: string) =>
  within(screen.getByRole('region', { name: section })).getAllByRole('button');

describe('beside an académie’s page', () => {
  it.each([
    [POITIERS, 'Académie de Poitiers'],
    ['https://clg-hugo.etab.ac-bordeaux.fr:8443/gpds', 'Académie de Bordeaux'],
    [NOUMEA, 'Vice-rectorat de Nouvelle-Calédonie'],
  ])('%s: %s', (address, name) => {
    show(onPage(address));
    expect(title()).toBe(name);
    expect(sections()).toEqual([
      'Sur cette page',
      'À propos de cette page',
      'Dans l’académie',
      'Que faire\u202f?',
    ]);
  });

  it('names its région, where there is one', () => {
    const { goTo } = show(onPage(POITIERS));
    expect(screen.getByText('Région académique : Nouvelle-Aquitaine')).toBeTruthy();
    goTo(onPage(NOUMEA));
    expect(screen.queryByText(/^Région académique/)).toBeNull();
  });

  it('opens what any section lists', () => {
    const { opened } = show(onPage(POITIERS));
    for (const section of sections()) {
      const [first] = buttonsIn(section ?? '').filter((button) => button.dataset.opens);
      if (first) fireEvent.click(first);
    }
    expect(opened).toEqual(['gpds', 'gpds-la-rochelle', 'kit-perdu', 's-1']);
  });

  it('brings what the page’s words call for, nearest first, and says that it is near', () => {
    show(onPage(POITIERS));
    const [nearest] = buttonsIn('À propos de cette page');
    expect(nearest?.textContent).toMatch(/Groupe de prévention.*Dans l’académie/);
  });

  it('has no empty section', () => {
    show(onPage(POITIERS, { terms: [] }));
    expect(sections()).toEqual(['Sur cette page', 'Dans l’académie', 'Que faire\u202f?']);
  });
});

describe('beside an official site that is no académie’s', () => {
  it.each([
    ['https://eduscol.education.fr/900/prevention', 'Éduscol'],
    ['https://www.onisep.fr/', 'Onisep'],
    ['', 'Site officiel'],
  ])('%s: %s, with the same sections but the académie’s', (address, name) => {
    show(onPage(address));
    expect(title()).toBe(name);
    expect(sections()).toEqual(['Sur cette page', 'À propos de cette page', 'Que faire\u202f?']);
  });
});

describe('beside any other page', () => {
  it('says that nothing of it is read, and how to define a word', () => {
    show(null);
    expect(title()).toBe('Hors des sites d’académies');
    expect(screen.getByText(/ne lit rien de cette page/)).toBeTruthy();
    expect(screen.getByText(/Alt\+Maj\+D/)).toBeTruthy();
    expect(sections()).toEqual(['Que faire\u202f?']);
  });
});

describe('from page to page', () => {
  it('follows', () => {
    const { goTo } = show(onPage(POITIERS));
    goTo(null);
    expect(title()).toBe('Hors des sites d’académies');
    goTo(undefined);
    expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
    goTo(onPage(BORDEAUX));
    expect(title()).toBe('Académie de Bordeaux');
    expect(screen.getByRole('button', { name: /^Ateliers estime de soi/ })).toBeTruthy();
  });

  it('begins afresh: lists at their first entries, terms at their counts', async () => {
    const action = entryOf('action', 'sport-mirebeau');
    const entries = Array.from({ length: 8 }, (_, rank) => ({ ...action, id: `a-${rank}` }));
    const { catalogue, engine } = SMALL_ONE;
    const loaded = {
      catalogue: { ...catalogue, entries: [entryOf('definition', 'gpds'), ...entries] },
      engine,
    };
    const { goTo } = show(onPage(POITIERS), loaded);
    fireEvent.click(screen.getByRole('button', { name: 'Afficher les 8' }));
    fireEvent.click(screen.getByRole('button', { name: /2 fois$/ }));
    await screen.findByText('1 sur 2');
    goTo(onPage(POITIERS, { title: 'The title came late' }));
    expect(screen.getByText('1 sur 2')).toBeTruthy();
    goTo(onPage(`${POITIERS}autre`));
    expect(screen.getByText('2 fois')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Afficher les 8' })).toBeTruthy();
  });
});
