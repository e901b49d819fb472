// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { press, showPanel, titles, type } from '../../fixtures/panel.tsx';

afterEach(cleanup);

const row = () => screen.getByRole('group', { name: 'Filtrer les résultats' });
const chips = () => within(row()).getAllByRole('button');
const chip = (name: string) => within(row()).getByRole('button', { name });
const pressed = () =>
  chips()
    .filter((button) => button.getAttribute('aria-pressed') === 'true')
    .map((button) => button.textContent);

it('shows no filter before anything is typed', () => {
  showPanel();
  expect(screen.queryByRole('group')).toBeNull();
});

it('offers the kinds, and before them the places that were typed', () => {
  showPanel('gpds');
  expect(chips().map((button) => button.textContent)).toEqual([
    'Tout',
    'Actions',
    'Définitions',
    'Ressources',
    'Dates',
  ]);
  type('gpds 17');
  expect(chips()[1]?.textContent).toBe('Charente-Maritime (17)');
});

it('marks what the words call for, without applying it', () => {
  showPanel('actions 86');
  expect(chip('Actions').className).toContain('called');
  expect(chip('Dates').className).not.toContain('called');
  expect(pressed()).toEqual(['Tout']);
});

it('a click narrows the hits, another takes the filter off', () => {
  showPanel('décrochage');
  const all = titles();
  fireEvent.click(chip('Actions'));
  expect(titles()).toEqual(['Groupe de prévention du décrochage scolaire']);
  expect(pressed()).toEqual(['Actions']);
  fireEvent.click(chip('Actions'));
  expect(titles()).toEqual(all);
});

it('one kind at a time, with one place', () => {
  showPanel('décrochage poitiers');
  fireEvent.click(chip('Actions'));
  fireEvent.click(chip('Académie de Poitiers'));
  fireEvent.click(chip('Dates'));
  expect(pressed()).toEqual(['Académie de Poitiers', 'Dates']);
});

it('a filter stays in sight when its word is gone, and «Tout» takes all off', () => {
  showPanel('sport vienne');
  fireEvent.click(chip('Vienne (86)'));
  type('sport');
  expect(pressed()).toEqual(['Vienne (86)']);
  fireEvent.click(chip('Tout'));
  expect(pressed()).toEqual(['Tout']);
  expect(within(row()).queryByRole('button', { name: 'Vienne (86)' })).toBeNull();
});

it('says that a filter may hide what was asked for', () => {
  showPanel('sport mirebeau');
  fireEvent.click(chip('Dates'));
  expect(document.body.textContent).toContain('avec ces filtres');
});

it('an emptied field starts afresh', () => {
  showPanel('gpds');
  fireEvent.click(chip('Dates'));
  press('Escape', chip('Dates'));
  type('gpds');
  expect(pressed()).toEqual(['Tout']);
});
