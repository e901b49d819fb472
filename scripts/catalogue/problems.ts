import type * as v from 'valibot';

/** One thing wrong in the people's files, said so that a contributor can mend it. */
export interface Problem {
  /** Path inside `data/`. */
  file: string;
  /** 1-based line, when known. */
  line?: number;
  /** Id of the entry, or its rank when it has none. */
  entry?: string;
  /** What is wrong and what to do, in French. */
  reason: string;
}

/** @returns `fichier:ligne [fiche] raison`, one line. */
export function formatProblem({ file, line, entry, reason }: Problem): string {
  const where = line === undefined ? file : `${file}:${line}`;
  return entry ? `data/${where} [${entry}] ${reason}` : `data/${where} ${reason}`;
}

/** Thrown by the build when the data is wrong; its message lists every problem. */
export class CatalogueDataError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const count = problems.length > 1 ? `${problems.length} erreurs` : '1 erreur';
    super(`Le catalogue contient ${count} :\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'CatalogueDataError';
  }
}

const FORM_NAMES: Readonly<Record<string, string>> = {
  Array: 'une liste',
  Object: 'un groupe de champs',
  string: 'un texte',
};

const SOURCE_HINT = 'le nom d’une source de sources.yaml, ou une source avec « titre » et « éditeur »';

/** What a field expects, in French, by its key. */
export const FORMAT_HINTS: Readonly<Record<string, string>> = {
  source: SOURCE_HINT,
  sources: SOURCE_HINT,
  'autres sources': SOURCE_HINT,
  portée: '« national », « {région: …} », « {académie: …} » ou « {département: …} »',
  année: 'une année : « 2023 »',
  id: 'minuscules sans accent, chiffres et traits d’union, par exemple « tutorat-treignac »',
  voir: 'identifiants d’autres fiches, par exemple « gpds »',
  lien: 'une adresse complète, par exemple « https://www.ac-creteil.fr/… »',
  page: 'une adresse complète, par exemple « https://www.ac-creteil.fr/… »',
  date: 'une année, un mois ou un jour : « 2024 », « 2024-06 » ou « 2024-06-24 »',
  début: 'une année, un mois ou un jour : « 2024 », « 2024-06 » ou « 2024-06-24 »',
  fin: 'une année, un mois ou un jour : « 2024 », « 2024-06 » ou « 2024-06-24 »',
  département: 'un code : « 86 », « 2A », « 974 »',
  départements: 'des codes : « 86 », « 2A », « 974 »',
  sites: 'un nom de site sans « https:// », par exemple « ac-poitiers.fr »',
  courriel: 'une adresse de service, jamais celle d’une personne',
};

const keyOf = (issue: v.BaseIssue<unknown>): string | undefined =>
  issue.path
    ?.map((item) => item.key)
    .filter((key): key is string => typeof key === 'string')
    .at(-1);

/** Says one schema issue in French. */
export function explainIssue(issue: v.BaseIssue<unknown>): string {
  const key = keyOf(issue) ?? 'valeur';
  const hint = FORMAT_HINTS[key];
  const named = `« ${key} »`;
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never')
      return `Le champ ${named} n’existe pas ici. Retirez-le ou corrigez son nom.`;
    if (issue.received === 'undefined') return `Le champ ${named} manque.`;
    return `Le champ ${named} doit contenir des sous-champs.`;
  }
  if (issue.received === 'undefined') return `Le champ ${named} manque.`;
  if (issue.type === 'max_length')
    return `Le champ ${named} est trop long : ${issue.received} caractères, ${issue.expected?.replace('<=', 'au plus ')}.`;
  if (issue.type === 'min_length') return `Le champ ${named} ne peut pas être vide.`;
  if (issue.type === 'non_empty') return `Le champ ${named} est vide.`;
  if (issue.type === 'picklist') {
    const allowed = issue.expected?.replace(/[()"]/g, '').replaceAll(' | ', ', ');
    return `${issue.received} n’est pas une valeur permise pour ${named}. Valeurs permises : ${allowed}.`;
  }
  const received = FORM_NAMES[issue.received] ?? issue.received;
  if (hint) return `Pour ${named}, ${received} ne convient pas : attendu ${hint}.`;
  const expected = issue.expected ?? 'une autre forme';
  return `Pour ${named}, ${received} ne convient pas : attendu ${FORM_NAMES[expected] ?? expected}.`;
}
