import { useState } from 'preact/hooks';
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { KINDS } from '../lib/catalogue/schema.ts';
import { type Facets, FILTER_NAMES, type FilterName, type Filters } from '../lib/search/filters.ts';
import type { Hint } from '../lib/search/hints.ts';
import { filterLabel, filtersTexts as texts } from './filters-texts.ts';
import { MoreIcon } from './icons.tsx';
import { MoreFilters } from './MoreFilters.tsx';

interface Props {
  facets: Facets;
  /** Filters that the typed words call for. */
  hints: readonly Hint[];
  /** Filters in force; they stay in sight though no hit is left or the words that called for them are gone. */
  filters: Filters;
  catalogue: Catalogue;
  /** Name of the person's own académie, and of the page's. */
  ownAcademie: string | undefined;
  pageAcademie: string | undefined;
  onToggle(name: FilterName, value: string): void;
  onClear(): void;
}

interface Chip {
  name: FilterName;
  value: string;
}

/**
 * Ways to narrow the hits, each with the number it leaves; none leaves nothing. What is in force comes first, then
 * the places that were typed, the académie, the kinds: one line whatever it holds, so that the hits below never jump.
 * All the other values are one press away.
 */
export function FilterChips(props: Props) {
  const { facets, hints, filters, catalogue, ownAcademie, pageAcademie, onToggle, onClear } = props;
  const [isOpen, setOpen] = useState(false);
  const called = hints.flatMap(({ filter }) =>
    Object.entries(filter).map(([name, value]) => keyOf(name, value)),
  );
  const isFiltered = FILTER_NAMES.some((name) => filters[name] !== undefined);
  return (
    <div class="filter-bar">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll its content in one line. */}
      <div role="group" aria-label={texts.group} class="filters">
        <button type="button" class="chip" aria-pressed={!isFiltered} onClick={onClear}>
          {texts.none}
        </button>
        {chipsOf(props).map(({ name, value }) => (
          <button
            type="button"
            class={called.includes(keyOf(name, value)) ? 'chip called' : 'chip'}
            key={keyOf(name, value)}
            aria-pressed={filters[name] === value}
            title={name === 'kind' ? undefined : texts.names[name]}
            onClick={() => onToggle(name, value)}
          >
            {name === 'academie' && value === ownAcademie && value !== pageAcademie
              ? texts.ownAcademie
              : filterLabel(name, value, catalogue)}{' '}
            <span class="chip-count">{texts.count(facets.counts[name].get(value) ?? 0)}</span>
          </button>
        ))}
      </div>
      <button
        type="button"
        class="icon-button more-filters-button"
        aria-label={texts.more}
        title={texts.more}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <MoreIcon />
      </button>
      {isOpen && (
        <MoreFilters
          facets={facets}
          filters={filters}
          catalogue={catalogue}
          onToggle={onToggle}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

const keyOf = (name: string, value: string): string => `${name} ${value}`;

/** @returns the values in sight, each once. */
function chipsOf({ facets, hints, filters, ownAcademie, pageAcademie }: Props): Chip[] {
  const inForce = FILTER_NAMES.flatMap((name) => chip(name, filters[name])).filter(
    ({ name }) => name !== 'kind',
  );
  const offered = [
    ...hints
      .flatMap(({ filter }) => ('kind' in filter ? [] : Object.entries(filter)))
      .map(([name, value]) => ({
        name: name as FilterName,
        value,
      })),
    ...chip('academie', ownAcademie),
    ...chip('academie', pageAcademie),
  ].filter(({ name, value }) => facets.counts[name].has(value));
  const kinds = KINDS.filter((kind) => facets.counts.kind.has(kind) || filters.kind === kind);
  const all = [...inForce, ...offered, ...kinds.map((value): Chip => ({ name: 'kind', value }))];
  return [...new Map(all.map((each) => [keyOf(each.name, each.value), each])).values()];
}

const chip = (name: FilterName, value: string | undefined): Chip[] =>
  value === undefined ? [] : [{ name, value }];
