/** The sentences of what stands beside a page: the sidebar's home, and «Sur cette page» in the popup. */
import { typeset } from '../lib/text/typography.ts';

export const sidebarTexts = {
  /** Of the page's first section, where a term leads through the page. */
  termsHelp: 'Choisissez un terme\u00a0: la page va à son prochain passage.',
  nthOf: (rank: number, total: number) => `${rank} sur ${total}`,
  shown: (term: string, rank: number, total: number) => typeset(`${term} : passage ${rank} sur ${total}`),
  notShown: 'Introuvable à l’écran',
  notShownOf: (term: string) =>
    typeset(`${term} : la page a changé, ou ce passage est dans une partie repliée.`),
  openEntry: (term: string) => typeset(`Ouvrir la fiche : ${term}`),
  about: 'À propos de cette page',
  near: { own: 'Dans l’académie', region: 'Dans la région académique' },
  officialSite: 'Site officiel, sans académie',
  anOfficialSite: 'Site officiel',
  whomToAsk: 'À qui s’adresser',
  otherSites: {
    label: (names: string) => `Lire aussi ${names}`,
    hint: 'Sur ces sites, comme sur ceux des académies, les termes du catalogue sont alors repérés dans la page. Rien n’en sort.',
    refused: 'Le navigateur n’a pas donné cet accès.',
    failed: typeset(
      'Le navigateur n’a pas pu préparer la lecture de ces sites : rien n’y est lu. Redémarrez-le, puis réessayez.',
    ),
  },
};
