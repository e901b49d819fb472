import { entryById, situationById } from '../../lib/catalogue/catalogue.ts';
import { withDetails } from '../../lib/catalogue/details.ts';
import { KINDS } from '../../lib/catalogue/schema.ts';
import type { PageBeside, PageInFront } from '../../lib/page/page-beside.ts';
import type { PageContext } from '../../lib/page/page-context.ts';
import type { CatalogueStatus } from '../../lib/search/load.ts';
import { EntryView } from '../EntryView.tsx';
import { KindLabel } from '../KindLabel.tsx';
import { MarkedText } from '../MarkedText.tsx';
import { SearchPanel } from '../SearchPanel.tsx';
import { SidebarHome } from '../SidebarHome.tsx';
import { SituationsSection } from '../SituationsSection.tsx';
import { SituationView } from '../SituationView.tsx';
import { texts } from '../texts.ts';
import { bubbleScenarios } from './bubble-scenarios.tsx';
import { favouritesScenarios } from './favourites-scenarios.tsx';
import { filtersScenarios } from './filters-scenarios.tsx';
import { homeScenarios } from './home-scenarios.tsx';
import { optionsScenarios } from './options-scenarios.tsx';
import type { Scenario } from './scenario.ts';
import { welcomeScenarios } from './welcome-scenarios.tsx';

/** A day between the sessions that the catalogue knows, so that passed and coming dates both show. */
const TODAY = '2026-11-22';
const BEFORE_REGISTRATION = '2024-05-02';

const panel = (status: CatalogueStatus, query: string) => (
  <SearchPanel status={status} initialQuery={query} today={TODAY} renderHome={() => null} />
);

const searching = (name: string, title: string, query: string): Scenario => ({
  name,
  title,
  view: (loaded) => panel({ state: 'ready', loaded }, query),
});

const beside = (name: string, title: string, page: PageInFront): Scenario => ({
  name,
  title,
  view: (loaded) => (
    <div class="pane">
      <SidebarHome
        page={page}
        loaded={loaded}
        today={TODAY}
        otherSites={{ isOn: page !== null, onSwitch: async () => false }}
        onGo={async () => ({ rank: 2, total: 3 })}
        onOpen={() => undefined}
      />
    </div>
  ),
});

const page = (host: string, title: string, terms: PageContext['terms']): PageBeside => ({
  terms,
  title,
  address: `https://${host}/`,
});

const showing = (name: string, title: string, id: string, today = TODAY): Scenario => ({
  name,
  title,
  view: ({ catalogue, details }) => {
    const entry = entryById(catalogue, id);
    if (!entry || !details) throw new Error(`The gallery shows «${id}», which the catalogue no longer has`);
    const ignore = () => undefined;
    return (
      <div class="pane">
        <EntryView
          entry={withDetails(entry, details)}
          catalogue={catalogue}
          today={today}
          backLabel={texts.back}
          isFavourite={id === 'cplds'}
          onBack={ignore}
          onOpen={ignore}
          onToggleFavourite={async () => undefined}
        />
      </div>
    );
  },
});

const situation = (name: string, title: string, id: string): Scenario => ({
  name,
  title,
  view: ({ catalogue }) => {
    const shown = situationById(catalogue, id);
    if (!shown) throw new Error(`The gallery shows «${id}», which the catalogue no longer has`);
    const ignore = () => undefined;
    return (
      <div class="pane">
        <SituationView
          situation={shown}
          catalogue={catalogue}
          backLabel={texts.backHome}
          onBack={ignore}
          onOpen={ignore}
        />
      </div>
    );
  },
});

export const scenarios: readonly Scenario[] = [
  {
    name: 'kinds',
    title: 'Les quatre genres',
    view: () => (
      <p>
        {KINDS.map((kind) => (
          <KindLabel kind={kind} key={kind} />
        ))}
      </p>
    ),
  },
  {
    name: 'marks',
    title: 'Mots trouvés dans un texte',
    view: () => (
      <p>
        <MarkedText text="Un accueil chaleureux au cœur du collège" ranges={[{ start: 24, end: 28 }]} />
      </p>
    ),
  },
  ...homeScenarios,
  {
    name: 'loading',
    title: 'Catalogue en cours d’ouverture',
    view: () => panel({ state: 'loading' }, 'gpds'),
  },
  {
    name: 'failed',
    title: 'Catalogue illisible',
    view: () => panel({ state: 'failed' }, 'gpds'),
  },
  searching('hits', 'Résultats', 'referant decroch'),
  searching('hits-events', 'Résultats avec des dates passées', 'date inscription certification'),
  searching('filters', 'Filtres proposés', 'actions 86'),
  ...filtersScenarios,
  searching('nothing', 'Rien trouvé', 'recette de crêpes'),
  searching('near', 'Rien trouvé, mots proches', 'decrochge xx'),
  {
    name: 'situations',
    title: 'Que faire ?',
    view: ({ catalogue: { situations } }) => (
      <SituationsSection situations={situations} onOpen={() => undefined} />
    ),
  },
  situation('situation', 'Que faire : une situation', 'eleve-empeche-par-l-angoisse'),
  beside(
    'sidebar',
    'Panneau à côté d’une page d’académie',
    page('www.ac-poitiers.fr', 'Lutter contre l’absentéisme | Académie de Poitiers', [
      { id: 'absenteisme-scolaire', count: 6, headings: 2 },
      { id: 'gpds', count: 3, headings: 0 },
      { id: 'cpe', count: 2, headings: 0 },
      { id: 'mlds', count: 1, headings: 0 },
      { id: 'ulis', count: 1, headings: 0 },
      { id: 'rds', count: 1, headings: 0 },
    ]),
  ),
  beside('sidebar-no-terms', 'Panneau, page sans terme connu', page('www.ac-creteil.fr', 'Horaires', [])),
  beside('sidebar-reading', 'Panneau, page en cours de lecture', page('www.ac-lille.fr', '', null)),
  beside('sidebar-loading', 'Panneau, page pas encore connue', undefined),
  beside(
    'sidebar-official',
    'Panneau à côté d’un site officiel',
    page('eduscol.education.fr', 'Les structures de retour à l’école | éduscol', [
      { id: 'micro-lycee', count: 4, headings: 1 },
    ]),
  ),
  beside('sidebar-general', 'Panneau hors des sites d’académies', null),
  ...bubbleScenarios,
  ...favouritesScenarios,
  ...optionsScenarios,
  ...welcomeScenarios,
  showing('definition', 'Définition', 'rds'),
  showing('discrepancies', 'Définition où les sources divergent', 'cplds'),
  showing('action', 'Action que la source ne décrit pas', 'sport-mirebeau'),
  showing('resource', 'Ressource sans lien, texte long', 'mode-emploi-semaine-creteil-2022'),
  showing('link', 'Ressource avec lien', 'ih2ef-determinants-et-leviers'),
  showing('passed', 'Date passée', 'inscription-cplds-2025'),
  showing('coming', 'Date à venir', 'inscription-cplds-2025', BEFORE_REGISTRATION),
];
