/** Every French sentence of the views, with its typographic spaces. */
import { typeset } from '../lib/text/typography.ts';

const number = new Intl.NumberFormat('fr-FR');

const plural = (count: number, one: string, many: string): string => (count > 1 ? many : one);

export const texts = {
  product: 'Repères Persévérance',
  searchLabel: 'Rechercher dans le catalogue',
  searchPlaceholder: 'Un sigle, un thème, une ville…',
  clear: 'Effacer la recherche',
  results: 'Résultats',
  kinds: { action: 'Actions', definition: 'Définitions', resource: 'Ressources', event: 'Dates' },
  back: 'Retour aux résultats',
  backOne: 'Retour à la fiche précédente',
  backHome: 'Retour à l’accueil',
  welcome: 'Un sigle, une action, une date\u00a0: trouvez-les ici, avec leur source.',
  uses: typeset(
    'Sur le site d’une académie, sélectionnez un sigle : sa définition s’affiche. Ailleurs, clic droit puis « Définir ».',
  ),
  unknownEntry: typeset(
    'Cette fiche n’est pas dans ce catalogue : elle en a été retirée, ou l’adresse est incomplète.',
  ),
  unreadable: typeset('La sélection n’est pas lisible sur cette page : tapez le mot ici.'),
  tryThese: 'Essayez',
  loading: 'Ouverture du catalogue…',
  loadFailed: 'Le catalogue n’a pas pu être lu.',
  loadFailedHelp:
    'Fermez puis rouvrez cette fenêtre. Si cela persiste, réinstallez l’extension\u00a0: vos données n’y perdent rien.',
  nothing: (query: string) => typeset(`Rien dans le catalogue pour « ${query} ».`),
  nothingFiltered: (query: string) => typeset(`Rien pour « ${query} » avec ces filtres.`),
  nothingHelp: 'Essayez un seul mot, un sigle (GPDS, CPLDS), une ville ou un département.',
  nearWords: typeset('Vouliez-vous dire :'),
  count: (count: number) =>
    count === 0 ? 'Aucun résultat' : `${count} ${plural(count, 'résultat', 'résultats')}`,
  keys: typeset('↑ ↓ pour choisir, Entrée pour ouvrir, Échap pour revenir'),
  notDescribed: 'La source nomme cette action sans la décrire.',
  openResource: 'Ouvrir la ressource',
  archivedCopy: 'copie archivée',
  originalAddress: 'adresse d’origine',
  otherWay: (label: string, title: string) => typeset(`${label} : ${title}`),
  newTab: '(nouvel onglet)',
  noLink: 'La source cite cette ressource sans en donner l’adresse.',
  sources: (count: number) => plural(count, 'Source', 'Sources'),
  related: 'Voir aussi',
  similarActions: 'Actions proches',
  legalBasis: 'Textes',
  discrepancies: 'Les sources ne disent pas toutes la même chose',
  catalogueOf: (day: string) => `Catalogue du ${day}`,
  entries: (count: number) => `${number.format(count)} ${plural(count, 'fiche', 'fiches')}`,
  catalogueIsOld:
    'Il a plus d’un an\u00a0: une mise à jour de l’extension apporte le plus récent. D’ici là, vérifiez à la source ce qui est daté.',
  options: 'Options',
  reportMistake: 'Signaler une erreur dans cette fiche',
  sites: {
    title: 'Une autorisation manque',
    why: typeset(
      'Le navigateur ne laisse pas Repères lire les sites des académies. Sans cela, ni définition à la sélection, ni onglet ; la recherche marche déjà.',
    ),
    allow: 'Autoriser sur les sites des académies',
  },
  onThisPage: 'Sur cette page',
  readingPage: 'Lecture de la page…',
  noTerms: 'Aucun terme du catalogue sur cette page.',
  times: (count: number) => `${count} fois`,
  inAcademie: 'Dans l’académie',
  academiePage: 'Page de l’académie sur le décrochage et la persévérance',
  mailbox: typeset('Contact :'),
  scopes: {
    own: (count: number) => typeset(`De l’académie et de ses départements : ${count}`),
    region: (count: number) => typeset(`De la région académique : ${count}`),
    national: (count: number) =>
      `Et ${number.format(count)} ${plural(count, 'fiche nationale', 'fiches nationales')}, à chercher ci-dessus.`,
  },
  showAll: (count: number) => `Afficher les ${count}`,
  showFewer: 'Réduire la liste',
  region: (name: string) => typeset(`Région académique : ${name}`),
  generalMode: 'Hors des sites d’académies',
  generalModeHelp: 'Le panneau ne lit rien de cette page. La recherche porte sur tout le catalogue.',
  generalModeUse: typeset(
    'Pour expliquer un mot d’ici, sélectionnez-le, puis « Définir » dans le menu du clic droit ou Alt+Maj+D. Si votre Windows change alors la disposition du clavier, choisissez d’autres touches dans les options.',
  ),
  openBeside: 'Ouvrir à côté de la page',
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
