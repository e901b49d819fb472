// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { SidebarHome } from '../../../components/SidebarHome.tsx';
import type { PageContext } from '../../../lib/page/page-context.ts';
import { catalogueOf, entryOf } from '../../fixtures/catalogue.ts';

afterEach(cleanup);

const onPage = (academie: string): PageContext => ({
  academie,
  terms: [{ id: 'gpds', count: 2, headings: 0 }],
});

function show(context: PageContext | null, catalogue = catalogueOf()) {
  const opened: string[] = [];
  const view = (current: PageContext | null) => (
    <SidebarHome
      context={current}
      catalogue={catalogue}
      today="2026-03-01"
      onOpen={(id) => opened.push(id)}
    />
  );
  const { rerender } = render(view(context));
  return { opened, goTo: (next: PageContext | null) => rerender(view(next)) };
}

const title = () => screen.getByRole('heading', { level: 1 }).textContent;
const sections = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('beside an académie’s page', () => {
  it.each([
    ['Poitiers', 'Académie de Poitiers'],
    ['Nouvelle-Calédonie', 'Vice-rectorat de Nouvelle-Calédonie'],
    ['Atlantide', 'Académie d’Atlantide'],
  ])('%s: %s', (academie, name) => {
    show(onPage(academie));
    expect(title()).toBe(name);
    expect(sections()).toEqual(['Sur cette page', 'Dans l’académie']);
  });

  it('names its région, where there is one', () => {
    const { goTo } = show(onPage('Poitiers'));
    expect(screen.getByText('Région académique : Nouvelle-Aquitaine')).toBeTruthy();
    goTo(onPage('Nouvelle-Calédonie'));
    expect(screen.queryByText(/^Région académique/)).toBeNull();
  });

  it('opens an entry of either section', () => {
    const { opened } = show(onPage('Poitiers'));
    fireEvent.click(screen.getByRole('button', { name: /GPDS/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Utiliser le sport/ }));
    expect(opened).toEqual(['gpds', 'sport-mirebeau']);
  });
});

describe('beside any other page', () => {
  it('says that nothing of it is read, and how to define a word', () => {
    show(null);
    expect(title()).toBe('Hors des sites d’académies');
    expect(screen.getByText(/ne lit rien de cette page/)).toBeTruthy();
    expect(screen.getByText(/Alt\+Maj\+D/)).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  });
});

describe('from page to page', () => {
  it('follows', () => {
    const { goTo } = show(onPage('Poitiers'));
    goTo(null);
    expect(title()).toBe('Hors des sites d’académies');
    goTo(onPage('Bordeaux'));
    expect(title()).toBe('Académie de Bordeaux');
    expect(screen.getByRole('button', { name: /^Ateliers estime de soi/ })).toBeTruthy();
  });

  it('begins the list of another académie at its first entries', () => {
    const action = entryOf('action', 'sport-mirebeau');
    const entries = ['Poitiers', 'Bordeaux'].flatMap((name) =>
      Array.from({ length: 8 }, (_, rank) => ({
        ...action,
        id: `${name.toLowerCase()}-${rank}`,
        scope: { level: 'academie' as const, name },
      })),
    );
    const { goTo } = show({ academie: 'Poitiers', terms: [] }, { ...catalogueOf(), entries });
    fireEvent.click(screen.getByRole('button', { name: 'Afficher les 8' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(8);
    goTo({ academie: 'Bordeaux', terms: [] });
    expect(screen.getAllByRole('listitem')).toHaveLength(5);
  });
});
