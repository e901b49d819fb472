import { expect, it } from 'vitest';
import { isPastItsYear } from '../../../../lib/catalogue/age.ts';

it.each([
  ['2026-11-22', '2027-11-22', false],
  ['2026-11-22', '2027-11-23', true],
  ['2026-11', '2027-11-30', false],
  ['2026-11', '2027-12-01', true],
  ['2026', '2027-12-31', false],
  ['2024-02-29', '2025-03-01', true],
  // A clock set wrong must not alarm anyone.
  ['2026-11-22', '2020-01-01', false],
])('a catalogue of %s, on %s: past its year is %s', (date, today, expected) => {
  expect(isPastItsYear(date, today)).toBe(expected);
});
