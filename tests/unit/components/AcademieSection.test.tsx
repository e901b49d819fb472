// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { AcademieSection } from '../../../components/AcademieSection.tsx';
import type { Catalogue, WholeCatalogue } from '../../../lib/catalogue/catalogue.ts';
import { catalogueOf, entryOf } from '../../fixtures/catalogue.ts';

afterEach(cleanup);

let opened: string[];

function show(name: string, catalogue: Catalogue = catalogueOf()) {
  opened = [];
  const academie = catalogue.academies.find((candidate) => candidate.name === name);
  if (!academie) throw new Error(`the small catalogue has no académie ${name}`);
  render(
    <AcademieSection
      academie={academie}
      catalogue={catalogue}
      today="2026-03-01"
      onOpen={(id) => opened.push(id)}
    />,
  );
}

/** The catalogue with so many actions of Poitiers, and none else's. */
function withActions(count: number): WholeCatalogue {
  const action = entryOf('action', 'sport-mirebeau');
  const entries = Array.from({ length: count }, (_, rank) => ({
    ...action,
    id: `a${rank}`,
    title: `Action ${rank}`,
  }));
  return { ...catalogueOf(), entries };
}

const section = () => screen.getByRole('region', { name: 'Dans l’académie' });
const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const items = () => screen.queryAllByRole('listitem');

describe('«Dans l’académie»', () => {
  it('lists what is its own, then what is its région’s, and counts the rest', () => {
    show('Poitiers');
    expect(headings()).toEqual([
      'De l’académie et de ses départements\u00a0: 4',
      'De la région académique\u00a0: 1',
    ]);
    const [own, region] = screen.getAllByRole('list');
    if (!own || !region) throw new Error('each heading has its list');
    expect(within(own).getAllByRole('button')).toHaveLength(4);
    expect(within(region).getByRole('button', { name: /Semaine de la persévérance/ })).toBeTruthy();
    expect(section().textContent).toMatch(/Et \d+ fiches nationales, à chercher ci-dessus\./);
  });

  it('says of each entry what it is and where', () => {
    show('Poitiers');
    const entry = screen.getByRole('button', { name: /^Utiliser le sport/ });
    expect(entry.textContent).toContain('Action');
    expect(entry.textContent).toContain('Collège Georges David, Mirebeau (86)');
    fireEvent.click(entry);
    expect(opened).toEqual(['sport-mirebeau']);
  });

  it('has no heading over an empty list', () => {
    show('Nouvelle-Calédonie');
    expect(screen.queryAllByRole('heading', { level: 3 })).toEqual([]);
    expect(items()).toEqual([]);
  });

  it('tells many entries apart by kind, each with its count', () => {
    const { entries, ...catalogue } = catalogueOf();
    const resource = { ...entryOf('resource', 'kit-perdu'), id: 'kit-2' };
    show('Poitiers', { ...catalogue, entries: [...entries, resource, ...withActions(6).entries] });
    const folds = [...section().querySelectorAll('summary')].map(({ textContent }) => textContent);
    expect(folds).toEqual(['Ressources2', 'Dates1', 'Actions8']);
  });

  it('names whom to turn to, as the catalogue defines them', () => {
    const { entries, ...catalogue } = catalogueOf();
    const mlds = { ...entryOf('definition', 'gpds'), id: 'mlds', title: 'Mission de lutte' };
    show('Nouvelle-Calédonie', { ...catalogue, entries: [...entries, mlds] });
    expect(headings()).toEqual(['À qui s’adresser']);
    fireEvent.click(screen.getByRole('button', { name: 'Mission de lutte' }));
    expect(opened).toEqual(['mlds']);
  });

  it.each([
    [5, 5, false],
    [6, 5, true],
  ])('of %i entries shows %i at first', (count, shown, hasMore) => {
    show('Poitiers', withActions(count));
    expect(items()).toHaveLength(shown);
    expect(screen.queryByRole('button', { name: /^Afficher/ }) !== null).toBe(hasMore);
  });

  it('shows all entries in one click, and fewer in another', () => {
    show('Poitiers', withActions(6));
    fireEvent.click(screen.getByRole('button', { name: 'Afficher les 6', expanded: false }));
    expect(items()).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: 'Réduire la liste', expanded: true }));
    expect(items()).toHaveLength(5);
  });

  it('says of a date that it has passed', () => {
    show('Poitiers');
    expect(screen.getByRole('button', { name: /^Inscription au CPLDS/ }).textContent).toContain(
      'Inscriptions closes depuis le 20 septembre 2024',
    );
    expect(screen.getByRole('button', { name: /^Kit de communication/ }).querySelector('.passed')).toBeNull();
  });
});

describe('the académie’s own page and mailbox', () => {
  const catalogue = catalogueOf();
  const academies = catalogue.academies.map((academie) => ({
    ...academie,
    page: 'https://www.ac-poitiers.fr/decrochage',
    mailbox: 'mlds@ac-poitiers.fr',
  }));

  it('are one click away', () => {
    show('Poitiers', { ...catalogue, academies });
    expect(
      screen.getByRole('link', { name: /^Page de l’académie.*nouvel onglet/ }).getAttribute('href'),
    ).toBe('https://www.ac-poitiers.fr/decrochage');
    expect(screen.getByRole('link', { name: 'mlds@ac-poitiers.fr' }).getAttribute('href')).toBe(
      'mailto:mlds@ac-poitiers.fr',
    );
  });

  it('are not there where the catalogue has none', () => {
    show('Poitiers');
    expect(screen.queryByRole('link')).toBeNull();
  });
});
