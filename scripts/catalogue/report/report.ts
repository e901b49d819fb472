import type { WholeCatalogue } from '../../../lib/catalogue/catalogue.ts';
import { AUDIENCE_IDS, AUDIENCES, THEME_IDS, THEMES } from '../../../lib/catalogue/lists.ts';
import { KINDS } from '../../../lib/catalogue/schema.ts';
import { typeset } from '../../../lib/text/typography.ts';
import { countBy, hasNoLink, unreferredDefinitions, whereabouts, yearOf } from './coverage.ts';
import { targetsOf } from './targets.ts';

const COLUMNS = {
  action: 'actions',
  definition: 'définitions',
  resource: 'ressources',
  event: 'dates',
} as const;

/**
 * What the catalogue covers and what it lacks, in French.
 * @param catalogue as people wrote it: relations that the compiler adds would hide what nothing refers to.
 */
export function formatReport(catalogue: WholeCatalogue): string {
  const { entries, academies, departements } = catalogue;
  const at = entries.map((entry) => [entry.id, whereabouts(entry, catalogue)] as const);
  const places = new Map(at);
  const regions = [...new Set(academies.flatMap(({ region }) => region ?? []))].sort(alphabetically);
  const themeLabels = THEME_IDS.map((id) => THEMES[id]);
  const audienceLabels = AUDIENCE_IDS.map((id) => AUDIENCES[id]);
  const years = [...new Set(entries.flatMap((entry) => yearOf(entry) ?? []))].sort();
  return typeset(
    [
      `Catalogue du ${catalogue.date} : ${entries.length} fiches, ${catalogue.situations.length} situations.`,
      section('Objectifs', targetLines(catalogue)),
      section('Genres', table(countBy(entries, () => ['toutes les fiches']))),
      section('Régions académiques', table(countBy(entries, ({ id }) => [places.get(id)?.region], regions))),
      section(
        'Académies et services',
        table(
          countBy(
            entries,
            ({ id }) => [places.get(id)?.academie],
            academies.map(({ name }) => name),
          ),
        ),
      ),
      section(
        'Départements',
        table(
          countBy(
            entries,
            ({ id }) => [departementName(places.get(id)?.departement, departements)],
            Object.keys(departements)
              .sort()
              .flatMap((code) => departementName(code, departements) ?? []),
          ),
        ),
      ),
      section('Thèmes', table(countBy(entries, ({ themes }) => themes.map((id) => THEMES[id]), themeLabels))),
      section(
        'Publics',
        table(countBy(entries, ({ audiences }) => audiences.map((id) => AUDIENCES[id]), audienceLabels)),
      ),
      section('Années', table(countBy(entries, (entry) => [yearOf(entry)], years))),
      section('Fiches sans aucun lien', idLines(entries.filter(hasNoLink))),
      section('Définitions auxquelles rien ne renvoie', idLines(unreferredDefinitions(catalogue))),
    ].join('\n'),
  );
}

const alphabetically = (a: string, b: string): number => a.localeCompare(b, 'fr');

const departementName = (
  code: string | undefined,
  departements: Readonly<Record<string, string>>,
): string | undefined => code && `${code} ${departements[code] ?? ''}`;

const section = (title: string, lines: readonly string[]): string =>
  `\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`;

function targetLines(catalogue: WholeCatalogue): string[] {
  return targetsOf(catalogue).map(
    ({ label, least, found }) => `${found >= least ? 'oui' : 'NON'}  ${found} ${label} (au moins ${least})`,
  );
}

function table(counts: ReturnType<typeof countBy>): string[] {
  const width = Math.max(...[...counts.keys()].map(({ length }) => length), 0);
  const header = `${' '.repeat(width)}  ${KINDS.map((kind) => COLUMNS[kind].padStart(13)).join('')}`;
  const rows = [...counts].map(
    ([name, row]) =>
      `${name.padEnd(width)}  ${KINDS.map((kind) => (row[kind] || '–').toString().padStart(13)).join('')}`,
  );
  return [header, ...rows];
}

function idLines(entries: WholeCatalogue['entries']): string[] {
  if (entries.length === 0) return ['aucune'];
  return KINDS.flatMap((kind) => {
    const ids = entries.filter((entry) => entry.kind === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${COLUMNS[kind]} (${ids.length}) : ${ids.join(', ')}`];
  });
}
