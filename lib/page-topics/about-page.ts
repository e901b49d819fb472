/** «À propos de cette page»: the actions and resources of the catalogue that a page's own words call for. */
import { PROXIMITIES, type Proximity, proximityOf } from '../academies/proximity.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Details } from '../catalogue/details.ts';
import type { Academie, Entry } from '../catalogue/schema.ts';
import type { PageBeside } from '../page/page-beside.ts';
import type { TermCount } from '../page/page-context.ts';
import type { LoadedCatalogue } from '../search/load.ts';
import { subjectOf } from './title-words.ts';

/** An entry that speaks of what the page speaks of. */
export interface PageMatch {
  entry: Entry;
  proximity: Proximity;
}

/**
 * How much of the best match's weight an entry needs to be shown. What is near is welcome sooner: someone can go and
 * see it.
 */
const LEAST_SHARE: Readonly<Record<Proximity, number>> = {
  own: 0.15,
  region: 0.3,
  national: 0.3,
  elsewhere: 0.55,
};

/** Most matches shown of each proximity, so that a page on a common subject brings no hundred of them. */
const MOST: Readonly<Record<Proximity, number>> = { own: 8, region: 4, national: 6, elsewhere: 4 };

/** What a heading or the title says counts as this many occurrences in the text. */
const HEADING_WORTH = 4;

/** Below this many entries, a term is not rarer for having fewer: one lone entry would outweigh the page's subject. */
const COMMON_FROM = 10;

/** Share of the best match's weight that the first hit of the title's words is worth. */
const TITLE_SHARE = 0.5;
const TITLE_HITS = 12;

/**
 * @param academie whose site the page stands on, if any.
 * @returns the matches, nearest first, then by weight; none before the details are there, which say what leads where.
 */
export function aboutPage(
  { catalogue, engine, details }: LoadedCatalogue,
  { terms, title }: Pick<PageBeside, 'terms' | 'title'>,
  academie: Academie | undefined,
): PageMatch[] {
  if (!details) return [];
  const weights = weighByTerms(catalogue, details, terms ?? []);
  const best = Math.max(...weights.values(), 0);
  const subject = subjectOf(title);
  for (const [rank, entry] of titleHits(engine, subject).entries()) {
    const worth = (best || 1) * TITLE_SHARE * (1 - rank / TITLE_HITS);
    weights.set(entry, (weights.get(entry) ?? 0) + worth);
  }
  const most = Math.max(...weights.values(), 0);
  const ranked = [...weights]
    .map(([entry, weight]) => ({
      entry,
      weight,
      proximity: proximityOf(entry, academie, catalogue.academies),
    }))
    .filter(({ weight, proximity }) => weight >= most * LEAST_SHARE[proximity])
    .sort((a, b) => b.weight - a.weight || (a.entry.id < b.entry.id ? -1 : 1));
  return PROXIMITIES.flatMap((wanted) =>
    ranked.filter(({ proximity }) => proximity === wanted).slice(0, MOST[wanted]),
  ).map(({ entry, proximity }) => ({ entry, proximity }));
}

const isShown = ({ kind }: Entry): boolean => kind === 'action' || kind === 'resource';

/**
 * Entries by the terms they share with the page. A term that half the catalogue is about says little; one that few
 * entries name says much.
 */
function weighByTerms(
  catalogue: Catalogue,
  details: Details,
  terms: readonly TermCount[],
): Map<Entry, number> {
  const weights = new Map<Entry, number>();
  const shown = catalogue.entries.filter(isShown);
  for (const { id, count, headings } of terms) {
    const leads = new Set(details[id]?.related);
    const about = shown.filter((entry) => details[entry.id]?.related?.includes(id) || leads.has(entry.id));
    const rarity = Math.log1p(shown.length / (about.length + COMMON_FROM));
    const presence = Math.log2(1 + count + HEADING_WORTH * headings);
    for (const entry of about) weights.set(entry, (weights.get(entry) ?? 0) + presence * rarity);
  }
  return weights;
}

/** Entries whose titles say most of what the page's title says. */
function titleHits(engine: LoadedCatalogue['engine'], subject: string): Entry[] {
  const wanted = longWords(subject);
  if (wanted === 0) return [];
  return (['action', 'resource'] as const)
    .flatMap((kind) => engine.search(subject, { kind, limit: TITLE_HITS }))
    .sort((a, b) => b.score - a.score)
    .filter(({ entry, titleRanges }) => {
      const said = titleRanges.map(({ start, end }) => entry.title.slice(start, end)).join(' ');
      return longWords(said) * 2 >= wanted;
    })
    .slice(0, TITLE_HITS)
    .map(({ entry }) => entry);
}

/** Words that carry a subject: articles and the like are shorter. */
const longWords = (text: string): number => text.match(/\p{L}{4,}/gu)?.length ?? 0;
