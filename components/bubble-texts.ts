/** The bubble's French sentences, apart from the panel's so that the page loads no more than it shows. */
import { typeset } from '../lib/text/typography.ts';

const LONGEST_QUOTE = 60;

const quote = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line;
};

const silent = (where: string): string =>
  `Les définitions ne s’affichent plus d’elles-mêmes ${where}. Le clic droit et Alt+Maj+D répondent toujours.`;

export const bubbleTexts = {
  close: 'Fermer la définition',
  back: 'Retour à la liste',
  source: typeset('Source :'),
  newTab: '(nouvel onglet)',
  more: 'En savoir plus',
  copy: 'Copier',
  copied: 'Copié',
  notCopied: 'La copie n’est pas permise ici',
  search: 'Rechercher dans le catalogue',
  several: (count: number) => typeset(`${count} termes expliqués dans cette sélection`),
  near: (selected: string) => typeset(`Terme le plus proche de « ${quote(selected)} » :`),
  unknown: (selected: string) =>
    typeset(
      selected.trim() === ''
        ? 'Aucun mot n’est sélectionné'
        : `« ${quote(selected)} » n’est pas dans le catalogue`,
    ),
  nearOnes: typeset('Peut-être cherchez-vous :'),
  nothingNear: 'Sélectionnez un sigle ou un terme, ou cherchez-le avec d’autres mots.',
  silence: {
    menu: 'Ne plus afficher…',
    verb: 'Ne plus afficher',
    reaches: { here: 'ici', today: 'aujourd’hui', everywhere: 'partout' },
    states: {
      here: (site: string) => silent(`sur ${site}`),
      today: (_site: string) => silent('aujourd’hui'),
      everywhere: (_site: string) => silent('sur aucun site'),
    },
    undo: 'Annuler',
    refused: typeset(
      'Ce choix n’a pas pu être enregistré : l’espace du navigateur est plein ou fermé. Rien n’a changé ; réessayez.',
    ),
  },
  available: (title: string) => typeset(`Définition affichée : ${title}`),
};
