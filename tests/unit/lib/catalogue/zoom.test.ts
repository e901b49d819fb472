import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../../lib/catalogue/catalogue.ts';
import { zoomOfDay } from '../../../../lib/catalogue/zoom.ts';
import { catalogueOf, entryOf } from '../../../fixtures/catalogue.ts';
import { realCatalogue } from '../../../fixtures/real-catalogue.ts';

const gpds = entryOf('definition', 'gpds');
/** As many definitions worth a zoom, and one that is not. */
const withDefinitions = (count: number): Catalogue => ({
  ...catalogueOf(),
  entries: [
    { ...gpds, id: 'of-one-academie', scope: { level: 'academie', name: 'Poitiers' } },
    ...Array.from({ length: count }, (_, rank) => ({ ...gpds, id: `definition-${rank}` })),
  ],
});

const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
const month = (catalogue: Catalogue, from: string, days = 31) =>
  Array.from({ length: days }, (_, rank) => zoomOfDay(catalogue, dayAfter(from, rank))?.id);
/** Of any clock, wrong ones too. */
const anyDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the «Zoom du jour»', () => {
  const { catalogue } = realCatalogue();

  it('is the same all day, whatever the order of the catalogue', () => {
    const reversed = { ...catalogue, entries: catalogue.entries.toReversed() };
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(zoomOfDay(reversed, day)).toBe(zoomOfDay(catalogue, day));
      }),
      { numRuns: 20 },
    );
  });

  it('is none of the last month’s, with the catalogue that ships', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(new Set(month(catalogue, day)).size).toBe(31);
      }),
      { numRuns: 20 },
    );
  });

  it.each([31, 32, 100])('is none of the last month’s, with %i definitions', (count) => {
    const grown = withDefinitions(count);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(new Set(month(grown, day)).size).toBe(31);
      }),
      { numRuns: 50 },
    );
  });

  it.each([1, 7, 30])('with only %i, shows each before any comes again', (count) => {
    const few = withDefinitions(count);
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(new Set(month(few, day, count)).size).toBe(count);
      }),
      { numRuns: 50 },
    );
  });

  it('is nothing without a definition that concerns everyone', () => {
    expect(zoomOfDay(withDefinitions(0), '2026-11-25')).toBeUndefined();
  });
});
