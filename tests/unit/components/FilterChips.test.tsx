// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { field, press, READY, showPanel, titles, type } from '../../fixtures/panel.tsx';

afterEach(cleanup);

const row = () => screen.getByRole('group', { name: 'Filtrer les résultats' });
const chips = () => within(row()).getAllByRole('button');
const chip = (name: string | RegExp) => within(row()).getByRole('button', { name });
const names = () => chips().map((button) => button.textContent);
const pressed = () =>
  chips()
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => button.textContent);

it('shows no filter before anything is typed', () => {
  showPanel();
  expect(screen.queryByRole('group')).toBeNull();
});

it('offers the kinds that there are, with how many, and before them the places that were typed', () => {
  showPanel('poitiers');
  expect(names()).toEqual([
    'Tout',
    'Académie de Poitiers 4',
    'Actions 2',
    'Définitions 3',
    'Ressources 1',
    'Dates 1',
  ]);
  type('gpds 17');
  expect(names()[1]).toBe('Charente-Maritime (17) 1');
});

it('offers «mon académie» where it has something', () => {
  showPanel('décrochage', READY, 'Poitiers');
  fireEvent.click(chip(/^Mon académie/));
  expect(titles()).toEqual(['Groupe de prévention du décrochage scolaire']);
  type('tartas');
  expect(pressed()).toEqual(['Mon académie 0']);
  fireEvent.click(chip('Tout'));
  expect(names()).not.toContainEqual(expect.stringContaining('Mon académie'));
});

it('marks what the words call for, without applying it', () => {
  showPanel('actions décrochage');
  expect(chip(/^Actions/).className).toContain('called');
  expect(chip(/^Définitions/).className).not.toContain('called');
  expect(pressed()).toEqual(['Tout']);
});

it('a click narrows the hits, another takes the filter off', () => {
  showPanel('décrochage');
  const all = titles();
  fireEvent.click(chip(/^Actions/));
  expect(titles()).toEqual(['Groupe de prévention du décrochage scolaire']);
  expect(pressed()).toEqual(['Actions 1']);
  fireEvent.click(chip(/^Actions/));
  expect(titles()).toEqual(all);
});

it('filters combine: one kind at a time, with one place', () => {
  showPanel('poitiers');
  fireEvent.click(chip(/^Actions/));
  fireEvent.click(chip(/^Académie de Poitiers/));
  fireEvent.click(chip(/^Ressources/));
  expect(pressed()).toEqual(['Académie de Poitiers 1', 'Ressources 1']);
  expect(titles()).toEqual(['Kit de communication']);
});

it('a filter stays in sight when its word is gone, and «Tout» takes all off', () => {
  showPanel('sport vienne');
  fireEvent.click(chip(/^Vienne/));
  type('sport');
  expect(pressed()).toEqual(['Vienne (86) 1']);
  fireEvent.click(chip('Tout'));
  expect(pressed()).toEqual(['Tout']);
});

it('a filter that hides all hits is taken off in one click', () => {
  showPanel('décrochage');
  fireEvent.click(chip(/^Actions/));
  type('cplds certification');
  expect(titles()).toEqual([]);
  expect(document.body.textContent).toContain('avec ces filtres');
  fireEvent.click(screen.getByRole('button', { name: /^Voir les \d résultats sans filtre$/ }));
  expect(titles().length).toBeGreaterThan(0);
  expect(document.activeElement).toBe(field());
});

describe('more filters', () => {
  const open = () => fireEvent.click(screen.getByRole('button', { name: 'Plus de filtres' }));
  const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
  const options = (name: string) => [...choice(name).options].map(({ text }) => text);

  it('offer every value that has hits, with how many', () => {
    showPanel('poitiers');
    open();
    expect(options('Département')).toEqual(['Tous', 'Charente-Maritime (17) (1)', 'Vienne (86) (1)']);
    expect(options('Académie')).toEqual(['Toutes', 'Poitiers (4)']);
  });

  it('narrow the hits, and the others’ values with them', () => {
    showPanel('poitiers');
    open();
    fireEvent.change(choice('Thème'), { target: { value: 'sport' } });
    expect(titles()).toEqual(['Utiliser le sport comme vecteur de persévérance scolaire']);
    expect(options('Département')).toEqual(['Tous', 'Vienne (86) (1)']);
    expect(pressed()).toEqual(['Sport et activité physique 1']);
    fireEvent.change(choice('Thème'), { target: { value: '' } });
    expect(pressed()).toEqual(['Tout']);
  });

  it('take the focus, and Escape closes them without touching the search', () => {
    showPanel('poitiers');
    open();
    expect(document.activeElement).toBe(choice('Académie'));
    press('Escape', choice('Académie'));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Plus de filtres' }));
    expect(screen.queryByRole('combobox', { name: 'Thème' })).toBeNull();
    expect(field().value).toBe('poitiers');
  });
});
