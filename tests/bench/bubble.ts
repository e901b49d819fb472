/**
 * npm run bench -- bubble    from the end of a selection by mouse to the frame that shows the definition, in Chromium,
 *                            with the extension as built in .output
 */
import type { Page } from 'puppeteer-core';
import { killWorker, launchChromium } from '../../scripts/browsers/launch.ts';
import { waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { selectByMouse } from '../browser/support/select.ts';
import { serveSite } from '../browser/support/site.ts';

const RUNS = 9;

/**
 * Selects the term and times it in the page's own clock, from the button's release, in milliseconds. No function here
 * has a name: tsx would give it one by a helper that the page lacks.
 */
async function timeToShow(page: Page): Promise<number> {
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        addEventListener(
          'pointerup',
          async () => {
            const start = performance.now();
            const { left = 0, bottom = 0 } = document.querySelector('#gpds')?.getBoundingClientRect() ?? {};
            while (document.elementFromPoint(left + 30, bottom + 30)?.localName !== 'reperes-perseverance')
              await new Promise(requestAnimationFrame);
            resolve(performance.now() - start);
          },
          { once: true, capture: true },
        ),
      ),
  );
  await selectByMouse(page, '#gpds');
  return shown;
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await waitUntilGone(page, 'dialog');
  await page.click('#plain');
}

const median = (times: number[]): string =>
  `${times.sort((a, b) => a - b)[times.length >> 1]?.toFixed(0)} ms (${times.map((time) => time.toFixed(0)).join(', ')})`;

const site = await serveSite();
const browser = await launchChromium({ port: site.port });
const first: number[] = [];
const loaded: number[] = [];
const frames: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const page = await browser.newPage();
  await page.goto('http://www.ac-poitiers.fr/');
  await waitToPerceive(page, 'button', /^Repères · \d/);
  await killWorker(browser);
  first.push(await timeToShow(page));
  await close(page);
  loaded.push(await timeToShow(page));
  frames.push(
    await page.evaluate(async () => {
      const start = await new Promise<number>(requestAnimationFrame);
      return (await new Promise<number>(requestAnimationFrame)) - start;
    }),
  );
  await page.close();
}
console.log(`first time, background asleep   ${median(first)}`);
console.log(`once loaded                     ${median(loaded)}`);
console.log(`one frame                       ${median(frames)}`);
await browser.close();
site.close();
