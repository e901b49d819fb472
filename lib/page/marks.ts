import type { Occurrence } from './page-scan.ts';

/**
 * Marks in the page's text by the CSS Custom Highlight API: nothing in the page's own elements changes. The page can
 * see the marks and clear them; they are set again at the next reading.
 */

/** As in marks.css, which the browser itself puts on the page: a style element would have all of it styled again. */
const TERMS = 'reperes-perseverance';
const SHOWN = 'reperes-perseverance-shown';

/** Milliseconds for which the occurrence that a person went to stands out. */
const SHOWN_FOR = 4000;

/** Most places marked: the browser goes through all of them each time it draws a page that has changed. */
const MOST = 1500;

export interface Marks {
  /** Marks these and no others, once the marks are switched on; of very many, as many of each term. */
  set(occurrences: readonly Occurrence[]): void;
  switchTo(isOn: boolean): void;
  /** Makes one place stand out for a moment, also where the marks are switched off. */
  pointOut(place: StaticRangeInit): void;
}

/** @param signal takes the marks away. */
export function createMarks(signal: AbortSignal): Marks {
  const terms = new Highlight();
  const shown = new Highlight();
  shown.priority = 1;
  let isOn = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (name: string, highlight: Highlight, isShown: boolean) => {
    if (isShown) CSS.highlights.set(name, highlight);
    // A newer copy of this script may have set its own.
    else if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
  const unmark = () => {
    clearTimeout(timer);
    shown.clear();
    show(SHOWN, shown, false);
  };
  signal.addEventListener('abort', () => {
    show(TERMS, terms, false);
    unmark();
  });
  return {
    set(occurrences) {
      terms.clear();
      for (const { place } of someOfEach(occurrences)) terms.add(new StaticRange(place));
      show(TERMS, terms, isOn);
    },
    switchTo(isNowOn) {
      isOn = isNowOn;
      show(TERMS, terms, isOn);
    },
    pointOut(place) {
      unmark();
      shown.add(new StaticRange(place));
      show(SHOWN, shown, true);
      timer = setTimeout(unmark, SHOWN_FOR);
    },
  };
}

function someOfEach(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  if (occurrences.length <= MOST) return occurrences;
  const counts: Record<string, number> = {};
  return occurrences
    .map((occurrence) => {
      counts[occurrence.id] = (counts[occurrence.id] ?? 0) + 1;
      return { rank: counts[occurrence.id] ?? 0, occurrence };
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ occurrence }) => occurrence);
}
