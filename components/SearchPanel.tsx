import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { type Catalogue, entryById } from '../lib/catalogue/catalogue.ts';
import type { Handover } from '../lib/page/handover.ts';
import type { CatalogueStatus } from '../lib/search/load.ts';
import { EntryView } from './EntryView.tsx';
import { FilterChips } from './FilterChips.tsx';
import { HitList, optionId } from './HitList.tsx';
import { Nothing } from './Nothing.tsx';
import { SearchField } from './SearchField.tsx';
import { reduceSearch, searchOptions, startingAt } from './search-state.ts';
import { texts } from './texts.ts';
import { useSettled } from './use-settled.ts';

/** What the view before any search can ask for. */
interface HomeActions {
  search(query: string): void;
  open(id: string): void;
}

interface Props {
  status: CatalogueStatus;
  /** What was already typed before this view took over. */
  initialQuery: string;
  /** ISO day. */
  today: string;
  /** Name of the académie whose entries come first among equals. */
  academie?: string | undefined;
  /** Something to show that was asked for outside; each new object is shown once. */
  request?: Handover | undefined;
  /** What stands here while nothing is searched. */
  renderHome(catalogue: Catalogue, actions: HomeActions): ComponentChildren;
}

/** The search field with what it finds: hits, an entry in place, or what to try. */
export function SearchPanel({ status, initialQuery, today, academie, request, renderHome }: Props) {
  const [state, dispatch] = useReducer(reduceSearch, initialQuery, startingAt);
  const fieldRef = useRef<HTMLInputElement>(null);
  const scroll = useRef(0);
  const paneRef = useRef<HTMLDivElement>(null);
  const listRef = useRef<HTMLDivElement>(null);

  const loaded = status.state === 'ready' ? status.loaded : undefined;
  const hasQuery = state.query.trim() !== '';
  const { filters } = state;
  const { hits, hints } = useMemo(() => {
    if (!loaded || !hasQuery) return { hits: [], hints: [] };
    const { engine } = loaded;
    const narrowed = { today, ...(academie ? { academieFirst: academie } : {}), ...searchOptions(filters) };
    return { hits: engine.search(state.query, narrowed), hints: engine.hints(state.query) };
  }, [loaded, state.query, filters, hasQuery, today, academie]);
  const openedId = state.opened.at(-1);
  const entry = openedId !== undefined && loaded ? entryById(loaded.catalogue, openedId) : undefined;
  const activeHit = entry ? undefined : hits[state.active];
  const isEntryOpen = entry !== undefined;

  useLayoutEffect(() => {
    if (isEntryOpen) return;
    const scroller = listRef.current ?? paneRef.current;
    if (scroller) scroller.scrollTop = scroll.current;
  }, [isEntryOpen]);

  useEffect(() => {
    if (request?.show === 'search') dispatch({ type: 'typed', query: request.query });
    if (request?.show === 'entry') dispatch({ type: 'requested', id: request.id });
    if (request?.show === 'page') dispatch({ type: 'typed', query: '' });
  }, [request]);

  const type = (query: string) => {
    scroll.current = 0;
    dispatch({ type: 'typed', query });
  };
  const search = (query: string) => {
    type(query);
    fieldRef.current?.focus();
  };
  const open = (id: string, rank?: number) => {
    // Hits scroll in their list, what stands here before a search in the pane.
    if (!isEntryOpen) scroll.current = (listRef.current ?? paneRef.current)?.scrollTop ?? 0;
    dispatch({ type: 'opened', id, ...(rank === undefined ? {} : { rank }) });
  };
  const goBack = () => {
    dispatch({ type: 'wentBack' });
    if (state.opened.length < 2) fieldRef.current?.focus();
  };

  const onFieldKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !isEntryOpen && hits.length > 0) {
      event.preventDefault();
      dispatch({ type: 'moved', by: event.key === 'ArrowDown' ? 1 : -1, count: hits.length });
    } else if (event.key === 'Enter' && activeHit) {
      event.preventDefault();
      open(activeHit.entry.id, state.active);
    }
  };
  const onEscape = (event: KeyboardEvent) => {
    // An empty list leaves Escape to the browser, which closes the popup.
    if (event.key !== 'Escape' || event.isComposing || (!isEntryOpen && state.query === '')) return;
    event.preventDefault();
    goBack();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back from wherever the focus is inside.
    <div class="panel" onKeyDown={onEscape}>
      <SearchField
        fieldRef={fieldRef}
        query={state.query}
        isExpanded={!isEntryOpen && hits.length > 0}
        activeId={activeHit && optionId(activeHit)}
        onType={type}
        onKeyDown={onFieldKey}
        onClear={() => search('')}
      />
      {loaded && hasQuery && !isEntryOpen && (
        <FilterChips
          hints={hints}
          filters={filters}
          onToggle={(by) => dispatch({ type: 'filtered', by })}
          onClear={() => dispatch({ type: 'unfiltered' })}
        />
      )}
      <Announcement
        query={state.query}
        text={hasQuery && loaded && !isEntryOpen ? texts.count(hits.length) : ''}
      />
      <div class="pane" ref={paneRef}>
        {status.state === 'loading' && hasQuery && <p class="quiet">{texts.loading}</p>}
        {status.state === 'failed' && (
          <div role="alert" class="failure">
            <p>{texts.loadFailed}</p>
            <p class="quiet">{texts.loadFailedHelp}</p>
          </div>
        )}
        {loaded && entry && (
          <EntryView
            entry={entry}
            catalogue={loaded.catalogue}
            today={today}
            backLabel={state.opened.length > 1 ? texts.backOne : hasQuery ? texts.back : texts.backHome}
            onBack={goBack}
            onOpen={open}
          />
        )}
        {request?.show === 'unreadable' && !entry && !hasQuery && <p class="quiet">{texts.unreadable}</p>}
        {loaded && !entry && !hasQuery && renderHome(loaded.catalogue, { search, open })}
        {loaded && !entry && hasQuery && hits.length === 0 && (
          <Nothing
            query={state.query}
            isFiltered={filters !== undefined}
            suggestions={loaded.engine.suggest(state.query)}
            onTry={search}
          />
        )}
        {loaded && !entry && hits.length > 0 && (
          <HitList
            listRef={listRef}
            hits={hits}
            catalogue={loaded.catalogue}
            active={state.active}
            today={today}
            onOpen={open}
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
