import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { catalogueSchema, entryById } from '../../../../lib/catalogue/catalogue.ts';
import { departementCode, partialDate, webAddress } from '../../../../lib/catalogue/schema.ts';
import { catalogueOf } from '../../../fixtures/catalogue.ts';

describe('a date is a year, a month or a day that exists', () => {
  it.each(['2024', '2024-06', '2024-06-24', '2024-02-29', '1989-07-10', '2024-12-31'])('%s', (date) => {
    expect(v.is(partialDate, date)).toBe(true);
  });

  it.each([
    '',
    '24',
    '24-06-2024',
    '24/06/2024',
    '2024-6',
    '2024-13',
    '2024-00',
    '2024-06-00',
    '2024-06-32',
    '2023-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-06-24T10:00',
    'juin 2024',
    ' 2024',
    '2024-',
  ])('not %j', (date) => {
    expect(v.is(partialDate, date)).toBe(false);
  });

  it('any real day, and its month and year', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        for (const length of [4, 7, 10]) expect(v.is(partialDate, day.slice(0, length))).toBe(true);
      }),
    );
  });
});

describe('an address leads to the web', () => {
  it.each(['https://www.ac-creteil.fr/page', 'http://localhost', 'https://eduscol.education.fr/?a=b#c'])(
    '%s',
    (address) => {
      expect(v.is(webAddress, address)).toBe(true);
    },
  );

  it.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'ftp://a.fr',
    'www.ac-creteil.fr',
    'mailto:a@b.fr',
    '/page',
    '',
  ])('not %j', (address) => {
    expect(v.is(webAddress, address)).toBe(false);
  });
});

describe('a département has its code', () => {
  it.each(['01', '2A', '2B', '86', '974', '988'])('%s', (code) => {
    expect(v.is(departementCode, code)).toBe(true);
  });

  it.each(['1', '2a', '2C', '123', '960', 'Vienne', ''])('not %j', (code) => {
    expect(v.is(departementCode, code)).toBe(false);
  });
});

describe('a compiled catalogue', () => {
  const catalogue = catalogueOf();

  it('is as the browser expects it, once written and read', () => {
    expect(v.parse(catalogueSchema, JSON.parse(JSON.stringify(catalogue)))).toEqual(catalogue);
  });

  it('gives an entry by its id', () => {
    expect(entryById(catalogue, 'gpds')?.title).toBe('Groupe de prévention du décrochage scolaire');
    expect(entryById(catalogue, 'GPDS')).toBeUndefined();
    expect(entryById(catalogue, 'constructor')).toBeUndefined();
  });
});
