import type { RefObject } from 'preact';
import { MAX_QUERY_LENGTH } from '../lib/search/limits.ts';
import { ClearIcon, SearchIcon } from './icons.tsx';
import { texts } from './texts.ts';

interface Props {
  fieldRef: RefObject<HTMLInputElement>;
  query: string;
  isExpanded: boolean;
  /** DOM id of the option that Enter opens. */
  activeId: string | undefined;
  onType(query: string): void;
  onKeyDown(event: KeyboardEvent): void;
  onClear(): void;
}

export const RESULTS_ID = 'results';

/**
 * The combobox. A page that must be usable before its script has run holds the same markup in its own HTML
 * (`entrypoints/popup/index.html`), which this component then takes over.
 */
export function SearchField({ fieldRef, query, isExpanded, activeId, onType, onKeyDown, onClear }: Props) {
  return (
    <div class="search-field">
      <SearchIcon />
      <input
        ref={fieldRef}
        type="text"
        role="combobox"
        aria-label={texts.searchLabel}
        aria-autocomplete="list"
        aria-controls={RESULTS_ID}
        aria-expanded={isExpanded}
        aria-activedescendant={activeId}
        placeholder={texts.searchPlaceholder}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={MAX_QUERY_LENGTH}
        value={query}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query !== '' && (
        <button
          type="button"
          class="icon-button"
          aria-label={texts.clear}
          title={texts.clear}
          onClick={onClear}
        >
          <ClearIcon />
        </button>
      )}
    </div>
  );
}
