import type { Filters } from '../../lib/search/filters.ts';
import { MoreFilters } from '../MoreFilters.tsx';
import { Nothing } from '../Nothing.tsx';
import type { Scenario } from './scenario.ts';

const ignore = () => undefined;

const more = (name: string, title: string, query: string, filters: Filters): Scenario => ({
  name,
  title,
  view: ({ catalogue, engine }) => (
    <div class="filter-bar">
      <MoreFilters
        facets={engine.facets(query, filters)}
        filters={filters}
        catalogue={catalogue}
        onToggle={ignore}
        onClose={ignore}
      />
    </div>
  ),
});

export const filtersScenarios: readonly Scenario[] = [
  more('filters-more', 'Plus de filtres', 'sport', {}),
  more('filters-chosen', 'Plus de filtres, deux choisis', 'sport', { academie: 'Poitiers', theme: 'sport' }),
  {
    name: 'nothing-filtered',
    title: 'Rien trouvé avec les filtres en place',
    view: () => (
      <Nothing query="cplds" hiddenCount={12} suggestions={[]} onTry={ignore} onUnfilter={ignore} />
    ),
  },
];
