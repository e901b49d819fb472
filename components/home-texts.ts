/** The French sentences of the popup before anything is typed. */
import { typeset } from '../lib/text/typography.ts';

const number = new Intl.NumberFormat('fr-FR');

export const homeTexts = {
  zoom: 'Zoom du jour',
  academie: (label: string, count: number) =>
    typeset(`${label} : ${number.format(count)} ${count > 1 ? 'fiches' : 'fiche'}`),
};
