import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatPeriod,
  isoDay,
  type PeriodStatus,
  periodStatus,
} from '../../../../lib/text/dates.ts';

describe('a date is said with the precision it has', () => {
  it.each([
    ['2024', '2024'],
    ['2024-06', 'juin 2024'],
    ['2024-06-24', '24 juin 2024'],
    ['2023-03-01', '1er mars 2023'],
    ['2023-03-11', '11 mars 2023'],
    ['2024-02-29', '29 février 2024'],
    ['2024-12-31', '31 décembre 2024'],
    ['2025-01-01', '1er janvier 2025'],
  ])('%s: %s', (date, said) => {
    expect(formatDate(date)).toBe(said);
  });
});

describe('a period is said in French', () => {
  it.each([
    ['2024-06-24', '2024-09-20', 'du 24 juin au 20 septembre 2024'],
    ['2024-10-21', '2024-10-22', 'du 21 au 22 octobre 2024'],
    ['2023-03-01', '2023-03-03', 'du 1er au 3 mars 2023'],
    ['2023-03-01', '2023-04-01', 'du 1er mars au 1er avril 2023'],
    ['2022-12-12', '2023-01-06', 'du 12 décembre 2022 au 6 janvier 2023'],
    ['2024-07-03', '2024-07-03', 'le 3 juillet 2024'],
    ['2024-10', '2025-04', 'd’octobre 2024 à avril 2025'],
    ['2024-03', '2024-06', 'de mars à juin 2024'],
    ['2024-08', '2024-10', 'd’août à octobre 2024'],
    ['2024-05', '2024-05', 'mai 2024'],
    ['2022', '2023', 'de 2022 à 2023'],
    ['2023', '2023', '2023'],
    ['2024-06-24', '2024-09', 'du 24 juin à septembre 2024'],
    ['2024-06', '2024-09-20', 'de juin au 20 septembre 2024'],
    ['2024-06-24', undefined, 'à partir du 24 juin 2024'],
    ['2025-05', undefined, 'à partir de mai 2025'],
    ['2025-10', undefined, 'à partir d’octobre 2025'],
    ['2013', undefined, 'à partir de 2013'],
    [undefined, '2022-04-01', 'jusqu’au 1er avril 2022'],
    [undefined, '2022-04', 'jusqu’à avril 2022'],
    [undefined, '2022', 'jusqu’à 2022'],
    [undefined, undefined, undefined],
  ])('%s to %s: %s', (start, end, said) => {
    expect(formatPeriod(start, end)).toBe(said);
  });
});

describe('where today stands', () => {
  it.each<[string | undefined, string | undefined, string, PeriodStatus]>([
    ['2024-06-24', '2024-09-20', '2024-06-23', 'coming'],
    ['2024-06-24', '2024-09-20', '2024-06-24', 'running'],
    ['2024-06-24', '2024-09-20', '2024-09-20', 'running'],
    ['2024-06-24', '2024-09-20', '2024-09-21', 'passed'],
    ['2024-06', '2024-09', '2024-05-31', 'coming'],
    ['2024-06', '2024-09', '2024-09-30', 'running'],
    ['2024-06', '2024-09', '2024-10-01', 'passed'],
    ['2023', undefined, '2022-12-31', 'coming'],
    ['2023', undefined, '2023-12-31', 'running'],
    ['2023', undefined, '2024-01-01', 'passed'],
    ['2024-07-03', undefined, '2024-07-03', 'running'],
    ['2024-07-03', undefined, '2024-07-04', 'passed'],
    [undefined, '2022-04-01', '2020-01-01', 'running'],
    [undefined, '2022-04-01', '2022-04-02', 'passed'],
    [undefined, undefined, '2024-01-01', 'undated'],
  ])('from %s to %s, on %s: %s', (start, end, today, status) => {
    expect(periodStatus(start, end, today)).toBe(status);
  });
});

describe('the local day', () => {
  it('is that of the clock on the wall, also just before and after midnight', () => {
    expect(isoDay(new Date(2024, 0, 5, 0, 0, 1))).toBe('2024-01-05');
    expect(isoDay(new Date(2024, 11, 31, 23, 59, 59))).toBe('2024-12-31');
  });

  it('is a day that can be said', () => {
    const days = fc.date({ min: new Date(2000, 0, 1), max: new Date(2099, 11, 31), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        expect(isoDay(date)).toMatch(/^20\d\d-\d\d-\d\d$/);
        expect(formatDate(isoDay(date))).toContain(date.getFullYear().toString());
      }),
    );
  });
});
