import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import type { Facets, FilterName, Filters } from '../lib/search/filters.ts';
import { filterLabel, filtersTexts as texts } from './filters-texts.ts';

const CHOICES = ['academie', 'departement', 'audience', 'theme'] as const satisfies FilterName[];

interface Props {
  facets: Facets;
  filters: Filters;
  catalogue: Catalogue;
  onToggle(name: FilterName, value: string): void;
  onClose(): void;
}

/** Every value of the filters that have many, each with the number of hits it leaves. Takes the focus. */
export function MoreFilters({ facets, filters, catalogue, onToggle, onClose }: Props) {
  const id = useId();
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => ref.current?.querySelector('select')?.focus(), []);
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // It closes this, and leaves the search as it is.
    event.preventDefault();
    event.stopPropagation();
    ref.current?.parentElement?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from whichever choice has the focus.
    <div class="more-filters" ref={ref} onKeyDown={onEscape}>
      {CHOICES.map((name) => {
        const chosen = filters[name];
        return (
          <p key={name}>
            <label for={`${id}-${name}`}>{texts.names[name]}</label>
            <select
              id={`${id}-${name}`}
              value={chosen ?? ''}
              onChange={({ currentTarget: { value } }) =>
                onToggle(name, value === '' ? (chosen ?? '') : value)
              }
            >
              <option value="">{texts.any[name]}</option>
              {optionsOf(name, facets, chosen, catalogue).map(({ value, label, count }) => (
                <option value={value} key={value}>
                  {texts.option(label, count)}
                </option>
              ))}
            </select>
          </p>
        );
      })}
    </div>
  );
}

const compare = new Intl.Collator('fr').compare;

/** @returns the values on offer in the order of their labels, the chosen one always. */
function optionsOf(name: FilterName, { counts }: Facets, chosen: string | undefined, catalogue: Catalogue) {
  const values = new Set([...counts[name].keys(), ...(chosen === undefined ? [] : [chosen])]);
  return [...values]
    .map((value) => ({
      value,
      label: name === 'academie' ? value : filterLabel(name, value, catalogue),
      count: counts[name].get(value) ?? 0,
    }))
    .sort((a, b) => compare(a.label, b.label));
}
