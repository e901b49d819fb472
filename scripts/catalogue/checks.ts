/** What a schema cannot see: the catalogue as a whole. */
import type { Situation, WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import type { WholeEntry } from '../../lib/catalogue/schema.ts';
import { phraseWords } from '../../lib/search/concepts.ts';
import type { DataFile } from './data-file.ts';
import type { Problem } from './problems.ts';

/** An entry with the place it was written at, for messages. */
export interface Written {
  entry: WholeEntry;
  file: DataFile;
  /** Path of the entry inside its file. */
  path: readonly (string | number)[];
}

export interface WrittenSituation {
  situation: Situation;
  file: DataFile;
}

type Report = (reason: string, field?: string) => void;

/** @returns every problem found; an empty list when the catalogue holds together. */
export function checkCatalogue(
  catalogue: WholeCatalogue,
  written: readonly Written[],
  situations: readonly WrittenSituation[],
): Problem[] {
  const ids = new Set(catalogue.entries.map(({ id }) => id));
  const problems = checkSituations(situations, ids);
  const seen = new Map<string, Written>();
  for (const item of written) {
    const { entry, file, path } = item;
    const report: Report = (reason, field) =>
      problems.push({
        file: file.name,
        line: file.lineOf(field ? [...path, field] : path),
        entry: entry.id,
        reason,
      });
    const twin = seen.get(entry.id);
    if (twin) report(`Cet identifiant est déjà pris dans ${twin.file.name}. Choisissez-en un autre.`, 'id');
    seen.set(entry.id, item);
    checkRelations(entry, ids, report);
    checkGeography(entry, catalogue, report);
    checkPeriod(entry, report);
    checkForms(entry, report);
  }
  return problems;
}

function checkSituations(situations: readonly WrittenSituation[], ids: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, WrittenSituation>();
  for (const item of situations) {
    const { situation, file } = item;
    const report = (reason: string, path: readonly (string | number)[]) =>
      problems.push({ file: file.name, line: file.lineOf(path), entry: situation.id, reason });
    const twin = seen.get(situation.id);
    if (twin) report(`Cet identifiant est déjà pris dans ${twin.file.name}. Choisissez-en un autre.`, ['id']);
    if (ids.has(situation.id))
      report('Cet identifiant est déjà celui d’une fiche. Choisissez-en un autre.', ['id']);
    seen.set(situation.id, item);
    for (const [rank, step] of situation.steps.entries()) {
      if (!ids.has(step.entry)) {
        report(`La fiche « ${step.entry} » n’existe pas : corrigez l’étape ou créez la fiche.`, [
          'étapes',
          rank,
          'fiche',
        ]);
      }
    }
  }
  return problems;
}

function checkRelations(entry: WholeEntry, ids: ReadonlySet<string>, report: Report): void {
  for (const id of entry.related) {
    if (id === entry.id) report('La fiche renvoie à elle-même.', 'voir');
    else if (!ids.has(id))
      report(`La fiche « ${id} » n’existe pas : corrigez le renvoi ou créez-la.`, 'voir');
  }
}

function checkGeography(entry: WholeEntry, catalogue: WholeCatalogue, report: Report): void {
  const { level, name = '' } = entry.scope;
  const regions = new Set(catalogue.academies.map(({ region }) => region));
  const known = {
    national: true,
    region: regions.has(name),
    academie: catalogue.academies.some((academie) => academie.name === name),
    departement: name in catalogue.departements,
  }[level];
  if (!known) report(`La portée « ${name} » est inconnue : voir les noms dans academies.yaml.`, 'portée');
  const { departement, academie } = entry.place ?? {};
  if (departement !== undefined && !(departement in catalogue.departements)) {
    report(
      `Le département « ${departement} » n’appartient à aucune académie de academies.yaml.`,
      'département',
    );
  }
  if (academie !== undefined && !catalogue.academies.some(({ name: other }) => other === academie)) {
    report(`L’académie « ${academie} » est inconnue : voir les noms dans academies.yaml.`);
  }
}

function checkPeriod(entry: WholeEntry, report: Report): void {
  if (entry.kind !== 'event') return;
  const { start, end } = entry;
  // Compared at the coarser of the two precisions: `2025-04` is not before `2025-04-12`.
  if (start && end && end.slice(0, start.length) < start.slice(0, end.length)) {
    report(`La fin (${end}) vient avant le début (${start}).`, 'fin');
  }
}

function checkForms(entry: WholeEntry, report: Report): void {
  if (entry.kind !== 'definition') return;
  const forms = entry.terms.map(({ text }) => text.toLowerCase());
  const twice = forms.find((form, index) => forms.indexOf(form) !== index);
  if (twice) report(`La forme « ${twice} » est écrite deux fois.`, 'formes');
}

/** @returns a problem for each word that the search would not tell from another of its group. */
export function checkSynonyms(groups: readonly (readonly string[])[], file: DataFile): Problem[] {
  const key = (form: string) => phraseWords(form).join(' ');
  return groups.flatMap((forms, group) =>
    forms.flatMap((form, rank): Problem[] => {
      const twin = forms.slice(0, rank).find((other) => key(other) === key(form));
      if (!twin) return [];
      const reason = `« ${form} » et « ${twin} » sont la même chose pour la recherche (pluriel, accent ou mot vide) : gardez-en un.`;
      return [{ file: file.name, line: file.lineOf(['synonymes', group, rank]), reason }];
    }),
  );
}
