/** The welcome page, which the extension opens at its install: its three uses, tried as a person tries them. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, launchFirefox, sidePanel } from '../../scripts/browsers/launch.ts';
import { clickOn, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { violations } from './support/axe.ts';
import { PopupPage } from './support/popup.ts';
import { selectByMouse } from './support/select.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';

describe('in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchChromium({ keepsWelcome: true });
    const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/welcome.html'));
    page = await target.asPage();
    await page.waitForSelector('.sample');
  });
  afterAll(() => browser.close());

  it('the search answers, mistakes included', async () => {
    const search = new PopupPage(page);
    await search.search('referant decroch');
    expect((await search.titles())[0]).toBe('Référent décrochage scolaire');
  });

  it('a selected term of the sample shows the bubble, and so does the next one', async () => {
    await page.$eval('.sample', (sample) => sample.scrollIntoView({ block: 'start' }));
    await selectByMouse(page, '.sample-term');
    await clickOn(page, await waitToPerceive(page, 'button', 'Fermer la définition'));
    await waitUntilGone(page, 'dialog');
    await page.$eval('.sample', (sample) => sample.scrollIntoView({ block: 'start' }));
    await selectByMouse(page, '.sample-term:nth-of-type(2)');
    await waitToPerceive(page, 'dialog', 'Référent décrochage scolaire');
  });

  it('axe finds nothing wrong, with all of it in use', async () => {
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await violations(page, 'page')).toEqual([]);
    }
  });

  it('the panel opens beside the page', async () => {
    await clickOn(page, await waitToPerceive(page, 'button', 'Ouvrir le panneau à côté'));
    await waitToPerceive(await sidePanel(browser), 'combobox');
  });

  it('nothing scrolls sideways at 320 px', async () => {
    await page.setViewport({ width: 320, height: 256 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('in Firefox', () => {
  let browser: Browser;
  afterEach(() => browser.close());

  it('opens by itself, and a term shows its definition', async () => {
    browser = await launchFirefox({ keepsWelcome: true });
    const page = await firefoxWelcome(browser);
    await page.waitForSelector('.sample');
    await selectByMouse(page, '.sample-term');
    await page.waitForFunction(
      (title) => document.querySelector('[role=dialog]')?.textContent?.includes(title),
      {},
      GPDS,
    );
    expect(await page.$eval('body', (body) => body.innerText)).toContain('roue dentée');
  });
});

/** Its address is not told of a tab that the extension opened itself. */
async function firefoxWelcome(browser: Browser): Promise<Page> {
  for (const page of await browser.pages()) {
    if (await page.evaluate(() => location.pathname === '/welcome.html')) return page;
  }
  throw new Error('No tab shows the welcome page');
}
