/** Every French sentence of the views, with its typographic spaces. */
import { typeset } from '../lib/text/typography.ts';

const plural = (count: number, one: string, many: string): string => (count > 1 ? many : one);

export const texts = {
  product: 'Repères Persévérance',
  tagline: 'Prévenir le décrochage : qui, quoi, où.',
  searchLabel: 'Rechercher dans le catalogue',
  searchPlaceholder: 'Un sigle, un thème, une ville…',
  clear: 'Effacer la recherche',
  results: 'Résultats',
  filters: 'Filtrer les résultats',
  noFilter: 'Tout',
  kinds: { action: 'Actions', definition: 'Définitions', resource: 'Ressources', event: 'Dates' },
  back: 'Retour aux résultats',
  backOne: 'Retour à la fiche précédente',
  backHome: 'Retour à l’accueil',
  welcome: 'Un sigle, une action, une date\u00a0: trouvez-les ici, avec leur source.',
  tryThese: 'Essayez',
  loading: 'Ouverture du catalogue…',
  loadFailed: 'Le catalogue n’a pas pu être lu.',
  loadFailedHelp:
    'Fermez puis rouvrez cette fenêtre. Si cela persiste, réinstallez l’extension : vos données n’y perdent rien.',
  nothing: (query: string) => typeset(`Rien dans le catalogue pour « ${query} ».`),
  nothingFiltered: (query: string) =>
    typeset(`Rien pour « ${query} » avec ces filtres. « Tout » les retire.`),
  nothingHelp: 'Essayez un seul mot, un sigle (GPDS, CPLDS), une ville ou un département.',
  nearWords: 'Vouliez-vous dire',
  count: (count: number) =>
    count === 0 ? 'Aucun résultat' : `${count} ${plural(count, 'résultat', 'résultats')}`,
  keys: typeset('↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour revenir'),
  notDescribed: 'La source nomme cette action sans la décrire.',
  openLink: 'Ouvrir la page',
  openResource: 'Ouvrir la ressource',
  archivedCopy: 'copie archivée',
  archivedCopyOf: (title: string) => typeset(`Copie archivée : ${title}`),
  newTab: '(nouvel onglet)',
  noLink: 'La source cite cette ressource sans en donner l’adresse.',
  sources: (count: number) => plural(count, 'Source', 'Sources'),
  related: 'Voir aussi',
  similarActions: 'Actions proches',
  legalBasis: 'Textes',
  discrepancies: 'Les sources ne disent pas toutes la même chose',
  catalogueOf: (day: string) => `Catalogue du ${day}`,
  entries: (count: number) => `${count} ${plural(count, 'fiche', 'fiches')}`,
  facts: {
    establishment: 'Établissement',
    city: 'Ville',
    departement: 'Département',
    academie: 'Académie',
    scope: 'Concerne',
    year: 'Année',
    period: 'Quand',
    hours: 'Horaires',
    session: 'Session',
    publisher: 'Éditeur',
    format: 'Nature',
    date: 'Date',
    category: 'Catégorie',
    aliases: 'Se dit aussi',
    audiences: 'Publics',
    themes: 'Thèmes',
  },
};

/** Questions that show what the field can do; each finds its answer first. */
export const SAMPLE_QUERIES = ['référent décrochage', 'CPLDS', 'estime de soi', 'actions 86'];
