/**
 * npm run bench -- popup     how long the built popup takes to open, beside a blank page of the same extension
 *
 * Ratios of medians from one run of one browser; the two pages take turns, so that a busy machine slows both. First as
 * people open it, in the popup's own window, from the gesture to what is painted; then in a tab, which leaves the
 * window out and where each task can be seen.
 */
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';

const ROUNDS = 20;
/** What is typed before the script runs, so that its first results are the earliest there can be. */
const FIRST_QUERY = 'gpds';
/** Then letter by letter: whole words, a mistake, a place, a filter. */
const TYPED = 'referant decrochage poitiers';

interface Opening {
  /** All in milliseconds from the start of the navigation. */
  loaded: number;
  painted: number;
  results: number;
  /** Duration of the longest task until the results showed. */
  longestTask: number;
  /** Duration of each key's work, up to the changed list. */
  keys: number[];
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

const POPUP = 'popup.html';
const BLANK = 'blank.html';

const build = mkdtempSync(join(tmpdir(), 'reperes-bench-'));
cpSync('.output/chrome-mv3', build, { recursive: true });
// Of the popup's size, so that both windows are alike.
writeFileSync(
  join(build, BLANK),
  '<!doctype html><title>Blank</title><p style="width: 420px; height: 560px">Blank</p>',
);

const browser = await launchChromium({ build });
const root = `chrome-extension://${(await loadedExtension(browser)).id}`;

/** Times of a page in its own window, in milliseconds from the gesture that opens it. */
interface InWindow {
  loaded: number;
  painted: number;
  /** When the largest text was painted: of the popup a hit's, since it opens with the hits of its last query. */
  complete: number;
}

/** Opens a page of the extension as its popup. @param arrange what a person does there before its hits are awaited. */
async function openInWindow(file: string, arrange?: (page: Page) => Promise<void>): Promise<InWindow> {
  const worker = await (await browser.waitForTarget((target) => target.type() === 'service_worker')).worker();
  if (!worker) throw new Error('the extension has no background');
  const gesture = await worker.evaluate(async (popup) => {
    const { action } = Reflect.get(globalThis, 'chrome') as typeof import('wxt/browser').browser;
    await action.setPopup({ popup });
    const at = performance.timeOrigin + performance.now();
    await action.openPopup();
    return at;
  }, file);
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith(`/${file}`));
  const page = await target.asPage();
  await arrange?.(page);
  if (file === POPUP) await page.waitForSelector('[role="option"]');
  const times = await page.evaluate(async () => {
    // Two frames later, what is there is painted.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    const complete = await new Promise<number>((resolve) =>
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      }),
    );
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    return { origin: performance.timeOrigin, loaded: navigation?.loadEventEnd ?? 0, painted, complete };
  });
  await page.close();
  const since = times.origin - gesture;
  return {
    loaded: since + times.loaded,
    painted: since + times.painted,
    complete: since + times.complete,
  };
}

async function inNewPage<T>(act: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage();
  try {
    return await act(page);
  } finally {
    await page.close();
  }
}

const openBlank = () =>
  inNewPage(async (page) => {
    await page.goto(`${root}/${BLANK}`);
    return page.evaluate(
      () => performance.getEntriesByType('navigation')[0]?.toJSON().loadEventEnd as number,
    );
  });

