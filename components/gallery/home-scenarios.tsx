import type { Keeping } from '../../lib/favourites/keeping.ts';
import { type Kept, NOTHING_KEPT } from '../../lib/favourites/kept.ts';
import type { PageContext } from '../../lib/page/page-context.ts';
import { MissingSites } from '../MissingSites.tsx';
import { PageSection } from '../PageSection.tsx';
import { PopupHome } from '../PopupHome.tsx';
import type { Scenario } from './scenario.ts';

const ignore = () => undefined;

/** Long and short titles, and one that the catalogue has no longer. */
const FAVOURITES: Kept = {
  version: 1,
  entries: [
    { id: 'gpds', kind: 'definition', title: 'Groupe de prévention du décrochage scolaire' },
    { id: 'atelier-disparu', kind: 'action', title: 'Atelier que le catalogue n’a plus' },
    { id: 'inscription-cplds-2025', kind: 'event', title: 'Inscription au CPLDS' },
    { id: 'cplds', kind: 'definition', title: 'CPLDS' },
    { id: 'rds', kind: 'definition', title: 'Référent décrochage scolaire' },
  ],
};
const RECENTS: Kept = {
  version: 1,
  entries: [
    { id: 'sport-mirebeau', kind: 'action', title: 'Sport' },
    { id: 'ih2ef-determinants-et-leviers', kind: 'resource', title: 'Déterminants et leviers' },
  ],
};

interface Home {
  favourites?: Kept;
  recents?: Kept;
  academie?: string;
  terms?: PageContext['terms'];
  lacksSites?: boolean;
}

const home = (name: string, title: string, shown: Home): Scenario => ({
  name,
  title,
  view: (loaded) => {
    const { favourites = NOTHING_KEPT, recents = NOTHING_KEPT, academie, terms, lacksSites } = shown;
    const keeping: Keeping = {
      favourites,
      recents,
      toggleFavourite: async () => undefined,
      noteSeen: ignore,
    };
    return (
      <div class="pane">
        <PopupHome
          loaded={loaded}
          today="2026-11-25"
          keeping={keeping}
          academie={academie}
          onSearch={ignore}
          onOpen={ignore}
          onOpenPanel={ignore}
        >
          {lacksSites && <MissingSites onRequest={ignore} />}
          {terms && (
            <PageSection terms={terms} catalogue={loaded.catalogue} onGo={async () => null} onOpen={ignore} />
          )}
        </PopupHome>
      </div>
    );
  },
});

export const homeScenarios: readonly Scenario[] = [
  home('welcome', 'Popup, première fois', {}),
  home('home-no-sites', 'Popup, sites d’académies non autorisés', {
    favourites: FAVOURITES,
    lacksSites: true,
  }),
  home('home', 'Popup, favoris et fiches vues', {
    favourites: FAVOURITES,
    recents: RECENTS,
    academie: 'Poitiers',
  }),
  home('home-recents', 'Popup, fiches vues seulement', { recents: RECENTS, academie: 'Poitiers' }),
  home('home-page', 'Popup, sur une page d’académie', {
    favourites: FAVOURITES,
    academie: 'Poitiers',
    terms: [{ id: 'gpds', count: 3, headings: 1 }],
  }),
];
