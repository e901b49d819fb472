/**
 * npm run bench -- page    what the extension costs a page of an académie, in Chromium: the load with it and without it,
 *                          the time until its terms are known, and mark.js marking the same forms
 *
 * Two browsers, one with the extension as built in .output, take turns on the pages of one local site that answers as
 * one at a distance does. The browser without it counts twice, by turns: what these two differ by is chance.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { compileTermTable, readTermTable } from '../../lib/glossary/term-table.ts';
import { launchChromium } from '../../scripts/browsers/launch.ts';
import { loadDataFolder } from '../../scripts/catalogue/data-folder.ts';
import { bigPage } from '../browser/support/big-page.ts';
import { serveFarSite } from '../browser/support/far-site.ts';

const ROUNDS = 25;
/** mark.js takes more than a minute on the huge pages. */
const MARKINGS = { small: 5, typical: 5, huge: 1, dense: 1 };
const HOST = 'http://www.ac-poitiers.fr';
const require = createRequire(import.meta.url);
const MARK_JS = readFileSync(require.resolve('mark.js/dist/mark.min.js'), 'utf8');

const built = (name: string) => readFileSync(`tests/fixtures/sites/${name}.html`, 'utf8');
const PAGES = { small: built('wordpress'), typical: built('drupal'), huge: bigPage(), dense: bigPage(1) };

/** All in milliseconds. */
interface Load {
  /** From the start of the navigation to the end of the load event. */
  loaded: number;
  painted: number;
  /** From the load to the marks; 0 without the extension. */
  marked: number;
  /** Duration of the longest task after the load, up to the marks; 0: none over 50 ms. */
  longestTask: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Loads a page. No function here that runs in the page has a name: tsx would give it one by a helper that it lacks. */
async function load(page: Page, path: string, isMarked: boolean): Promise<Load> {
  await page.goto(`${HOST}/${path}?${Math.random()}`);
  return page.evaluate(async (isMarked) => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const loaded = navigation?.loadEventEnd ?? 0;
    const tasks: PerformanceEntry[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
      type: 'longtask',
      buffered: true,
    });
    while (isMarked && !CSS.highlights.get('reperes-perseverance')?.size)
      await new Promise(requestAnimationFrame);
    const marked = isMarked ? performance.now() - loaded : 0;
    // Two frames for the observer to be told.
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    return {
      loaded,
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      marked,
      longestTask: Math.max(
        0,
        ...tasks.filter(({ startTime }) => startTime > loaded).map(({ duration }) => duration),
      ),
    };
  }, isMarked);
}

/** @returns how long mark.js takes for these forms on the page that is there, in one task. */
async function timeOfMarkJs(page: Page, forms: readonly string[]): Promise<number> {
  await page.evaluate(MARK_JS);
  return page.evaluate((forms) => {
    const start = performance.now();
    const Mark = Reflect.get(window, 'Mark');
    new Mark(document.body).mark(forms, { separateWordSearch: false, accuracy: 'exactly' });
    return performance.now() - start;
  }, forms);
}

const forms = readTermTable(compileTermTable(loadDataFolder().entries, ['page', 'context'])).flatMap(
  ({ columns }) => columns.slice(0, 2).flat(),
);
const site = await serveFarSite(
  Object.fromEntries(Object.entries(PAGES).map(([name, html]) => [`/${name}`, html])),
);
const [withIt, without] = await Promise.all([
  launchChromium({ port: site.port }),
  launchChromium({ port: site.port, build: null }),
]);
const [own, bare] = await Promise.all([withIt.newPage(), without.newPage()]);

console.log(
  [
    `| ${ROUNDS} rounds, medians | load without | load with | without again | first paint with | terms known after the load | longest task of that | mark.js, one task |`,
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ].join('\n'),
);
for (const name of ['small', 'typical', 'huge', 'dense'] as const) {
  const loads: [Load[], Load[], Load[]] = [[], [], []];
  // One round to warm the browsers, which is not counted.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const turn = [await load(bare, name, false), await load(own, name, true), await load(bare, name, false)];
    if (round > 0) for (const [rank, one] of turn.entries()) loads[rank]?.push(one);
  }
  const markings: number[] = [];
  for (let round = 0; round < MARKINGS[name]; round += 1) {
    await bare.bringToFront();
    await load(bare, name, false);
    markings.push(await timeOfMarkJs(bare, forms));
  }
  const [first, second, again] = loads;
  const of = (list: readonly Load[], figure: keyof Load) => median(list.map((one) => one[figure]));
  const ratio = (list: readonly Load[], figure: keyof Load) =>
    `${of(list, figure).toFixed(0)} ms = ${(of(list, figure) / of(first, figure)).toFixed(3)} ×`;
  console.log(
    `| ${[
      name,
      `${of(first, 'loaded').toFixed(0)} ms`,
      ratio(second, 'loaded'),
      ratio(again, 'loaded'),
      ratio(second, 'painted'),
      `${of(second, 'marked').toFixed(0)} ms`,
      `${of(second, 'longestTask').toFixed(0)} ms`,
      `${median(markings).toFixed(0)} ms`,
    ].join(' | ')} |`,
  );
}
await Promise.all([withIt.close(), without.close()]);
site.close();
