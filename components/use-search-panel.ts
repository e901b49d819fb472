import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { entryById, type Situation, situationById } from '../lib/catalogue/catalogue.ts';
import type { Entry } from '../lib/catalogue/schema.ts';
import type { Keeping } from '../lib/favourites/keeping.ts';
import type { Handover } from '../lib/page/handover.ts';
import type { FilterName, Filters } from '../lib/search/filters.ts';
import type { LoadedCatalogue } from '../lib/search/load.ts';
import { reduceSearch, type SearchState, startingAt } from './search-state.ts';
import { situationTexts } from './situation-texts.ts';
import { texts } from './texts.ts';
import { useTrail } from './use-trail.ts';

/** What the search panel is given to start from and to follow. */
export interface SearchPanelInput {
  /** What was already typed before this view took over. */
  initialQuery: string;
  /** What the person keeps; `undefined` until it is read. */
  keeping?: Keeping | undefined;
  /** What was typed when this view was last open: searched again, and selected so that typing takes its place. */
  lastQuery?: string | undefined;
  /** Something to show that was asked for outside; each new object is shown once. */
  request?: Handover | undefined;
  /** Called with each new query. */
  onQuery?: (query: string) => void;
}

interface SearchPanelState {
  state: SearchState;
  hasQuery: boolean;
  /** What is open, if the catalogue has it. */
  entry: Entry | undefined;
  situation: Situation | undefined;
  isOpen: boolean;
  /** Names where `goBack` leads. */
  backLabel: string;
  fieldRef: RefObject<HTMLInputElement>;
  paneRef: RefObject<HTMLDivElement>;
  listRef: RefObject<HTMLDivElement>;
  /** The person types: their filters stay. */
  type(query: string, filters?: Filters): void;
  /** Searches what they did not type, and leaves them in the field. */
  search(query: string, filters?: Filters): void;
  /** @param rank of the hit that is opened. */
  open(id: string, rank?: number): void;
  goBack(): void;
  move(by: 1 | -1, count: number): void;
  filter(name: FilterName, value: string): void;
  unfilter(): void;
  /** Shows more hits. */
  grow(): void;
}

/** Where a person is in the search: what they typed and opened, and the way back. */
export function useSearchPanel(
  loaded: LoadedCatalogue | undefined,
  { initialQuery, keeping, lastQuery, request, onQuery }: SearchPanelInput,
): SearchPanelState {
  const [state, dispatch] = useReducer(reduceSearch, initialQuery, startingAt);
  const fieldRef = useRef<HTMLInputElement>(null);
  const paneRef = useRef<HTMLDivElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  // Hits scroll in their list, everything else in the pane.
  const trail = useTrail(state.opened, () => listRef.current ?? paneRef.current);

  const [openedId = '', openedFrom = ''] = state.opened.toReversed();
  const entry = loaded && entryById(loaded.catalogue, openedId);
  const situation = loaded && situationById(loaded.catalogue, openedId);
  const hasQuery = state.query.trim() !== '';

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
  const cameFromSituation = loaded && situationById(loaded.catalogue, openedFrom) !== undefined;
  return {
    state,
    hasQuery,
    entry,
    situation,
    isOpen: entry !== undefined || situation !== undefined,
    backLabel: cameFromSituation
      ? situationTexts.back
      : openedFrom
        ? texts.backOne
        : hasQuery
          ? texts.back
          : texts.backHome,
    fieldRef,
    paneRef,
    listRef,
    type,
    search: (query, filters = {}) => {
      type(query, filters);
      fieldRef.current?.focus();
    },
    open: (id, rank) => {
      trail.leave(id);
      dispatch({ type: 'opened', id, ...(rank === undefined ? {} : { rank }) });
    },
    goBack: () => {
      dispatch({ type: 'wentBack' });
      if (state.opened.length < 2) fieldRef.current?.focus();
    },
    move: (by, count) => dispatch({ type: 'moved', by, count }),
    filter: (name, value) => dispatch({ type: 'filtered', name, value }),
    unfilter: () => dispatch({ type: 'unfiltered' }),
    grow: () => dispatch({ type: 'grew' }),
  };
}
