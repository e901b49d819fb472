/**
 * npm run bench -- popup     how long the built popup takes to open, beside a blank page of the same extension
 *
 * Ratios of medians from one run of one browser; the two pages take turns, so that a busy machine slows both. Opened
 * in a tab: a popup's own window adds the same to any page in it.
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

const build = mkdtempSync(join(tmpdir(), 'reperes-bench-'));
cpSync('.output/chrome-mv3', build, { recursive: true });
writeFileSync(join(build, 'blank.html'), '<!doctype html><title>Blank</title><p>Blank</p>');

const browser = await launchChromium({ build });
const root = `chrome-extension://${(await loadedExtension(browser)).id}`;

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
    await page.goto(`${root}/blank.html`);
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
    await page.goto(`${root}/popup.html`);
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

const blank: number[] = [];
const popup: Opening[] = [];
// One round to warm the browser's caches, which is not counted.
for (let round = 0; round <= ROUNDS; round += 1) {
  const [load, opening] = [await openBlank(), await openPopup()];
  if (round === 0) continue;
  blank.push(load);
  popup.push(opening);
}
await browser.close();

const reference = median(blank);
const line = (name: string, values: readonly number[]) =>
  `| ${name} | ${median(values).toFixed(0)} ms | ${(median(values) / reference).toFixed(2)} × |`;
const keys = popup.flatMap((opening) => opening.keys);
console.log(
  [
    `| ${ROUNDS} openings, medians | | beside the blank page |`,
    '| --- | ---: | ---: |',
    line('blank page, loaded', blank),
    line(
      'popup, first paint: one can type',
      popup.map(({ painted }) => painted),
    ),
    line(
      'popup, loaded',
      popup.map(({ loaded }) => loaded),
    ),
    line(
      'popup, first results',
      popup.map(({ results }) => results),
    ),
    '',
    `longest task while opening: median ${median(popup.map(({ longestTask }) => longestTask)).toFixed(0)} ms, worst ${Math.max(...popup.map(({ longestTask }) => longestTask)).toFixed(0)} ms (0: none over 50 ms)`,
    `a key, work up to the list laid out: p50 ${at(keys, 0.5).toFixed(1)} ms, p95 ${at(keys, 0.95).toFixed(1)} ms, max ${at(keys, 1).toFixed(1)} ms (a frame is 16.7 ms)`,
  ].join('\n'),
);
