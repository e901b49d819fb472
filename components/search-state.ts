/** What a search panel shows, as data: the views only draw it. */
export interface SearchState {
  query: string;
  /** Rank of the hit that Enter opens. */
  active: number;
  /** Ids of the entries opened one from another; the last one is shown, none means the list. */
  opened: readonly string[];
}

export type SearchAction =
  | { type: 'typed'; query: string }
  | { type: 'moved'; by: 1 | -1; count: number }
  | { type: 'opened'; id: string; rank?: number }
  | { type: 'wentBack' };

export const startingAt = (query: string): SearchState => ({ query, active: 0, opened: [] });

export function reduceSearch(state: SearchState, action: SearchAction): SearchState {
  switch (action.type) {
    case 'typed':
      return startingAt(action.query);
    case 'moved':
      return action.count === 0
        ? state
        : { ...state, active: (state.active + action.by + action.count) % action.count };
    case 'opened':
      return { ...state, active: action.rank ?? state.active, opened: [...state.opened, action.id] };
    case 'wentBack':
      // From the list, going back empties the field, as Escape does in a combobox.
      return state.opened.length > 0 ? { ...state, opened: state.opened.slice(0, -1) } : startingAt('');
  }
}
