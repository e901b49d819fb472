import { KINDS } from '../lib/catalogue/schema.ts';
import type { Hint } from '../lib/search/hints.ts';
import { isActive, type SearchFilters } from './search-state.ts';
import { texts } from './texts.ts';

interface Props {
  /** Filters that the typed words call for. */
  hints: readonly Hint[];
  /** Filters in force, if any; they stay in sight though the words that called for them are gone. */
  filters: SearchFilters | undefined;
  onToggle(hint: Hint): void;
  onClear(): void;
}

/**
 * Ways to narrow the hits: the académies and départements that were typed, in sight first, then the kinds.
 * One line whatever it holds, so that the hits below never jump.
 */
export function FilterChips({ hints, filters, onToggle, onClear }: Props) {
  const kinds = KINDS.map((kind): Hint => ({ filter: { kind }, label: texts.kinds[kind] }));
  const places = [...(filters?.places ?? []), ...hints.filter(({ filter }) => !('kind' in filter))];
  const distinct = [...new Map(places.map((hint) => [hint.label, hint])).values()];
  const called = new Set(hints.map(({ filter }) => JSON.stringify(filter)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll its content in one line.
    <div role="group" aria-label={texts.filters} class="filters">
      <button type="button" class="chip" aria-pressed={filters === undefined} onClick={onClear}>
        {texts.noFilter}
      </button>
      {[...distinct, ...kinds].map((hint) => (
        <button
          type="button"
          class={called.has(JSON.stringify(hint.filter)) ? 'chip called' : 'chip'}
          key={hint.label}
          aria-pressed={filters !== undefined && isActive(filters, hint)}
          onClick={() => onToggle(hint)}
        >
          {hint.label}
        </button>
      ))}
    </div>
  );
}
