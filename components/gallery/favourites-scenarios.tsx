import type { Kept } from '../../lib/favourites/kept.ts';
import { FavouritesTransfer } from '../FavouritesTransfer.tsx';
import type { Scenario } from './scenario.ts';

/** One entry of each kind, and one that the catalogue has no longer. */
const KEPT: Kept = {
  version: 1,
  entries: [
    { id: 'gpds', kind: 'definition', title: 'Groupe de prévention du décrochage scolaire' },
    {
      id: 'sport-mirebeau',
      kind: 'action',
      title: 'Utiliser le sport comme vecteur de persévérance scolaire',
    },
    { id: 'atelier-disparu', kind: 'action', title: 'Atelier que le catalogue n’a plus' },
    { id: 'ih2ef-determinants-et-leviers', kind: 'resource', title: 'Déterminants et leviers' },
  ],
};

const transfer = (name: string, title: string, favourites: Kept): Scenario => ({
  name,
  title,
  view: () => (
    <div class="section">
      <FavouritesTransfer favourites={favourites} today="2026-11-25" onImport={() => Promise.resolve()} />
    </div>
  ),
});

export const favouritesScenarios: readonly Scenario[] = [
  transfer('transfer', 'Export et import des favoris', KEPT),
  transfer('transfer-empty', 'Export et import, aucun favori', { version: 1, entries: [] }),
];
