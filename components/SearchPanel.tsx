import { useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { entryById } from '../lib/catalogue/catalogue.ts';
import type { LoadedCatalogue } from '../lib/search/load.ts';
import { EntryView } from './EntryView.tsx';
import { FilterChips } from './FilterChips.tsx';
import { HitList, optionId } from './HitList.tsx';
import { Nothing } from './Nothing.tsx';
import { SearchField } from './SearchField.tsx';
import { reduceSearch, searchOptions, startingAt } from './search-state.ts';
import { texts } from './texts.ts';
import { useSettled } from './use-settled.ts';
import { Welcome } from './Welcome.tsx';

/** The catalogue while it loads, when it is there, and when it could not be read. */
export type CatalogueStatus =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; loaded: LoadedCatalogue };

interface Props {
  status: CatalogueStatus;
  /** What was already typed before this view took over. */
  initialQuery: string;
  /** ISO day. */
  today: string;
}

/** The search field with what it finds: hits, an entry in place, or what to try. */
export function SearchPanel({ status, initialQuery, today }: Props) {
  const [state, dispatch] = useReducer(reduceSearch, initialQuery, startingAt);
  const fieldRef = useRef<HTMLInputElement>(null);
  const listScroll = useRef(0);
  const listRef = useRef<HTMLDivElement>(null);

  const loaded = status.state === 'ready' ? status.loaded : undefined;
  const hasQuery = state.query.trim() !== '';
  const { filters } = state;
  const { hits, hints } = useMemo(() => {
    if (!loaded || !hasQuery) return { hits: [], hints: [] };
    const { engine } = loaded;
    const narrowed = { today, ...searchOptions(filters) };
    return { hits: engine.search(state.query, narrowed), hints: engine.hints(state.query) };
  }, [loaded, state.query, filters, hasQuery, today]);
  const openedId = state.opened.at(-1);
  const entry = openedId !== undefined && loaded ? entryById(loaded.catalogue, openedId) : undefined;
  const activeHit = entry ? undefined : hits[state.active];
  const isEntryOpen = entry !== undefined;

  useLayoutEffect(() => {
    if (isEntryOpen) return;
    if (listRef.current) listRef.current.scrollTop = listScroll.current;
  }, [isEntryOpen]);

  const type = (query: string) => {
    listScroll.current = 0;
    dispatch({ type: 'typed', query });
  };
  const open = (id: string, rank?: number) => {
    if (!isEntryOpen) listScroll.current = listRef.current?.scrollTop ?? 0;
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
        onClear={() => {
          type('');
          fieldRef.current?.focus();
        }}
      />
      {loaded && hasQuery && !isEntryOpen && (
        <FilterChips
          hints={hints}
          filters={filters}
          onToggle={(by) => dispatch({ type: 'filtered', by })}
          onClear={() => dispatch({ type: 'unfiltered' })}
        />
      )}
      <Announcement text={hasQuery && loaded && !isEntryOpen ? texts.count(hits.length) : ''} />
      <div class="pane">
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
        {loaded && !entry && !hasQuery && (
          <Welcome
            catalogue={loaded.catalogue}
            onTry={(query) => {
              type(query);
              fieldRef.current?.focus();
            }}
          />
        )}
        {loaded && !entry && hasQuery && hits.length === 0 && (
          <Nothing
            query={state.query}
            isFiltered={filters !== undefined}
            suggestions={loaded.engine.suggest(state.query)}
            onTry={type}
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
function Announcement({ text }: { text: string }) {
  return (
    <div role="status" class="visually-hidden">
      {useSettled(text, 500)}
    </div>
  );
}
