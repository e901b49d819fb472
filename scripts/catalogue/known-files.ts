const SINGLE_FILES: readonly string[] = [
  'academies.yaml',
  'catalogue.yaml',
  'listes.yaml',
  'sigles-usuels.yaml',
  'sources.yaml',
  'synonymes.yaml',
];
const LISTS = /^(actions|dates|ressources|situations)\/[^/]+\.yaml$/;
const DEFINITIONS = /^definitions\/[^/]+\.md$/;

/** What to do about a file that the compiler would otherwise leave out without a word. */
export const MISPLACED =
  'Ce fichier ne serait pas lu : vérifiez son nom, sa terminaison (« .yaml », ou « .md » pour une définition) et son dossier.';

/** @param name path inside `data/`. */
export const isKnownFile = (name: string): boolean =>
  SINGLE_FILES.includes(name) || LISTS.test(name) || DEFINITIONS.test(name);
