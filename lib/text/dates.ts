/** Partial ISO dates: `2024`, `2024-06`, `2024-06-24`. */

const FORMATS: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
};

const LONG_DAY = 10;

/** By the length of the date: making one takes longer than all that it will format. */
const formats = new Map<number, Intl.DateTimeFormat>();

function formatOf({ length }: string): Intl.DateTimeFormat {
  const known = formats.get(length);
  if (known) return known;
  const format = new Intl.DateTimeFormat('fr-FR', { ...FORMATS[length], timeZone: 'UTC' });
  formats.set(length, format);
  return format;
}

/** @returns the date in French with the precision it has: «1er mars 2023», «mars 2023», «2023». */
export const formatDate = (date: string): string =>
  formatOf(date).format(new Date(date)).replace(/^1 /, '1er ');

/** @returns «du 24 juin au 20 septembre 2024», «le 3 juillet 2024», «à partir de mai 2025», «jusqu’au 1er avril 2022». */
export function formatPeriod(start: string | undefined, end: string | undefined): string | undefined {
  if (start && end) {
    if (start === end) return start.length === LONG_DAY ? `le ${formatDate(start)}` : formatDate(start);
    const isSameYear = start.slice(0, 4) === end.slice(0, 4) && start.length > 4;
    const first = isSameYear ? formatDate(start).replace(/\s\d{4}$/, '') : formatDate(start);
    const isSameMonth =
      start.length === LONG_DAY && end.length === LONG_DAY && start.slice(0, 7) === end.slice(0, 7);
    const opening = isSameMonth ? (first.split(' ')[0] ?? first) : first;
    const from = start.length === LONG_DAY ? `du ${opening}` : deWord(opening);
    return `${from} ${end.length === LONG_DAY ? 'au' : 'à'} ${formatDate(end)}`;
  }
  if (start)
    return start.length === LONG_DAY
      ? `à partir du ${formatDate(start)}`
      : `à partir ${deWord(formatDate(start))}`;
  if (end) return end.length === LONG_DAY ? `jusqu’au ${formatDate(end)}` : `jusqu’à ${formatDate(end)}`;
  return undefined;
}

const deWord = (text: string): string => (/^[aeiouyéh]/i.test(text) ? `d’${text}` : `de ${text}`);

export type PeriodStatus = 'coming' | 'running' | 'passed' | 'undated';

/**
 * @param today ISO day; the clock is a parameter.
 * @returns where today stands. A start without an end runs out with the day, month or year that it names.
 */
export function periodStatus(
  start: string | undefined,
  end: string | undefined,
  today: string,
): PeriodStatus {
  const last = end ?? start;
  if (!last) return 'undated';
  if (today.slice(0, last.length) > last) return 'passed';
  if (start && today.slice(0, start.length) < start) return 'coming';
  return 'running';
}

/** @returns the local calendar day as `YYYY-MM-DD`, which is how Swedish dates are written. */
export const isoDay = (date: Date): string => date.toLocaleDateString('sv');
