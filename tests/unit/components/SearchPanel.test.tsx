// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SearchPanel } from '../../../components/SearchPanel.tsx';
import { entryTitle, field, press, READY, showPanel, titles, type } from '../../fixtures/panel.tsx';

afterEach(cleanup);

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const page = () => document.body.textContent ?? '';

describe('before anything is typed', () => {
  it('says what can be asked, and how old the answers are', () => {
    showPanel();
    expect(page()).toContain('Catalogue du 1er mars 2026 · 11 fiches');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  it('a sample question is typed in one click', () => {
    showPanel();
    click('CPLDS');
    expect(field().value).toBe('CPLDS');
    expect(document.activeElement).toBe(field());
    expect(titles()[0]).toContain('Certificat de professionnalisation');
  });
});

describe('a search', () => {
  it('shows each hit with its kind, its place and its words marked', () => {
    showPanel();
    type('sport mirebeau');
    const [hit] = screen.getAllByRole('option');
    expect(hit?.textContent).toContain('Action');
    expect(hit?.textContent).toContain('Collège Georges David, Mirebeau (86)');
    expect(hit?.querySelector('mark')?.textContent).toBe('sport');
  });

  it('shows a definition’s short text and acronym without opening it', () => {
    showPanel();
    type('gpds');
    const [hit] = screen.getAllByRole('option');
    expect(hit?.textContent).toContain('GPDS');
    expect(hit?.textContent).toContain('Réunion d’un établissement qui repère les élèves');
  });

  it('says in the list that a registration is closed', () => {
    showPanel();
    type('inscription cplds');
    expect(screen.getAllByRole('option')[0]?.textContent).toContain(
      'Inscriptions closes depuis le 20 septembre 2024',
    );
  });

  it('a click opens a hit; the button leads back to the same list', () => {
    showPanel();
    type('décrochage scolaire');
    const list = titles();
    fireEvent.click(screen.getAllByRole('option')[1] ?? field());
    expect(entryTitle()).toBe(list[1]);
    click('Retour aux résultats');
    expect(titles()).toEqual(list);
  });

  it('a related entry opens in place, and back leads to the entry it came from', () => {
    showPanel();
    type('gpds');
    press('Enter', field());
    click('Micro-lycée');
    expect(entryTitle()).toBe('Micro-lycée');
    click('Retour à la fiche précédente');
    expect(entryTitle()).toContain('Groupe de prévention du décrochage scolaire');
  });

  it('the cross empties the field and gives it the focus', () => {
    showPanel('gpds');
    click('Effacer la recherche');
    expect(field().value).toBe('');
    expect(document.activeElement).toBe(field());
    expect(screen.queryByRole('button', { name: 'Effacer la recherche' })).toBeNull();
  });
});

it('an entry that the catalogue does not have is said to be missing, until one searches', () => {
  render(
    <SearchPanel
      status={READY}
      initialQuery=""
      today="2026-03-01"
      request={{ show: 'entry', id: 'gone-since' }}
      renderHome={() => 'Accueil'}
    />,
  );
  expect(screen.getByText(/^Cette fiche n’est pas dans ce catalogue/)).toBeTruthy();
  expect(screen.getByText('Accueil')).toBeTruthy();
  type('gpds');
  expect(screen.queryByText(/^Cette fiche n’est pas/)).toBeNull();
});

describe('nothing found', () => {
  it('says so, with what was typed', () => {
    showPanel();
    type('xyzxyz ');
    expect(page()).toContain('Rien dans le catalogue pour «\u00a0xyzxyz\u00a0».');
    expect(page()).not.toContain('Vouliez-vous dire');
  });

  it('offers near words, each in one click', () => {
    showPanel();
    type('mirabeau zzzzzz');
    expect(page()).toContain('Vouliez-vous dire');
    click('Mirebeau');
    expect(titles()).toEqual(['Utiliser le sport comme vecteur de persévérance scolaire']);
  });
});

describe('while the catalogue loads', () => {
  it('says so to someone who has typed, and answers as soon as it is there', () => {
    const { become } = showPanel('gpds', { state: 'loading' });
    expect(field().value).toBe('gpds');
    expect(page()).toContain('Ouverture du catalogue…');
    become(READY);
    expect(page()).not.toContain('Ouverture du catalogue…');
    expect(titles()[0]).toContain('Groupe de prévention');
  });

  it('keeps what was typed meanwhile, and shows nothing to someone who has not', () => {
    const { become } = showPanel('', { state: 'loading' });
    expect(page()).toBe('');
    type('tutorat');
    become(READY);
    expect(titles()[0]).toBe('Tutorat');
  });
});

it('a catalogue that cannot be read is told at once, and typing does no harm', () => {
  showPanel('', { state: 'failed' });
  expect(within(screen.getByRole('alert')).getByText('Le catalogue n’a pas pu être lu.')).toBeTruthy();
  type('gpds');
  press('ArrowDown', field());
  press('Enter', field());
  expect(screen.getByRole('alert')).toBeTruthy();
  expect(titles()).toEqual([]);
});

describe('a screen reader', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
  const said = () => screen.getAllByRole('status')[0]?.textContent;

  it('hears the number of hits once typing has paused, not at each letter', async () => {
    showPanel();
    await wait(1000);
    for (const text of ['m', 'mi', 'mireb', 'mirebeau']) {
      type(text);
      await wait(100);
      expect(said()).toBe('');
    }
    await wait(500);
    expect(said()).toBe('1 résultat');
  });

  it.each([
    ['xyzxyz', 'Aucun résultat'],
    ['tartas', '1 résultat'],
    ['nouvelle-aquitaine poitiers', /^\d+ résultats$/],
    ['  ', ''],
  ])('for %j hears %s', async (text, expected) => {
    showPanel();
    type(text);
    await wait(600);
    expect(said()).toEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it('does not hear the count again over an entry', async () => {
    showPanel();
    type('gpds');
    await wait(600);
    press('Enter', field());
    await wait(600);
    expect(said()).toBe('');
  });
});
