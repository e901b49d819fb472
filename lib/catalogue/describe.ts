/** Short French lines about an entry, the same wherever it is shown. */
import { formatDate, formatPeriod, periodStatus } from '../text/dates.ts';
import type { Catalogue } from './catalogue.ts';
import type { ActionEntry, Entry, EventEntry, Kind, Scope, Source } from './schema.ts';

export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  action: 'Action',
  definition: 'Définition',
  resource: 'Ressource',
  event: 'Date',
};

/** @returns «Vienne (86)», or the code alone when its name is unknown. */
export function departementLabel(code: string, catalogue: Catalogue): string {
  const name = catalogue.departements[code];
  return name ? `${name} (${code})` : code;
}

/** @returns «Île-de-France», «académie de Créteil», «national»... */
export function scopeLabel({ level, name = '' }: Scope, catalogue: Catalogue): string {
  switch (level) {
    case 'national':
      return 'Toute la France';
    case 'region':
      return `Région académique ${name}`;
    case 'academie':
      return academieLabel(name, catalogue);
    case 'departement':
      return departementLabel(name, catalogue);
  }
}

/** @returns «Académie de Poitiers», «Académie d’Amiens», «Vice-rectorat de Nouvelle-Calédonie»... */
export function academieLabel(name: string, catalogue: Catalogue): string {
  const type = catalogue.academies.find((academie) => academie.name === name)?.type ?? 'académie';
  const isElided = /^[AEIOUYÉÎ]/.test(name);
  const link = name === 'La Réunion' ? 'de ' : isElided ? 'd’' : 'de ';
  return `${type.charAt(0).toUpperCase()}${type.slice(1)} ${link}${name}`;
}

/** @returns one line that tells a hit from its neighbours: its place, period, publisher or category. */
export function contextLine(entry: Entry, catalogue: Catalogue): string {
  switch (entry.kind) {
    case 'action':
      return join(placeLine(entry), entry.year?.toString());
    case 'event':
      return join(
        formatPeriod(entry.start, entry.end),
        entry.place?.city ?? scopeLabel(entry.scope, catalogue),
      );
    case 'resource':
      return join(entry.format, entry.publisher, entry.date && formatDate(entry.date));
    case 'definition':
      return join(
        entry.category,
        entry.scope.level === 'national' ? undefined : scopeLabel(entry.scope, catalogue),
      );
  }
}

/** @returns whose an action is and of when: «Académie de Poitiers · 2023»; empty when neither is known. */
export const ownerLine = ({ place, year }: ActionEntry, catalogue: Catalogue): string =>
  join(place?.academie && academieLabel(place.academie, catalogue), year?.toString());

/** @returns the parts that there are, on one line. */
export const join = (...parts: (string | undefined)[]): string =>
  capitalise(parts.filter(Boolean).join(' · '));

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** @returns «Collège Georges David, Mirebeau (86)». */
export function placeLine({ place }: Entry): string {
  if (!place) return '';
  const { establishment, city, departement, academie } = place;
  const where = city && departement ? `${city} (${departement})` : (city ?? departement ?? academie);
  return [establishment, where].filter(Boolean).join(', ');
}

/** @returns «Académie de Créteil, 2022», or «…, sans date». */
export function sourceLine({ publisher, date }: Source): string {
  return `${publisher}, ${date ? formatDate(date) : 'sans date'}`;
}

/** What today means for an event, said so that a closed window never looks open. */
export function eventStatus(
  { type, start, end }: EventEntry,
  today: string,
): { text: string; isPassed: boolean } {
  const status = periodStatus(start, end, today);
  const isRegistration = type === 'inscription';
  const last = end ?? start;
  switch (status) {
    case 'passed':
      if (isRegistration && end) {
        return {
          text: `Inscriptions closes depuis ${end.length === 10 ? 'le ' : ''}${formatDate(end)}`,
          isPassed: true,
        };
      }
      return { text: last && last.length === 4 ? `Passé : édition ${last}` : 'Date passée', isPassed: true };
    case 'coming':
      return { text: isRegistration ? 'Inscriptions pas encore ouvertes' : 'À venir', isPassed: false };
    case 'running':
      return { text: isRegistration ? 'Inscriptions ouvertes' : 'En ce moment', isPassed: false };
    case 'undated':
      return { text: 'Date non précisée par la source', isPassed: false };
  }
}

/** @returns the address of the newest archived copy of a page. */
const archivedCopy = (url: string): string => `https://web.archive.org/web/${url}`;

/** An address to open, and whether it is the archived copy. */
interface Way {
  url: string;
  isArchive: boolean;
}

/** Both ways to a page. Sources go back to 2008 and an `http` address is likely dead: its copy comes first. */
export function waysTo(url: string): [first: Way, other: Way] {
  const original = { url, isArchive: false };
  const copy = { url: archivedCopy(url), isArchive: true };
  return url.startsWith('http:') ? [copy, original] : [original, copy];
}
