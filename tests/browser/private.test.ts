/** Private browsing leaves no trace of what was searched and looked at. */
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { launchChromium, launchFirefox, openFirefoxPage, openPopup } from '../../scripts/browsers/launch.ts';
import { clickOn, waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { PopupPage } from './support/popup.ts';
import { openPrivateWindow } from './support/private-window.ts';
import { selectByMouse } from './support/select.ts';
import { openPanel } from './support/sidebar.ts';
import { serveSite } from './support/site.ts';

let browser: Browser;
afterEach(() => browser.close());

/** Searches, opens an entry and marks it, which is what is waited for. @returns the names of all that is kept then. */
async function whatIsKept(page: Page): Promise<string[]> {
  const popup = new PopupPage(page);
  await popup.search('gpds');
  await popup.press('Enter');
  await popup.openedTitle();
  await page.click('.favourite-button');
  await page.waitForSelector('.favourite-button[aria-pressed="true"]');
  return page.evaluate(async () => {
    const { chrome, browser = chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      typeof import('wxt/browser').browser
    >;
    const [local, session] = [await browser.storage.local.get(), await browser.storage.session.get()];
    return Object.keys({ ...local, ...session }).sort();
  });
}

const ORDINARY = ['favourites', 'lastQuery', 'recents'];

it.each([
  ['private', true, ['favourites']],
  ['ordinary', false, ORDINARY],
])('in %s browsing, in Firefox', async (_kind, isPrivate, kept) => {
  browser = await launchFirefox({ isPrivate });
  expect(await whatIsKept(await openFirefoxPage(browser, 'popup.html', '.home-foot'))).toEqual(kept);
});

describe('in Chromium', () => {
  it('a private window, in the popup; an ordinary one beside it keeps as always', async () => {
    browser = await launchChromium();
    const { tab, extensionPage } = await openPrivateWindow(browser);
    const popup = await openPopup(browser, tab);
    expect(await whatIsKept(popup)).toEqual(['favourites']);
    await popup.evaluate(() => Reflect.get(globalThis, 'chrome').storage.local.clear());
    await popup.close();
    expect(await whatIsKept(await openPopup(browser, extensionPage))).toEqual(ORDINARY);
  });

  it('a private window, on an académie’s page and in the panel beside it', async () => {
    const site = await serveSite();
    try {
      browser = await launchChromium({ port: site.port });
      const { tab } = await openPrivateWindow(browser);
      await tab.goto('http://www.ac-poitiers.fr/');
      const panel = await openPanel(browser, tab);
      await waitToPerceive(panel, 'heading', 'Académie de Poitiers');
      await selectByMouse(tab, '#gpds');
      await clickOn(tab, await waitToPerceive(tab, 'button', 'En savoir plus'));
      await waitToPerceive(panel, 'heading', /^Groupe de prévention du décrochage scolaire/);
      await panel.keyboard.press('Escape');
      expect(await whatIsKept(panel)).toEqual(['favourites']);
    } finally {
      site.close();
    }
  });
});
