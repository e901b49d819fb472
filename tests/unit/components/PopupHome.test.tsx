// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Kept } from '../../../lib/favourites/kept.ts';
import { entryTitle, field, press, READY, showPanel, titles, type } from '../../fixtures/panel.tsx';

afterEach(cleanup);

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const items = (section: string) =>
  within(screen.getByRole('region', { name: section }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent?.trim());
const GONE = { id: 'atelier-disparu', kind: 'action', title: 'Atelier disparu' } as const;
const TUTORAT = { id: 'tutorat', kind: 'definition', title: 'Tutorat' } as const;
const listOf = (...entries: Kept['entries']): Kept => ({ version: 1, entries });

describe('before anything is typed', () => {
  it('someone new is told what can be asked, and sees no empty section', () => {
    showPanel();
    expect(document.body.textContent).toContain('Catalogue du 1er mars 2026 · 11 fiches');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Repères Persévérance');
    expect(headings()).toEqual(['Zoom du jour']);
  });

  it('an entry that was opened is among those seen last, and one that was marked among the favourites', () => {
    showPanel();
    type('gpds');
    press('Enter', field());
    click('Favori');
    expect(screen.getByRole('button', { name: 'Favori' }).getAttribute('aria-pressed')).toBe('true');
    press('Escape');
    press('Escape', field());
    expect(headings()).toEqual(['Favoris', 'Vus récemment', 'Zoom du jour']);
    expect(items('Favoris')).toEqual(['Groupe de prévention du décrochage scolaire']);
    expect(items('Vus récemment')).toEqual(['Groupe de prévention du décrochage scolaire']);
    fireEvent.click(within(screen.getByRole('region', { name: 'Favoris' })).getByRole('button'));
    click('Favori');
    press('Escape');
    expect(headings()).not.toContain('Favoris');
  });

  it('a favourite that the catalogue has no longer is said to be gone, until one removes it', () => {
    showPanel('', READY, undefined, { favourites: listOf(GONE, TUTORAT), recents: listOf(GONE) });
    expect(items('Favoris')).toEqual(['Atelier disparu n’est plus dans le catalogue', 'Tutorat']);
    expect(headings()).not.toContain('Vus récemment');
    click('Retirer des favoris\u00a0: Atelier disparu');
    expect(items('Favoris')).toEqual(['Tutorat']);
  });

  it('the académie is one click away, with the number of its entries', () => {
    showPanel('', READY, 'Poitiers');
    click('Académie de Poitiers\u00a0: 4 fiches');
    expect(field().value).toBe('Académie de Poitiers');
    expect(titles()).toHaveLength(4);
  });

  it('the «Zoom du jour» opens', () => {
    showPanel();
    fireEvent.click(within(screen.getByRole('region', { name: 'Zoom du jour' })).getByRole('button'));
    expect(entryTitle()).toBeTruthy();
  });
});
