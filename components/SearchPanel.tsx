import type { ComponentChildren } from 'preact';
import { withDetails } from '../lib/catalogue/details.ts';
import { isKept } from '../lib/favourites/kept.ts';
import type { Filters } from '../lib/search/filters.ts';
import type { CatalogueStatus, LoadedCatalogue } from '../lib/search/load.ts';
import { Announcement } from './Announcement.tsx';
import { EntryView } from './EntryView.tsx';
import { FilterChips } from './FilterChips.tsx';
import { HitList, optionId } from './HitList.tsx';
import { Nothing } from './Nothing.tsx';
import { SearchField } from './SearchField.tsx';
import { SituationView } from './SituationView.tsx';
import { texts } from './texts.ts';
import { useFound } from './use-found.ts';
import { type SearchPanelInput, useSearchPanel } from './use-search-panel.ts';

/** What the view before any search can ask for. */
interface HomeActions {
  search(query: string, filters?: Filters): void;
  /** Opens an entry or a situation. */
  open(id: string): void;
}

interface Props extends SearchPanelInput {
  status: CatalogueStatus;
  /** ISO day. */
  today: string;
  /** Name of the person's own académie, if they told it. */
  ownAcademie?: string | undefined;
  /** Name of the académie of the page beside. */
  pageAcademie?: string | undefined;
  /** What stands here while nothing is searched. */
  renderHome(loaded: LoadedCatalogue, actions: HomeActions): ComponentChildren;
}

/** The search field with what it finds: hits, an entry in place, or what to try. */
export function SearchPanel(props: Props) {
  const { status, today, ownAcademie, pageAcademie, keeping, request, renderHome } = props;
  const loaded = status.state === 'ready' ? status.loaded : undefined;
  const panel = useSearchPanel(loaded, props);
  const { state, hasQuery, entry, situation, isOpen, backLabel, fieldRef, open, search, goBack } = panel;
  const found = useFound(loaded, state, today, pageAcademie ?? ownAcademie);
  const hits = found?.hits ?? [];
  const total = found?.facets.total ?? 0;
  const activeHit = isOpen ? undefined : hits[state.active];

  const onFieldKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !isOpen && hits.length > 0) {
      event.preventDefault();
      panel.move(event.key === 'ArrowDown' ? 1 : -1, hits.length);
    } else if (event.key === 'Enter' && activeHit) {
      event.preventDefault();
      open(activeHit.entry.id, state.active);
    }
  };
  const onEscape = (event: KeyboardEvent) => {
    // An empty list leaves Escape to the browser, which closes the popup.
    if (event.key !== 'Escape' || event.isComposing || (!isOpen && state.query === '')) return;
    event.preventDefault();
    goBack();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back from wherever the focus is inside.
    <div class="panel" onKeyDown={onEscape}>
      <SearchField
        fieldRef={fieldRef}
        query={state.query}
        isExpanded={!isOpen && hits.length > 0}
        activeId={activeHit && optionId(activeHit)}
        onType={panel.type}
        onKeyDown={onFieldKey}
        onClear={() => search('')}
      />
      {loaded && found && !isOpen && (
        <FilterChips
          facets={found.facets}
          hints={found.hints}
          filters={state.filters}
          catalogue={loaded.catalogue}
          ownAcademie={ownAcademie}
          pageAcademie={pageAcademie}
          onToggle={panel.filter}
          onClear={panel.unfilter}
        />
      )}
      <Announcement query={state.query} text={found && !isOpen ? texts.count(total) : ''} />
      <div class="pane" ref={panel.paneRef}>
        {status.state === 'loading' && hasQuery && <p class="quiet">{texts.loading}</p>}
        {status.state === 'failed' && (
          <div role="alert" class="failure">
            <p>{texts.loadFailed}</p>
            <p class="quiet">{texts.loadFailedHelp}</p>
          </div>
        )}
        {loaded?.details && entry && (
          <EntryView
            entry={withDetails(entry, loaded.details)}
            catalogue={loaded.catalogue}
            today={today}
            backLabel={backLabel}
            isFavourite={keeping && isKept(keeping.favourites, entry.id)}
            onBack={goBack}
            onOpen={open}
            onToggleFavourite={async () => keeping?.toggleFavourite(entry)}
          />
        )}
        {loaded && situation && (
          <SituationView
            situation={situation}
            catalogue={loaded.catalogue}
            backLabel={backLabel}
            onBack={goBack}
            onOpen={open}
          />
        )}
        {loaded && state.opened.length > 0 && !isOpen && <p class="quiet">{texts.unknownEntry}</p>}
        {request?.show === 'unreadable' && !isOpen && !hasQuery && <p class="quiet">{texts.unreadable}</p>}
        {loaded && !hasQuery && (
          // Kept while something is open, so that what was unfolded there still is on the way back.
          <div hidden={isOpen}>{renderHome(loaded, { search, open })}</div>
        )}
        {loaded && !isOpen && found && hits.length === 0 && (
          <Nothing
            query={state.query}
            hiddenCount={loaded.engine.facets(state.query).total}
            suggestions={loaded.engine.suggest(state.query)}
            onTry={search}
            onUnfilter={() => {
              panel.unfilter();
              fieldRef.current?.focus();
            }}
          />
        )}
        {loaded && !isOpen && hits.length > 0 && (
          <HitList
            listRef={panel.listRef}
            query={state.query}
            hits={hits}
            total={total}
            catalogue={loaded.catalogue}
            active={state.active}
            today={today}
            onOpen={open}
            onEnd={panel.grow}
          />
        )}
      </div>
    </div>
  );
}
