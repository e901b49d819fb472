/** The bubble's French sentences, apart from the panel's so that the page loads no more than it shows. */
import { typeset } from '../lib/text/typography.ts';

const LONGEST_QUOTE = 60;

const quote = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE).trimEnd()}…` : line;
};

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
  available: (title: string) => typeset(`Définition affichée : ${title}`),
};
