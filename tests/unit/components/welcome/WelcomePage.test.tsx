// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { WelcomePage, type WelcomeProps } from '../../../../components/welcome/WelcomePage.tsx';
import { READY } from '../../../fixtures/panel.tsx';

afterEach(cleanup);

function show(given: Partial<WelcomeProps> = {}): WelcomeProps {
  const props: WelcomeProps = {
    status: READY,
    today: '2026-03-02',
    browserKind: 'chrome',
    shortcuts: [],
    isPinned: false,
    hasSites: true,
    optionsAddress: '/options.html',
    lookUp: (selected) => ({
      selected,
      definitions: [{ id: 'gpds', title: 'Groupe de prévention', short: 'Une réunion.', source: 'Bulletin' }],
      isNear: false,
      near: [],
    }),
    onCopy: vi.fn(async () => true),
    onShow: vi.fn(),
    onOpenPanel: vi.fn(),
    onRequestSites: vi.fn(),
    ...given,
  };
  render(<WelcomePage {...props} />);
  return props;
}

it('a term of the sample shows its definition without a mouse too, and leads on', () => {
  const { onShow } = show();
  fireEvent.click(screen.getByRole('button', { name: /^Définir.*GPDS/ }));
  expect(screen.getByRole('dialog', { name: 'Groupe de prévention' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'En savoir plus' }));
  expect(onShow).toHaveBeenCalledExactlyOnceWith({ show: 'entry', id: 'gpds' });
  fireEvent.click(screen.getByRole('button', { name: 'Fermer la définition' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('an example is asked of the search, again after another', () => {
  show();
  const field = screen.getByRole<HTMLInputElement>('combobox');
  for (const query of ['CPLDS', 'actions 86', 'CPLDS']) {
    fireEvent.click(screen.getByRole('button', { name: query }));
    expect(field.value).toBe(query);
  }
});

it.each([
  ['chrome', 'épingle.'],
  ['edge', 'œil barré'],
  ['firefox', 'roue dentée'],
] as const)('says how to keep the icon in sight in %s', (browserKind, part) => {
  show({ browserKind });
  expect(screen.getByText(new RegExp(part))).toBeTruthy();
});

it('does not explain what is done already', () => {
  show({ isPinned: true });
  expect(screen.queryByText(/pièce de puzzle/)).toBeNull();
  expect(screen.getByText(/C’est fait/)).toBeTruthy();
});

it.each([true, undefined])('asks for no access that is there or not known yet: %s', (hasSites) => {
  show({ hasSites });
  expect(screen.queryByRole('button', { name: /Autoriser/ })).toBeNull();
});

it('asks for the académie sites where the browser withholds them', () => {
  const { onRequestSites } = show({ hasSites: false });
  fireEvent.click(screen.getByRole('button', { name: 'Autoriser sur les sites des académies' }));
  expect(onRequestSites).toHaveBeenCalledOnce();
});
