import type { VNode } from 'preact';
import { entryById } from '../../lib/catalogue/catalogue.ts';
import { KINDS } from '../../lib/catalogue/schema.ts';
import type { LoadedCatalogue } from '../../lib/search/load.ts';
import { EntryView } from '../EntryView.tsx';
import { KindLabel } from '../KindLabel.tsx';
import { MarkedText } from '../MarkedText.tsx';
import { SearchPanel } from '../SearchPanel.tsx';
import { texts } from '../texts.ts';

interface Scenario {
  name: string;
  title: string;
  view(loaded: LoadedCatalogue): VNode;
}

/** A day between the sessions that the catalogue knows, so that passed and coming dates both show. */
const TODAY = '2026-11-22';
const BEFORE_REGISTRATION = '2024-05-02';

const searching = (name: string, title: string, query: string): Scenario => ({
  name,
  title,
  view: (loaded) => <SearchPanel status={{ state: 'ready', loaded }} initialQuery={query} today={TODAY} />,
});

const showing = (name: string, title: string, id: string, today = TODAY): Scenario => ({
  name,
  title,
  view: ({ catalogue }) => {
    const entry = entryById(catalogue, id);
    if (!entry) throw new Error(`The gallery shows «${id}», which the catalogue no longer has`);
    const ignore = () => undefined;
    return (
      <div class="pane">
        <EntryView
          entry={entry}
          catalogue={catalogue}
          today={today}
          backLabel={texts.back}
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
  searching('welcome', 'Avant de taper', ''),
  {
    name: 'loading',
    title: 'Catalogue en cours d’ouverture',
    view: () => <SearchPanel status={{ state: 'loading' }} initialQuery="gpds" today={TODAY} />,
  },
  {
    name: 'failed',
    title: 'Catalogue illisible',
    view: () => <SearchPanel status={{ state: 'failed' }} initialQuery="gpds" today={TODAY} />,
  },
  searching('hits', 'Résultats', 'referant decroch'),
  searching('hits-events', 'Résultats avec des dates passées', 'date inscription certification'),
  searching('filters', 'Filtres proposés', 'actions 86'),
  searching('nothing', 'Rien trouvé', 'recette de crêpes'),
  searching('near', 'Rien trouvé, mots proches', 'sfdécrochagx zzz'),
  showing('definition', 'Définition', 'rds'),
  showing('discrepancies', 'Définition où les sources divergent', 'cplds'),
  showing('action', 'Action que la source ne décrit pas', 'sport-mirebeau'),
  showing('resource', 'Ressource sans lien, texte long', 'mode-emploi-semaine-creteil-2022'),
  showing('link', 'Ressource avec lien', 'ih2ef-determinants-et-leviers'),
  showing('passed', 'Date passée', 'inscription-cplds-2025'),
  showing('coming', 'Date à venir', 'inscription-cplds-2025', BEFORE_REGISTRATION),
];
