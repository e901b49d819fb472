// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { EntryView } from '../../../components/EntryView.tsx';
import type { WholeEntry } from '../../../lib/catalogue/schema.ts';
import { catalogueOf, entryOf } from '../../fixtures/catalogue.ts';

afterEach(cleanup);

function show(entry: WholeEntry<'action'>) {
  const onOpen = vi.fn();
  const fixed = {
    catalogue: catalogueOf(),
    today: '2026-03-01',
    backLabel: 'Retour',
    isFavourite: false,
    onBack: vi.fn(),
    onToggleFavourite: vi.fn(async () => undefined),
  };
  render(<EntryView entry={entry} onOpen={onOpen} {...fixed} />);
  return onOpen;
}

it('an action leads to those like it, apart from what people refer to', () => {
  const onOpen = show({ ...entryOf('action', 'gpds-la-rochelle'), similar: ['sport-mirebeau'] });
  const section = screen.getByRole('heading', { name: 'Actions proches' }).parentElement;
  if (!section) throw new Error('The heading stands alone');
  fireEvent.click(within(section).getByRole('button', { name: /Utiliser le sport/ }));
  expect(onOpen).toHaveBeenCalledWith('sport-mirebeau');
  expect(screen.getByRole('heading', { name: 'Voir aussi' })).toBeTruthy();
});

it('an action unlike any other says nothing of it', () => {
  show(entryOf('action', 'gpds-la-rochelle'));
  expect(screen.queryByRole('heading', { name: 'Actions proches' })).toBeNull();
});
