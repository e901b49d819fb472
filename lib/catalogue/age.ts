/**
 * @param date of the catalogue's last revision: a day, a month or a year.
 * @param today ISO day.
 * @returns whether more than twelve months have passed since.
 */
export function isPastItsYear(date: string, today: string): boolean {
  const oneYearOn = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`;
  return today.slice(0, oneYearOn.length) > oneYearOn;
}
