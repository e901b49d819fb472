// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage, type OptionsProps } from '../../../../components/options/OptionsPage.tsx';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/defaults.ts';

const TODAY = '2026-11-22';

afterEach(cleanup);

function show(given: Partial<OptionsProps> = {}): OptionsProps {
  const props: OptionsProps = {
    settings: DEFAULT_SETTINGS,
    locked: [],
    academies: ['Bordeaux', 'Poitiers'],
    shortcuts: [],
    setAside: {},
    today: TODAY,
    outcome: undefined,
    otherSites: undefined,
    transfer: null,
    about: null,
    onChange: vi.fn(),
    onLiftSilence: vi.fn(),
    onChangeShortcuts: vi.fn(),
    onDiscardSetAside: vi.fn(),
    onErase: vi.fn(async () => undefined),
    ...given,
  };
  render(<OptionsPage {...props} />);
  return props;
}

describe('each choice asks for the one thing it names', () => {
  it.each([
    ['Elle s’affiche si vous la demandez', { bubble: 'asked' }],
    ['Souligner les termes expliqués', { underline: false }],
    ['Montrer l’onglet « Repères » au bord de la page', { handle: false }],
    ['Sombre', { theme: 'dark' }],
  ])('«%s»', (label, change) => {
    const { onChange } = show();
    fireEvent.click(screen.getByLabelText(label));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  it.each([
    ['Poitiers', 'Poitiers'],
    ['', null],
  ])('the académie «%s»', (value, academie) => {
    const { onChange } = show({ settings: { ...DEFAULT_SETTINGS, academie: 'Bordeaux' } });
    fireEvent.change(screen.getByLabelText('Académie'), { target: { value } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ academie });
  });
});

it('an académie that the catalogue does not name stays chosen', () => {
  show({ settings: { ...DEFAULT_SETTINGS, academie: 'Versailles' }, academies: [] });
  expect(screen.getByLabelText<HTMLSelectElement>('Académie').value).toBe('Versailles');
});

it('what a policy decides is said, and cannot be changed', () => {
  show({ settings: { ...DEFAULT_SETTINGS, academie: 'Poitiers' }, locked: ['academie', 'theme', 'handle'] });
  expect(screen.getAllByText('Défini par votre académie')).toHaveLength(3);
  expect(screen.getByLabelText(/^Académie/)).toHaveProperty('disabled', true);
  expect(screen.getByLabelText(/onglet/)).toHaveProperty('disabled', true);
  expect(screen.getByRole('group', { name: /^Thème/ })).toHaveProperty('disabled', true);
  expect(screen.getByLabelText('Souligner les termes expliqués')).toHaveProperty('disabled', false);
});

it('silences are listed with their reach; one of another day is over', () => {
  const { onLiftSilence } = show({
    settings: {
      ...DEFAULT_SETTINGS,
      silences: {
        bubble: { sites: ['www.ac-poitiers.fr'], day: '2026-11-21' },
        handle: { sites: [], day: TODAY },
      },
    },
  });
  const rows = within(screen.getByRole('heading', { name: 'Sites silencieux' }).parentElement as HTMLElement);
  expect(rows.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Bulle www.ac-poitiers.frRétablir',
    'Onglet Tous les sites, aujourd’huiRétablir',
  ]);
  fireEvent.click(rows.getByRole('button', { name: 'Rétablir l’onglet dès aujourd’hui' }));
  expect(onLiftSilence).toHaveBeenCalledExactlyOnceWith('handle', 'today', '');
});

it('a browser that cannot erase says so', async () => {
  show({ onErase: () => Promise.reject(new Error('storage is closed')) });
  fireEvent.click(screen.getByRole('button', { name: 'Tout effacer…' }));
  fireEvent.click(screen.getByRole('button', { name: 'Tout effacer' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('n’a pas pu effacer'));
  expect(screen.queryByText(/Tout est effacé/)).toBeNull();
});
