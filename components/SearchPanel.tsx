import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { entryById, situationById } from '../lib/catalogue/catalogue.ts';
import { withDetails } from '../lib/catalogue/details.ts';
import type { Keeping } from '../lib/favourites/keeping.ts';
import { isKept } from '../lib/favourites/kept.ts';
import type { Handover } from '../lib/page/handover.ts';
import type { Filters } from '../lib/search/filters.ts';
import type { CatalogueStatus, LoadedCatalogue } from '../lib/search/load.ts';
import { EntryView } from './EntryView.tsx';
import { FilterChips } from './FilterChips.tsx';
import { HitList, optionId } from './HitList.tsx';
import { Nothing } from './Nothing.tsx';
import { SearchField } from './SearchField.tsx';
import { SituationView } from './SituationView.tsx';
import { reduceSearch, startingAt } from './search-state.ts';
import { situationTexts } from './situation-texts.ts';
import { texts } from './texts.ts';
import { useFound } from './use-found.ts';
import { useSettled } from './use-settled.ts';
import { useTrail } from './use-trail.ts';

/** What the view before any search can ask for. */
interface HomeActions {
  search(query: string, filters?: Filters): void;
  /** Opens an entry or a situation. */
  open(id: string): void;
}

interface Props {
  status: CatalogueStatus;
  /** What was already typed before this view took over. */
  initialQuery: string;
  /** ISO day. */
  today: string;
  /** Name of the person's own académie, if they told it. */
  ownAcademie?: string | undefined;
  /** Name of the académie of the page beside. */
  pageAcademie?: string | undefined;
  /** What the person keeps; `undefined` until it is read. */
  keeping?: Keeping | undefined;
  /** What was typed when this view was last open: searched again, and selected so that typing takes its place. */
  lastQuery?: string | undefined;
  /** Something to show that was asked for outside; each new object is shown once. */
  request?: Handover | undefined;
  /** What stands here while nothing is searched. */
  renderHome(loaded: LoadedCatalogue, actions: HomeActions): ComponentChildren;
  /** Called with each new query. */
  onQuery?: (query: string) => void;
}

/** The search field with what it finds: hits, an entry in place, or what to try. */
export function SearchPanel(props: Props) {
  const {
    status,
    initialQuery,
    today,
    ownAcademie,
    pageAcademie,
    keeping,
    lastQuery,
    request,
    renderHome,
    onQuery,
  } = props;
  const [state, dispatch] = useReducer(reduceSearch, initialQuery, startingAt);
  const fieldRef = useRef<HTMLInputElement>(null);
  const paneRef = useRef<HTMLDivElement>(null);
  const listRef = useRef<HTMLDivElement>(null);

  const loaded = status.state === 'ready' ? status.loaded : undefined;
  const hasQuery = state.query.trim() !== '';
  const found = useFound(loaded, state, today, pageAcademie ?? ownAcademie);
  const hits = found?.hits ?? [];
  const total = found?.facets.total ?? 0;
  const [openedId = '', openedFrom = ''] = state.opened.toReversed();
  const entry = loaded && entryById(loaded.catalogue, openedId);
  const situation = loaded && situationById(loaded.catalogue, openedId);
  const isOpen = entry !== undefined || situation !== undefined;
  const activeHit = isOpen ? undefined : hits[state.active];
  // Hits scroll in their list, everything else in the pane.
  const trail = useTrail(state.opened, () => listRef.current ?? paneRef.current);

  useEffect(() => {
    if (request) trail.forget();
    if (request?.show === 'search') dispatch({ type: 'typed', query: request.query });
    if (request?.show === 'entry') dispatch({ type: 'requested', id: request.id });
    if (request?.show === 'page') dispatch({ type: 'typed', query: '' });
  }, [request]);

  const isUntouched = state.query === '' && state.opened.length === 0 && !request;
  // Before anything else is typed: an effect after painting would come too late for a fast hand.
  useLayoutEffect(() => {
    if (!lastQuery || !isUntouched || !fieldRef.current) return;
    fieldRef.current.value = lastQuery;
    fieldRef.current.select();
    dispatch({ type: 'typed', query: lastQuery });
  }, [lastQuery]);

  const isFirst = useRef(true);
  useLayoutEffect(() => {
    // Nothing typed yet says nothing: what was typed before may still be on its way.
    if (!isFirst.current || state.query !== '') onQuery?.(state.query);
    isFirst.current = false;
  }, [state.query]);

  const canKeep = keeping !== undefined;
  useEffect(() => {
    if (entry) keeping?.noteSeen(entry);
  }, [entry, canKeep]);

  const type = (query: string, filters?: Filters) => {
    trail.forget();
    dispatch({ type: 'typed', query, ...(filters ? { filters } : {}) });
  };
  const search = (query: string, filters: Filters = {}) => {
    type(query, filters);
    fieldRef.current?.focus();
  };
  const open = (id: string, rank?: number) => {
    trail.leave(id);
    dispatch({ type: 'opened', id, ...(rank === undefined ? {} : { rank }) });
  };
  const cameFromSituation = loaded && situationById(loaded.catalogue, openedFrom) !== undefined;
  const backLabel = cameFromSituation
    ? situationTexts.back
    : openedFrom
      ? texts.backOne
      : hasQuery
        ? texts.back
        : texts.backHome;
  const goBack = () => {
    dispatch({ type: 'wentBack' });
    if (state.opened.length < 2) fieldRef.current?.focus();
  };

  const onFieldKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !isOpen && hits.length > 0) {
      event.preventDefault();
      dispatch({ type: 'moved', by: event.key === 'ArrowDown' ? 1 : -1, count: hits.length });
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
        onType={type}
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
          onToggle={(name, value) => dispatch({ type: 'filtered', name, value })}
          onClear={() => dispatch({ type: 'unfiltered' })}
        />
      )}
      <Announcement query={state.query} text={found && !isOpen ? texts.count(total) : ''} />
      <div class="pane" ref={paneRef}>
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
        {loaded && openedId !== '' && !isOpen && <p class="quiet">{texts.unknownEntry}</p>}
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
              dispatch({ type: 'unfiltered' });
              fieldRef.current?.focus();
            }}
          />
        )}
        {loaded && !isOpen && hits.length > 0 && (
          <HitList
            listRef={listRef}
            hits={hits}
            total={total}
            catalogue={loaded.catalogue}
            active={state.active}
            today={today}
            onOpen={open}
            onEnd={() => dispatch({ type: 'grew' })}
          />
        )}
      </div>
    </div>
  );
}

/** Read out once typing has paused; mounted before its text changes, or screen readers miss it. */
function Announcement({ query, text }: { query: string; text: string }) {
  const hasPaused = useSettled(query, 500) === query;
  return (
    <div role="status" class="visually-hidden">
      {hasPaused ? text : ''}
    </div>
  );
}
