import type { Catalogue } from '../lib/catalogue/catalogue.ts';
import { academieLabel, departementLabel, scopeLabel } from '../lib/catalogue/describe.ts';
import { AUDIENCES, THEMES } from '../lib/catalogue/lists.ts';
import type { WholeEntry } from '../lib/catalogue/schema.ts';
import { formatDate, formatPeriod } from '../lib/text/dates.ts';
import { texts } from './texts.ts';

type FactName = keyof typeof texts.facts;
type Fact = readonly [FactName, string | undefined];

/** The short facts of an entry: place, time, scope, publics, themes. A fact that is not known is not shown. */
export function EntryFacts({ entry, catalogue }: { entry: WholeEntry; catalogue: Catalogue }) {
  const facts = [...ownFacts(entry), ...commonFacts(entry, catalogue)].filter(([, value]) => value);
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{texts.facts[name]}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function ownFacts(entry: WholeEntry): Fact[] {
  switch (entry.kind) {
    case 'action':
      return [['year', entry.year?.toString()]];
    case 'definition':
      return [
        ['category', capitalise(entry.category)],
        ['aliases', otherNames(entry)],
      ];
    case 'resource':
      return [
        ['format', capitalise(entry.format)],
        ['publisher', entry.publisher],
        ['date', entry.date && formatDate(entry.date)],
      ];
    case 'event':
      return [
        ['period', capitalise(formatPeriod(entry.start, entry.end) ?? '')],
        ['hours', capitalise(entry.hours ?? '')],
        ['session', entry.session],
      ];
  }
}

/** Other names; forms that only help the search (misspellings, spoken shortcuts) are not shown. */
const otherNames = ({ terms, title, acronym }: WholeEntry<'definition'>): string =>
  terms
    .filter(({ text, use }) => use !== 'search' && text !== title && text !== acronym)
    .map(({ text }) => text)
    .join(' · ');

function commonFacts({ place, scope, audiences, themes }: WholeEntry, catalogue: Catalogue): Fact[] {
  return [
    ['establishment', place?.establishment],
    ['city', place?.city],
    ['departement', place?.departement && departementLabel(place.departement, catalogue)],
    ['academie', place?.academie && academieLabel(place.academie, catalogue)],
    [
      'scope',
      scope.level === 'academie' && scope.name === place?.academie ? undefined : scopeLabel(scope, catalogue),
    ],
    ['audiences', audiences.map((audience) => AUDIENCES[audience]).join(' · ')],
    ['themes', themes.map((theme) => THEMES[theme]).join(' · ')],
  ];
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
