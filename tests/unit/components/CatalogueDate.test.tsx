// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { CatalogueDate } from '../../../components/CatalogueDate.tsx';
import { catalogueOf } from '../../fixtures/catalogue.ts';

afterEach(cleanup);

it.each([
  ['2027-02-28', false],
  ['2027-03-02', true],
])('on %s it is said of a catalogue of 1 March 2026 that it is past its year: %s', (today, isSaid) => {
  render(<CatalogueDate catalogue={catalogueOf()} today={today} />);
  expect(screen.getByText(/Catalogue du 1er mars 2026/)).toBeTruthy();
  expect(screen.queryByText(/^Il a plus d’un an/) !== null).toBe(isSaid);
  // Calm: read with the rest, not called out.
  expect(screen.queryByRole('alert')).toBeNull();
});
