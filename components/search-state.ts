import type { FilterName, Filters } from '../lib/search/filters.ts';

/** How many more hits are shown at a time. */
const PAGE = 20;

/** What a search panel shows, as data: the views only draw it. */
export interface SearchState {
  query: string;
  /** Rank of the hit that Enter opens. */
  active: number;
  /** Ids of the entries and situations opened one from another; the last one is shown, none means the list. */
  opened: readonly string[];
  /** What narrows the hits. */
  filters: Filters;
  /** How many hits are shown at most. */
  limit: number;
}

export type SearchAction =
  /** `filters` take the place of those in force. */
  | { type: 'typed'; query: string; filters?: Filters }
  | { type: 'moved'; by: 1 | -1; count: number }
  | { type: 'opened'; id: string; rank?: number }
  /** Asked for outside this view: it starts afresh. */
  | { type: 'requested'; id: string }
  /** Puts a filter on, or off when it is on. */
  | { type: 'filtered'; name: FilterName; value: string }
  | { type: 'unfiltered' }
  /** The last of the hits shown is in sight, and there are more. */
  | { type: 'grew' }
  | { type: 'wentBack' };

export const startingAt = (query: string, filters: Filters = {}): SearchState => ({
  query,
  active: 0,
  opened: [],
  filters,
  limit: PAGE,
});

export function reduceSearch(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case 'typed':
      // A filter lasts as long as there is a question: an emptied field starts afresh.
      return startingAt(action.query, action.query.trim() === '' ? {} : (action.filters ?? state.filters));
    case 'moved':
      return action.count === 0
        ? state
        : { ...state, active: (state.active + action.by + action.count) % action.count };
    case 'opened':
      return { ...state, active: action.rank ?? state.active, opened: [...state.opened, action.id] };
    case 'requested':
      return { ...startingAt(''), opened: [action.id] };
    case 'filtered':
      return startingAt(state.query, toggle(state.filters, action.name, action.value));
    case 'unfiltered':
      return startingAt(state.query);
    case 'grew':
      return { ...state, limit: state.limit + PAGE };
    case 'wentBack':
      // From the list, going back empties the field, as Escape does in a combobox.
      return state.opened.length > 0 ? { ...state, opened: state.opened.slice(0, -1) } : startingAt('');
  }
}

/** @returns the filters with one put on, or off when it was on. */
function toggle(filters: Filters, name: FilterName, value: string): Filters {
  const { [name]: before, ...others } = filters;
  return before === value ? others : { ...others, [name]: value };
}
