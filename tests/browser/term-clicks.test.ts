/** What the mouse does on a marked term, in real Chromium. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browsers/launch.ts';
import { perceive, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { passFrames } from './support/select.ts';
import { type Site, serveSite } from './support/site.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';
const FOQUALE = /^Réseau Formation/;

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ port: site.port });
});

afterAll(async () => {
  await browser.close();
  site.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.goto('http://www.ac-poitiers.fr/clics');
  await page.waitForFunction(() => CSS.highlights.get('reperes-perseverance')?.size === 7);
});

afterEach(() => page.close());

const focused = () => page.evaluate(() => document.activeElement?.tagName);

it('a click shows its bubble, which has the focus and gives it back', async () => {
  await page.click('#gpds');
  await waitToPerceive(page, 'dialog', GPDS);
  expect(await focused()).toBe('REPERES-PERSEVERANCE');
  await page.keyboard.press('Escape');
  await waitUntilGone(page, 'dialog');
  expect(await focused()).toBe('BODY');
});

it('links, controls and what the page makes one keep their clicks, and nothing comes at the pointer alone', async () => {
  // Once its file is there, it shows at the click.
  await page.click('#gpds');
  await waitToPerceive(page, 'dialog', GPDS);
  await page.click('#plain');
  await waitUntilGone(page, 'dialog');
  const others = ['link', 'button', 'summary', 'card', 'own'];
  for (const id of others) {
    const box = await page.$eval(`#${id}`, (element) => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const range = document.createRange();
      range.setStart(text, 'La '.length);
      range.setEnd(text, 'La MLDS'.length);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    });
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await page.mouse.move(...middle);
    await passFrames(page, 10);
    expect(await perceive(page, 'dialog'), `pointer on ${id}`).toEqual([]);
    await page.mouse.click(...middle);
    await passFrames(page, 10);
    expect(await perceive(page, 'dialog'), `click on ${id}`).toEqual([]);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'clicked'))).toEqual(['gpds', 'plain', ...others]);
});

it.each(['at first', 'once its file is there'])(
  'a double click on a word of one counts as all of it, %s: the bubble comes once',
  async (when) => {
    if (when !== 'at first') {
      await page.click('#gpds');
      await waitToPerceive(page, 'dialog', GPDS);
      await page.click('#plain');
      await waitUntilGone(page, 'dialog');
    }
    // What is seen below the term, at each frame, when it is not what was there before.
    await page.evaluate(() => {
      const { left = 0, bottom = 0 } = document.querySelector('#network')?.getBoundingClientRect() ?? {};
      const seen: unknown[] = [];
      const look = () => {
        const there = document.elementFromPoint(left + 60, bottom + 40)?.localName;
        if (there !== seen.at(-1)) seen.push(there);
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { seen });
    });
    const { left, middle } = await page.$eval('#network', (term) => {
      const { left, top, height } = term.getBoundingClientRect();
      return { left, middle: top + height / 2 };
    });
    await page.mouse.click(left + 10, middle);
    // As slow as a hand: once its file is there, it shows between the two.
    if (when === 'at first') await passFrames(page, 5);
    else await page.waitForFunction(() => Reflect.get(window, 'seen').includes('reperes-perseverance'));
    await page.mouse.down({ clickCount: 2 });
    await passFrames(page, 5);
    await page.mouse.up({ clickCount: 2 });
    await waitToPerceive(page, 'dialog', FOQUALE);
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe('réseau');
    // The pause after which it would come a second time.
    await passFrames(page, 30);
    expect(await perceive(page, 'dialog', FOQUALE)).toHaveLength(1);
    const seen = (await page.evaluate(() => Reflect.get(window, 'seen'))) as string[];
    expect(seen.filter((name) => name === 'reperes-perseverance')).toHaveLength(1);
    expect(seen.at(-1)).toBe('reperes-perseverance');
  },
);
