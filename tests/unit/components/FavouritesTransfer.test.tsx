// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FavouritesTransfer } from '../../../components/FavouritesTransfer.tsx';
import type { Kept, KeptEntry } from '../../../lib/favourites/kept.ts';
import { exportText, FILE_MAX } from '../../../lib/favourites/transfer.ts';

afterEach(cleanup);

const entry = (id: string): KeptEntry => ({ id, kind: 'definition', title: id.toUpperCase() });
const listOf = (...ids: string[]): Kept => ({ version: 1, entries: ids.map(entry) });

function show(favourites: Kept, onImport = vi.fn((_: readonly KeptEntry[]) => Promise.resolve())) {
  const { container } = render(
    <FavouritesTransfer favourites={favourites} today="2026-11-25" onImport={onImport} />,
  );
  const choose = (text: string) => {
    const file = new File([text], 'favoris.json');
    fireEvent.change(container.querySelector('input') as Element, { target: { files: [file] } });
  };
  return { choose, onImport };
}

const said = (text: string) => waitFor(() => expect(screen.getByRole('status').textContent).toBe(text));

describe('importing', () => {
  it('adds what is new and says how much that was', async () => {
    const { choose, onImport } = show(listOf('gpds'));
    choose(exportText(listOf('gpds', 'mlds', 'pial'), '2026-11-24'));
    await said('2 favoris ajoutés, 1 était déjà là.');
    expect(onImport).toHaveBeenCalledWith([entry('gpds'), entry('mlds'), entry('pial')]);
  });

  it.each([
    ['{"favoris":[]}', 'Ce fichier n’est pas une liste de favoris de Repères. Rien n’a été changé.'],
    [
      'x'.repeat(FILE_MAX + 1),
      'Ce fichier est trop gros pour être une liste de favoris. Rien n’a été changé.',
    ],
    [
      exportText({ version: 1, entries: [entry('a'), { ...entry('b'), title: '' }] }, '2026-11-24'),
      'Cette liste de favoris est abîmée\u00a0: le favori n°\u00a02 ne peut pas être lu. Rien n’a été changé.',
    ],
  ])('refuses a file whole, and says why', async (text, reason) => {
    const { choose, onImport } = show(listOf('gpds'));
    choose(text);
    await said(reason);
    expect(onImport).not.toHaveBeenCalled();
  });

  it('says when the browser cannot write', async () => {
    const { choose } = show(
      listOf(),
      vi.fn(() => Promise.reject(new Error('QuotaExceededError'))),
    );
    choose(exportText(listOf('gpds'), '2026-11-24'));
    await said('Le navigateur n’a pas pu enregistrer ces favoris. Rien n’a été changé.');
  });
});

describe('exporting', () => {
  it('hands over all favourites in a named file', async () => {
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return 'blob:1';
    });
    show(listOf('gpds', 'mlds'));
    fireEvent.click(screen.getByRole('button', { name: 'Exporter les favoris' }));
    await said('2 favoris dans le fichier «\u00a0reperes-favoris-2026-11-25.json\u00a0».');
    expect(await files[0]?.text()).toBe(exportText(listOf('gpds', 'mlds'), '2026-11-25'));
  });

  it('has nothing to hand over without favourites', () => {
    show(listOf());
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Exporter les favoris' }).disabled).toBe(
      true,
    );
  });
});
