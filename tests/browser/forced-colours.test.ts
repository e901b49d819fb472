/** Colours imposed by the system, light and dark: what counts is still seen, judged by pixels, in real Chromium. */
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';
import { boxOf, waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { coloursIn, standsOff } from './support/colours.ts';
import { contrast } from './support/contrast.ts';
import { PopupPage } from './support/popup.ts';
import { selectByMouse } from './support/select.ts';
import { type Site, serveSite } from './support/site.ts';

/** Least contrast of what is no text: WCAG 1.4.11. */
const SEEN = 3;

let site: Site;
let browser: Browser;
let root: string;
let canvas: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ port: site.port });
  root = `chrome-extension://${(await loadedExtension(browser)).id}`;
  canvas = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  site.close();
});

async function impose(page: Page, scheme: string): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });
}

async function open(scheme: string, file: string, drawn: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 420, height: 600 });
  await impose(page, scheme);
  await page.goto(`${root}/${file}`);
  await page.waitForSelector(drawn);
  await page.bringToFront();
  return page;
}

async function boxOfElement(element: ElementHandle, room = 0) {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element is not shown');
  return {
    x: Math.max(0, box.x - room),
    y: Math.max(0, box.y - room),
    width: box.width + 2 * room,
    height: box.height + 2 * room,
  };
}

/** Pictures, of those in the window, that can hardly be told from what they stand on. */
async function lostPictures(page: Page): Promise<string[]> {
  const lost: string[] = [];
  for (const picture of await page.$$('svg.icon')) {
    if (!(await picture.isIntersectingViewport({ threshold: 1 }))) continue;
    if (standsOff(await coloursIn(page, await boxOfElement(picture), canvas)) < SEEN)
      lost.push(await picture.evaluate(({ outerHTML }) => outerHTML));
  }
  return lost;
}

/** Controls, of the first so many that Tab reaches, around which nothing changes when they get the focus. */
async function unseenFocus(page: Page, steps: number): Promise<string[]> {
  const unseen: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const focused = (
      await page.evaluateHandle(() => document.activeElement)
    ).asElement() as ElementHandle<HTMLElement>;
    if (await focused.evaluate((element) => element === document.body)) continue;
    await focused.scrollIntoView();
    const box = await boxOfElement(focused, 6);
    const withFocus = new Map(await coloursIn(page, box, canvas));
    await focused.evaluate((element) => element.blur());
    const without = new Map(await coloursIn(page, box, canvas));
    await focused.focus();
    const changed = (one: Map<string, number>, other: Map<string, number>) =>
      [...one].filter(([colour, count]) => count - (other.get(colour) ?? 0) > 40).map(([colour]) => colour);
    const gained = changed(withFocus, without);
    const lost = changed(without, withFocus);
    if (!gained.some((ring) => lost.some((before) => contrast(ring, before) >= SEEN)))
      unseen.push(await focused.evaluate(({ outerHTML }) => outerHTML.slice(0, 100)));
  }
  return unseen;
}

describe.each(['light', 'dark'])('in %s', (scheme) => {
  it('the popup shows its pictures, its focus and which filter is on', async () => {
    const page = await open(scheme, 'popup.html', '.home-foot, .hit');
    expect(await lostPictures(page)).toEqual([]);
    const popup = new PopupPage(page);
    await popup.search('sport poitiers');
    await page.click('.filters .chip:nth-child(2)');
    await page.waitForSelector('.filters .chip:nth-child(2)[aria-pressed="true"]');
    const [off, on] = await page.$$('.filters .chip');
    if (!off || !on) throw new Error('There are no filters');
    const colours = await Promise.all(
      [off, on].map(async (chip) => coloursIn(page, await boxOfElement(chip, -5), canvas)),
    );
    const [[[offGround] = ['']] = [], [[onGround] = ['']] = []] = colours;
    expect(contrast(String(offGround), String(onGround))).toBeGreaterThanOrEqual(SEEN);
    for (const each of colours) expect(standsOff(each)).toBeGreaterThanOrEqual(4.5);
    await page.click('.more-filters-button');
    expect(await lostPictures(page)).toEqual([]);
    expect(await unseenFocus(page, 10)).toEqual([]);
    await popup.press('Escape');
    await popup.search('4e cinc');
    await popup.press('Enter');
    await popup.openedTitle();
    expect(await lostPictures(page)).toEqual([]);
    expect(await unseenFocus(page, 6)).toEqual([]);
    const star = await page.waitForSelector('.favourite-button');
    if (!star) throw new Error('There is no star');
    const before = await coloursIn(page, await boxOfElement(star, -3), canvas);
    await star.click();
    await page.waitForSelector('.favourite-button[aria-pressed="true"]');
    await page.mouse.move(0, 0);
    const after = await coloursIn(page, await boxOfElement(star, -3), canvas);
    // The star is filled.
    expect(Math.abs((after[0]?.[1] ?? 0) - (before[0]?.[1] ?? 0))).toBeGreaterThan(15);
    await popup.forget();
    await page.close();
  });

  it.each([
    ['options.html', 'select option:nth-child(2)', 14],
    ['welcome.html', '[role="combobox"]', 12],
    ['search.html', '.situations', 6],
    ['sidepanel.html', '.situations', 6],
  ])('%s shows its pictures and its focus', async (file, drawn, steps) => {
    const page = await open(scheme, file, drawn);
    expect(await lostPictures(page)).toEqual([]);
    expect(await unseenFocus(page, steps)).toEqual([]);
    await page.close();
  });

  it('a page’s bubble and handle have edges, and its text is not covered with marks', async () => {
    const page = await browser.newPage();
    await impose(page, scheme);
    await page.goto('http://www.ac-poitiers.fr/');
    await page.bringToFront();
    await waitToPerceive(page, 'button', /^Repères · \d/);
    // Chromium would paint them as it paints what is selected.
    const term = await page.waitForSelector('#referents');
    if (!term) throw new Error('The page has lost its text');
    const [[ground] = ['']] = await coloursIn(page, await boxOfElement(term), canvas);
    const plain = await page.$('#plain');
    if (!plain) throw new Error('The page has lost its text');
    const [[paper] = ['']] = await coloursIn(page, await boxOfElement(plain), canvas);
    expect(ground).toBe(paper);
    await selectByMouse(page, '#gpds');
    const dialog = await waitToPerceive(page, 'dialog', 'Groupe de prévention du décrochage scolaire');
    for (const node of [await waitToPerceive(page, 'button', /^Repères · \d/), dialog]) {
      const { left, top, bottom } = await boxOf(page, node);
      // Across its left edge, where it is straight.
      const box = { x: left - 4, y: (top + bottom) / 2 - 3, width: 8, height: 6 };
      expect(standsOff(await coloursIn(page, box, canvas)), node.name).toBeGreaterThanOrEqual(SEEN);
    }
    await page.close();
  });
});
