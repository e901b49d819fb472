/** The French sentences about favourites. */
import type { ImportProblem } from '../lib/favourites/transfer.ts';
import { typeset } from '../lib/text/typography.ts';

const favourites = (count: number): string => (count > 1 ? `${count} favoris` : `${count} favori`);

/** What is wrong with a file, and what was done about it: nothing. */
function problem(found: ImportProblem): string {
  switch (found.reason) {
    case 'too-big':
      return 'Ce fichier est trop gros pour être une liste de favoris.';
    case 'unreadable':
      return 'Ce fichier ne peut pas être lu : il est abîmé, ou d’un autre genre.';
    case 'other-format':
      return 'Ce fichier n’est pas une liste de favoris de Repères.';
    case 'later-version':
      return `Ce fichier vient d’une version plus récente de Repères (format ${found.version}). Mettez l’extension à jour, puis recommencez.`;
    case 'damaged':
      return found.rank === undefined
        ? 'Cette liste de favoris est abîmée.'
        : `Cette liste de favoris est abîmée : le favori n° ${found.rank} ne peut pas être lu.`;
  }
}

export const favouritesTexts = {
  favourites: 'Favoris',
  recents: 'Vus récemment',
  favourite: 'Favori',
  copy: 'Copier',
  copied: 'Copié avec la source',
  notCopied: 'La copie n’est pas permise ici',
  notKept: 'Le navigateur n’a pas pu garder ce changement',
  gone: 'n’est plus dans le catalogue',
  remove: (title: string) => typeset(`Retirer des favoris : ${title}`),
  exportAll: 'Exporter les favoris',
  importAll: 'Importer des favoris',
  help: (count: number) =>
    count === 0
      ? 'Aucun favori pour l’instant. Marquez une fiche d’une étoile pour la retrouver.'
      : typeset(`${favourites(count)} sur cet appareil. Un fichier les emporte sur un autre.`),
  exported: (count: number, name: string) => typeset(`${favourites(count)} dans le fichier « ${name} ».`),
  imported: (added: number, known: number) => {
    const total = added + known;
    if (total === 0) return 'Ce fichier ne contient aucun favori.';
    if (added === 0) return total > 1 ? 'Vous aviez déjà tous ces favoris.' : 'Vous aviez déjà ce favori.';
    const already = known > 1 ? `, ${known} étaient déjà là` : known === 1 ? ', 1 était déjà là' : '';
    return `${favourites(added)} ${added > 1 ? 'ajoutés' : 'ajouté'}${already}.`;
  },
  refused: (found: ImportProblem) => typeset(`${problem(found)} Rien n’a été changé.`),
  notWritten: 'Le navigateur n’a pas pu enregistrer ces favoris. Rien n’a été changé.',
};
