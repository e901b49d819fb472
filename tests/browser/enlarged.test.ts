/** Enlarged, in real browsers: the popup and the panel keep all they hold within reach, without sideways scrolling. */
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import {
  launchChromium,
  launchFirefox,
  openFirefoxPage,
  openPopup,
  sidePanel,
} from '../../scripts/browsers/launch.ts';
import { clickOn, waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { PopupPage } from './support/popup.ts';
import { type Site, serveSite } from './support/site.ts';

let browser: Browser;
let site: Site | undefined;
afterEach(async () => {
  await browser.close();
  site?.close();
  site = undefined;
});

/** Has the browser show everything so much larger, as its settings do. */
async function enlarge(factor: number): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://settings/appearance');
  await settings.evaluate((zoom) => {
    const { chrome } = globalThis as unknown as {
      chrome: { settingsPrivate: { setDefaultZoom(factor: number): Promise<void> } };
    };
    return chrome.settingsPrivate.setDefaultZoom(zoom);
  }, factor);
  await settings.close();
}

const sideways = (page: Page) =>
  page.evaluate(() =>
    ['html', '.pane', '.hits'].flatMap((selector) => {
      const part = document.querySelector(selector);
      return part && part.scrollWidth > part.clientWidth ? selector : [];
    }),
  );

/** Whether a person sees an element: within the window and not under another. */
const isInSight = (page: Page, selector: string) =>
  page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const shown = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 12));
    return shown !== null && (element.contains(shown) || shown.contains(element));
  });

describe.each([2, 3, 4])('the popup %i times as large', (factor) => {
  it('is searched, read to its end and left by keyboard', async () => {
    browser = await launchChromium();
    await enlarge(factor);
    const popup = new PopupPage(await openPopup(browser, await browser.newPage()));
    const { page } = popup;
    await page.waitForSelector('.home-foot');
    await page.waitForFunction((wanted) => devicePixelRatio === wanted && innerWidth > 100, {}, factor);
    expect(await sideways(page)).toEqual([]);
    expect(await isInSight(page, 'input')).toBe(true);
    await page.$eval('.home-foot a', (link) => link.scrollIntoView());
    expect(await isInSight(page, '.home-foot a')).toBe(true);

    await popup.search('décrochage');
    expect(await isInSight(page, 'input')).toBe(true);
    expect(await sideways(page)).toEqual([]);
    for (let steps = 0; steps < 3; steps += 1) await popup.press('ArrowDown');
    expect(await isInSight(page, '.hit[aria-selected="true"] .hit-title')).toBe(true);
    await popup.press('Enter');
    await popup.openedTitle();
    expect(await sideways(page)).toEqual([]);
    await page.$eval('article > :last-child a', (link) => link.scrollIntoView());
    expect(await isInSight(page, 'article > :last-child a')).toBe(true);
    await popup.press('Escape');
    await page.waitForSelector('[role="option"]');
    expect(await popup.hasFocusInField()).toBe(true);
  });
});

it('the panel twice as large has all within its width', async () => {
  site = await serveSite();
  browser = await launchChromium({ port: site.port });
  const page = await browser.newPage();
  await page.goto('http://www.ac-poitiers.fr/');
  await clickOn(page, await waitToPerceive(page, 'button', /^Repères · \d/));
  const panel = await sidePanel(browser);
  await panel.waitForSelector('.term');
  await enlarge(2);
  await panel.waitForFunction(() => devicePixelRatio === 2);
  expect(await sideways(panel)).toEqual([]);
  await panel.type('input', 'gpds');
  await panel.waitForSelector('[role="option"]');
  expect(await sideways(panel)).toEqual([]);
});

it('Firefox gives the popup the width of a column, not that of a text without a break', async () => {
  browser = await launchFirefox();
  const page = await openFirefoxPage(browser, 'options.html', 'select option:nth-child(2)');
  await page.evaluate(() => {
    const { browser } = globalThis as unknown as { browser: { action: { openPopup(): Promise<void> } } };
    return browser.action.openPopup();
  });
  await page.waitForFunction(() => {
    const { browser } = globalThis as unknown as {
      browser: { extension: { getViews(which: { type: 'popup' }): Window[] } };
    };
    const [popup] = browser.extension.getViews({ type: 'popup' });
    return popup?.document.querySelector('.home-foot') && popup.innerWidth >= 420 && popup.innerWidth <= 460;
  });
});
