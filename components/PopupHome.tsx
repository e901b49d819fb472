import type { ComponentChildren } from 'preact';
import { academieLabel } from '../lib/catalogue/describe.ts';
import { zoomOfDay } from '../lib/catalogue/zoom.ts';
import type { Keeping } from '../lib/favourites/keeping.ts';
import type { Filters } from '../lib/search/filters.ts';
import type { LoadedCatalogue } from '../lib/search/load.ts';
import { favouritesTexts } from './favourites-texts.ts';
import { HomeFoot } from './HomeFoot.tsx';
import { homeTexts } from './home-texts.ts';
import { ForwardIcon, PanelIcon } from './icons.tsx';
import { KeptSection } from './KeptSection.tsx';
import { SituationsSection } from './SituationsSection.tsx';
import { texts } from './texts.ts';
import { Welcome } from './Welcome.tsx';
import { ZoomSection } from './ZoomSection.tsx';

interface Props {
  loaded: LoadedCatalogue;
  /** ISO day. */
  today: string;
  /** `undefined` until it is read. */
  keeping: Keeping | undefined;
  /** Names: the page's académie, else the person's own. */
  academie: string | undefined;
  /** «Sur cette page», where there is one. */
  children?: ComponentChildren;
  onSearch(query: string, filters?: Filters): void;
  onOpen(id: string): void;
  /** Opens the panel beside the page, where there is one. */
  onOpenPanel?: (() => void) | undefined;
}

/**
 * The popup before anything is typed, what one comes back for first: the page, what one keeps, a situation, then what
 * one may come across. Someone who keeps nothing yet is told what can be asked.
 */
export function PopupHome(props: Props) {
  const { loaded, today, keeping, academie, children, onSearch, onOpen, onOpenPanel } = props;
  const { catalogue } = loaded;
  const isNew = keeping?.favourites.entries.length === 0 && keeping.recents.entries.length === 0;
  const zoom = zoomOfDay(catalogue, today);
  return (
    <>
      {children}
      <p class="home-lead">
        {academie !== undefined && <AcademieLead name={academie} loaded={loaded} onSearch={onSearch} />}
        {onOpenPanel && (
          <button type="button" class="text-button" onClick={onOpenPanel}>
            <PanelIcon /> {texts.openBeside}
          </button>
        )}
      </p>
      {isNew ? <Welcome onTry={onSearch} /> : <h1 class="visually-hidden">{texts.product}</h1>}
      {keeping && (
        <>
          <KeptSection
            title={favouritesTexts.favourites}
            kept={keeping.favourites}
            catalogue={catalogue}
            onOpen={onOpen}
            // What cannot be taken away stays in the list.
            onRemove={(entry) => void keeping.toggleFavourite(entry).catch(() => undefined)}
          />
          <KeptSection
            title={favouritesTexts.recents}
            kept={keeping.recents}
            catalogue={catalogue}
            onOpen={onOpen}
          />
        </>
      )}
      <SituationsSection situations={catalogue.situations} onOpen={onOpen} />
      {zoom && <ZoomSection definition={zoom} onOpen={onOpen} />}
      <footer class="home-foot">
        <p class="quiet keys">{texts.keys}</p>
        <HomeFoot catalogue={catalogue} today={today} />
      </footer>
    </>
  );
}

/** The short way to what an académie has, which other filters then narrow. */
function AcademieLead({
  name,
  loaded: { catalogue, engine },
  onSearch,
}: { name: string } & Pick<Props, 'loaded' | 'onSearch'>) {
  const label = academieLabel(name, catalogue);
  const filters = { academie: name };
  const count = engine.facets(label, filters).total;
  if (count === 0) return null;
  return (
    <button type="button" class="text-button" onClick={() => onSearch(label, filters)}>
      {homeTexts.academie(label, count)} <ForwardIcon />
    </button>
  );
}
