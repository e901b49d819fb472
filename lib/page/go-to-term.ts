import type { ShownOccurrence } from './page-context.ts';
import { rangeAt } from './page-place.ts';
import type { Occurrence } from './page-scan.ts';

/** What hides its content until someone looks for it. */
const CLOSED = 'details:not([open]), [hidden="until-found"]';

/**
 * Goes through the occurrences of a term, one at each call, in page order and round again. The focus stays where it
 * is, as does what the page hides for good.
 * @param occurrencesOf those of a term, in any order.
 * @param pointOut makes a place stand out.
 * @returns what goes to the next occurrence of a term; `null` when none can be shown.
 */
export function createTour(
  occurrencesOf: (id: string) => readonly Occurrence[],
  pointOut: (place: StaticRangeInit) => void,
): (id: string) => ShownOccurrence | null {
  let last: Occurrence | undefined;
  return (id) => {
    const occurrences = occurrencesOf(id)
      .filter(({ place }) => canBeShown(elementOf(place)))
      .sort((a, b) => inOrder(a.place, b.place));
    const before = last?.id === id && last.place.startContainer.isConnected ? last.place : undefined;
    const next = before ? occurrences.findIndex(({ place }) => inOrder(before, place) < 0) : 0;
    const rank = Math.max(next, 0);
    const shown = occurrences[rank];
    if (!shown) return null;
    last = shown;
    openAround(elementOf(shown.place));
    scrollTo(shown.place);
    pointOut(shown.place);
    return { rank: rank + 1, total: occurrences.length };
  };
}

const elementOf = ({ startContainer }: StaticRangeInit): Element =>
  startContainer.parentElement ?? document.documentElement;

function inOrder(a: StaticRangeInit, b: StaticRangeInit): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const isBefore =
    a.startContainer.compareDocumentPosition(b.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isBefore ? -1 : 1;
}

/** What hides an element and can be opened, the outermost first. */
function closedAround(element: Element): HTMLElement[] {
  if (element.checkVisibility()) return [];
  const closed = element.closest<HTMLElement>(CLOSED);
  return closed ? [...closedAround(closed.parentElement ?? closed), closed] : [];
}

function canBeShown(element: Element): boolean {
  let around: Element | null = closedAround(element)[0]?.parentElement ?? element;
  if (!around.checkVisibility({ visibilityProperty: true })) return false;
  // A closed accordion may be a box without height, a text for screen readers one of a pixel.
  for (; around; around = around.parentElement) {
    const { overflowY, display } = getComputedStyle(around);
    if (overflowY !== 'visible' && display !== 'inline' && around.clientHeight <= 1) return false;
  }
  return true;
}

function openAround(element: Element): void {
  for (const closed of closedAround(element)) {
    if (closed instanceof HTMLDetailsElement) closed.open = true;
    // As the browser's own search does: the page opens its tab or its accordion then.
    else closed.dispatchEvent(new Event('beforematch', { bubbles: true }));
    closed.removeAttribute('hidden');
  }
}

function scrollTo(place: StaticRangeInit): void {
  const element = elementOf(place);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const isTall = element.clientHeight > innerHeight / 2;
  const behavior = isCalm || isTall ? 'instant' : 'smooth';
  element.scrollIntoView({ block: isTall ? 'nearest' : 'center', inline: 'nearest', behavior });
  if (!isTall) return;
  const { top, height } = rangeAt(place)?.getBoundingClientRect() ?? { top: 0, height: 0 };
  if (top < 0 || top + height > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior });
}