const openPopup = () =>
  inNewPage(async (page) => {
    await page.evaluateOnNewDocument((query) => {
      const seen = { results: 0, longestTask: 0 };
      Object.assign(window, { seen });
      new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries())
          if (seen.results === 0 || startTime < seen.results)
            seen.longestTask = Math.max(seen.longestTask, duration);
      }).observe({ type: 'longtask', buffered: true });
      new MutationObserver(() => {
        const field = document.querySelector('input');
        if (field && field.value === '' && seen.results === 0) field.value = query;
        if (seen.results === 0 && document.querySelector('[role="listbox"] [role="option"]'))
          seen.results = performance.now();
      }).observe(document, { childList: true, subtree: true });
    }, FIRST_QUERY);
    await page.goto(`${root}/${POPUP}`);
    await page.waitForSelector('[role="listbox"] [role="option"]');
    return page.evaluate(async (typed): Promise<Opening> => {
      const { results, longestTask } = Reflect.get(window, 'seen') as Pick<
        Opening,
        'results' | 'longestTask'
      >;
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const field = document.querySelector('input') as HTMLInputElement;
      const keys: number[] = [];
      for (let end = 1; end <= typed.length; end += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const start = performance.now();
        field.value = typed.slice(0, end);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        // Views are drawn in a microtask after the event.
        await Promise.resolve();
        await Promise.resolve();
        document.body.getBoundingClientRect();
        keys.push(performance.now() - start);
      }
      return { loaded: navigation?.loadEventEnd ?? 0, painted: paint, results, longestTask, keys };
    }, TYPED);
  });

const blankWindow: InWindow[] = [];
const popupWindow: InWindow[] = [];
// Stays open: else the page that comes after a pause waits for a process, and the other finds it there.
await (await browser.newPage()).goto(`${root}/${BLANK}#stays`);
// One round to warm the browser's caches, which is not counted; it leaves the popup with a query to come back to.
await openInWindow(POPUP, (page) => page.type('input', FIRST_QUERY));
await openInWindow(BLANK);
for (let round = 0; round < ROUNDS; round += 1) {
  blankWindow.push(await openInWindow(BLANK));
  popupWindow.push(await openInWindow(POPUP));
}
const blankTab: number[] = [];
const popupTab: Opening[] = [];
for (let round = 0; round <= ROUNDS; round += 1) {
  const [load, opening] = [await openBlank(), await openPopup()];
  if (round === 0) continue;
  blankTab.push(load);
  popupTab.push(opening);
}
await browser.close();

function table(
  title: string,
  reference: number,
  rows: readonly (readonly [string, readonly number[]])[],
): string {
  const lines = rows.map(
    ([name, values]) =>
      `| ${name} | ${median(values).toFixed(0)} ms | ${(median(values) / reference).toFixed(2)} × |`,
  );
  return [
    `| ${title}, medians of ${ROUNDS} | | beside the blank page’s load |`,
    '| --- | ---: | ---: |',
    ...lines,
    '',
  ].join('\n');
}

const ofAll = <Times>(openings: readonly Times[], of: (times: Times) => number): number[] => openings.map(of);
console.log(
  table('in its window, from the gesture', median(ofAll(blankWindow, ({ loaded }) => loaded)), [
    ['blank page, loaded', ofAll(blankWindow, ({ loaded }) => loaded)],
    ['blank page, painted', ofAll(blankWindow, ({ painted }) => painted)],
    ['popup, first paint: one can type', ofAll(popupWindow, ({ painted }) => painted)],
    ['popup, first results painted', ofAll(popupWindow, ({ complete }) => complete)],
  ]),
);
console.log(
  table('in a tab, from the navigation', median(blankTab), [
    ['blank page, loaded', blankTab],
    ['popup, first paint: one can type', ofAll(popupTab, ({ painted }) => painted)],
    ['popup, loaded', ofAll(popupTab, ({ loaded }) => loaded)],
    ['popup, first results', ofAll(popupTab, ({ results }) => results)],
  ]),
);
const longest = ofAll(popupTab, ({ longestTask }) => longestTask);
const keys = popupTab.flatMap((opening) => opening.keys);
console.log(
  `longest task while opening: median ${median(longest).toFixed(0)} ms, worst ${Math.max(...longest).toFixed(0)} ms (0: none over 50 ms)`,
);
console.log(
  `a key, work up to the list laid out: p50 ${at(keys, 0.5).toFixed(1)} ms, p95 ${at(keys, 0.95).toFixed(1)} ms, max ${at(keys, 1).toFixed(1)} ms (a frame is 16.7 ms)`,
);
