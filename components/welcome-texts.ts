/** The French sentences of the welcome page. */
import { typesetAll } from '../lib/text/typography.ts';

/** Browsers that hide a new icon each in their own place. */
export type BrowserKind = 'chrome' | 'edge' | 'firefox';

/** The sample, in parts: those with a mark are terms that the catalogue explains. */
export const SAMPLE: readonly { text: string; isTerm?: true }[] = [
  { text: 'Chaque lundi, le ' },
  { text: 'GPDS', isTerm: true },
  { text: ' du collège se réunit autour du ' },
  { text: 'référent décrochage', isTerm: true },
  { text: '. Pour une élève absente depuis trois semaines, il prend contact avec la ' },
  { text: 'MLDS', isTerm: true },
  { text: ' et prépare avec elle son retour en classe.' },
];

export const welcomeTexts = typesetAll({
  title: 'La persévérance scolaire, à portée de main',
  lead: 'Un sigle, une action, une date : Repères les trouve et dit d’où ils viennent. Voici ses trois usages ; essayez-les ici.',
  search: {
    title: 'Chercher',
    how: 'Cliquez sur l’icône de Repères et tapez quelques lettres, fautes comprises.',
    tryThese: 'Par exemple',
    queries: ['referant decroch', 'absences répétées', 'CPLDS', 'actions 86'],
  },
  define: {
    title: 'Définir',
    how: 'Sur le site d’une académie, sélectionnez un terme : sa définition s’affiche. Ailleurs, ajoutez un clic droit, puis « Définir ».',
    sampleLabel: 'Texte d’essai',
    task: 'Sélectionnez un des termes soulignés, à la souris.',
    byButton: 'Ou voyez ce que cela donne :',
    show: (term: string) => `Définir « ${term} »`,
  },
  browse: {
    title: 'Parcourir',
    how: 'À côté d’une page d’académie, le panneau sait de quelle académie il s’agit, de quoi la page parle, et ce que le catalogue a sur elle. Sur ces pages, l’onglet « Repères » l’ouvre aussi.',
    open: 'Ouvrir le panneau à côté',
  },
  pin: {
    title: 'Garder l’icône en vue',
    why: 'Les navigateurs cachent les nouvelles icônes. Deux clics la gardent dans la barre d’outils :',
    steps: {
      chrome: [
        'En haut à droite, cliquez sur l’icône en forme de pièce de puzzle.',
        'À la ligne « Repères Persévérance », cliquez sur l’épingle.',
      ],
      edge: [
        'En haut à droite, cliquez sur l’icône en forme de pièce de puzzle.',
        'À la ligne « Repères Persévérance », cliquez sur l’œil barré.',
      ],
      firefox: [
        'En haut à droite, cliquez sur l’icône en forme de pièce de puzzle.',
        'À la ligne « Repères Persévérance », ouvrez la roue dentée, puis « Épingler à la barre d’outils ».',
      ],
    } satisfies Record<BrowserKind, string[]>,
    done: 'C’est fait : l’icône de Repères est dans la barre d’outils.',
  },
  about: {
    title: 'D’où cela vient',
    sources:
      'Bulletins de la Semaine de la persévérance, notes et pages des académies, Éduscol, textes officiels. Chaque fiche donne sa source, avec une copie archivée quand la page a disparu. Quand les sources divergent, la fiche le dit.',
    independent: 'Repères n’est pas un produit officiel de l’Éducation nationale.',
  },
  privacy: {
    title: 'Votre vie privée',
    sentences: [
      'Repères ne se connecte à rien et n’envoie rien : tout est dans l’extension, même hors ligne.',
      'Il ne lit que les pages des sites d’académies, sur place ; ailleurs, seulement le mot que vous lui demandez.',
      'Vos réglages et favoris restent sur cet appareil.',
    ],
  },
  keys: {
    title: 'Au clavier',
    options: 'Toutes les options',
  },
});
