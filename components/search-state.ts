import type { Kind } from '../lib/catalogue/schema.ts';
import type { Hint } from '../lib/search/hints.ts';
import type { SearchOptions } from '../lib/search/search.ts';

/** What narrows the hits: one kind, one académie, one département at most. */
export interface SearchFilters {
  kind?: Kind;
  /** With their labels, to be shown though nothing typed names them any more. */
  places?: readonly Hint[];
}

/** What a search panel shows, as data: the views only draw it. */
export interface SearchState {
  query: string;
  /** Rank of the hit that Enter opens. */
  active: number;
  /** Ids of the entries and situations opened one from another; the last one is shown, none means the list. */
  opened: readonly string[];
  /** Absent when nothing narrows the hits. */
  filters?: SearchFilters;
}

export type SearchAction =
  | { type: 'typed'; query: string }
  | { type: 'moved'; by: 1 | -1; count: number }
  | { type: 'opened'; id: string; rank?: number }
  /** Asked for outside this view: it starts afresh. */
  | { type: 'requested'; id: string }
  | { type: 'filtered'; by: Hint }
  | { type: 'unfiltered' }
  | { type: 'wentBack' };

export const startingAt = (query: string): SearchState => ({ query, active: 0, opened: [] });

export function reduceSearch(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case 'typed':
      // A filter lasts as long as there is a question: an emptied field starts afresh.
      return {
        ...startingAt(action.query),
        ...(state.filters && action.query.trim() !== '' ? { filters: state.filters } : {}),
      };
    case 'moved':
      return action.count === 0
        ? state
        : { ...state, active: (state.active + action.by + action.count) % action.count };
    case 'opened':
      return { ...state, active: action.rank ?? state.active, opened: [...state.opened, action.id] };
    case 'requested':
      return { ...startingAt(''), opened: [action.id] };
    case 'filtered':
      return { ...startingAt(state.query), ...toggle(state.filters ?? {}, action.by) };
    case 'unfiltered':
      return startingAt(state.query);
    case 'wentBack':
      // From the list, going back empties the field, as Escape does in a combobox.
      return state.opened.length > 0 ? { ...state, opened: state.opened.slice(0, -1) } : startingAt('');
  }
}

/** @returns whether the filter that a hint stands for is in force. */
export const isActive = ({ kind, places = [] }: SearchFilters, { filter, label }: Hint): boolean =>
  'kind' in filter ? filter.kind === kind : places.some((place) => place.label === label);

/** @returns the filters with one put on or off, and none at all rather than empty ones. */
function toggle(filters: SearchFilters, hint: Hint): Pick<SearchState, 'filters'> {
  const { filter } = hint;
  const isOff = !isActive(filters, hint);
  const level = Object.keys(filter)[0] ?? '';
  const others = (filters.places ?? []).filter((place) => !(level in place.filter));
  const kind = 'kind' in filter ? (isOff ? filter.kind : undefined) : filters.kind;
  const places = isOff && !('kind' in filter) ? [...others, hint] : others;
  return kind || places.length > 0 ? { filters: { places, ...(kind ? { kind } : {}) } } : {};
}

/** @returns what the search takes, from the filters in force. */
export const searchOptions = ({
  kind,
  places = [],
}: SearchFilters = {}): Pick<SearchOptions, 'kind' | 'academie' | 'departement'> =>
  Object.assign(kind ? { kind } : {}, ...places.map(({ filter }) => filter));
