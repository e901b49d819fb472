/** The French sentences of the options page. */
import type { Shortcut } from '../lib/settings/shortcut.ts';
import type { Quietable } from '../lib/settings/silence.ts';
import { typesetAll } from '../lib/text/typography.ts';

const THING: Readonly<Record<Quietable, string>> = { bubble: 'la bulle', handle: 'l’onglet' };

export const optionsTexts = typesetAll({
  title: 'Options',
  intro: 'Chaque choix est enregistré aussitôt, sur cet appareil seulement.',
  locked: 'Défini par votre académie',
  academie: {
    title: 'Mon académie',
    label: 'Académie',
    none: 'Aucune',
    hint: 'À pertinence égale, ses fiches passent devant, même hors de son site.',
  },
  pages: {
    title: 'Sur les sites des académies',
    bubble: 'Quand vous sélectionnez un terme connu',
    bubbleChoices: {
      auto: 'Sa définition s’affiche d’elle-même',
      asked: 'Elle s’affiche si vous la demandez',
    },
    bubbleHint: 'Par le menu du clic droit ou le raccourci « Définir ».',
    underline: 'Souligner les termes expliqués',
    underlineHint: 'Un trait discret ; la page elle-même n’est pas modifiée.',
    handle: 'Montrer l’onglet « Repères » au bord de la page',
    handleHint: 'Il dit combien de termes la page contient et ouvre le panneau.',
  },
  silences: {
    title: 'Sites silencieux',
    none: 'Aucun. La bulle et l’onglet peuvent être rendus silencieux sur un site, depuis la page.',
    what: { bubble: 'Bulle', handle: 'Onglet' } satisfies Record<Quietable, string>,
    today: 'Tous les sites, aujourd’hui',
    lift: 'Rétablir',
    liftHere: (what: Quietable, host: string) => `Rétablir ${THING[what]} sur ${host}`,
    liftToday: (what: Quietable) => `Rétablir ${THING[what]} dès aujourd’hui`,
  },
  look: {
    title: 'Apparence',
    theme: 'Thème',
    themes: { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
    hint: 'Partout : recherche, panneau, options, bulle et onglet.',
  },
  shortcuts: {
    title: 'Raccourcis clavier',
    uses: {
      popup: 'Ouvrir la recherche',
      define: 'Définir le texte sélectionné, sur toute page',
      panel: 'Ouvrir le panneau à côté de la page',
    } satisfies Record<Shortcut['use'], string>,
    none: 'Aucune touche',
    change: 'Changer les raccourcis',
    windows:
      'Sous Windows, Alt+Maj peut aussi changer la disposition du clavier. Si cela vous gêne, choisissez d’autres touches.',
    omnibox: 'Dans la barre d’adresse, tapez « rp », une espace, puis votre recherche.',
    elsewhere:
      'Hors des sites d’académies, rien n’est lu sans vous : sélectionnez un mot, puis « Définir » dans le menu du clic droit.',
  },
  data: {
    title: 'Vos données',
    kept: 'Réglages et favoris restent sur cet appareil ; rien n’en sort sans vous.',
    erase: 'Tout effacer…',
    eraseQuestion: 'Effacer de cet appareil vos réglages, vos favoris et vos sites silencieux ?',
    eraseWarning: 'C’est définitif. Les réglages définis par votre académie restent.',
    eraseYes: 'Tout effacer',
    eraseNo: 'Annuler',
    erased: 'Tout est effacé. Les réglages sont ceux du premier jour.',
    eraseFailed: 'Le navigateur n’a pas pu effacer. Fermez ses autres fenêtres, puis réessayez.',
  },
  aside: {
    title: 'Des données n’ont pas pu être lues',
    what: 'Elles viennent sans doute d’une version plus récente. Elles ont été mises de côté, rien n’est perdu.',
    download: 'Les enregistrer dans un fichier',
    discard: 'Ne pas les garder',
    fileName: 'reperes-donnees-mises-de-cote.json',
  },
  about: {
    title: 'À propos',
    version: (version: string) => `Version ${version}`,
    welcome: 'Revoir la page d’accueil',
    privacy:
      'Repères ne se connecte à rien : ni requête réseau, ni mesure d’audience. Ce n’est pas un produit officiel de l’Éducation nationale.',
  },
  saved: 'Enregistré',
  failed:
    'Ce choix n’a pas pu être enregistré : l’espace du navigateur est plein ou fermé. Le réglage d’avant reste ; réessayez.',
});
