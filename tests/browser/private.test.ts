/** Private browsing leaves no trace of what was searched and looked at, in real Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import { launchFirefox, openFirefoxPage } from '../../scripts/browsers/launch.ts';
import { PopupPage } from './support/popup.ts';

/** The page's own, under the name that Firefox gives it. */
declare const browser: typeof import('wxt/browser').browser;

let firefox: Browser;
afterEach(() => firefox.close());

/** Searches, opens an entry and marks it, which is what is waited for. @returns the names of all that is kept then. */
async function whatIsKept(page: Page): Promise<string[]> {
  const popup = new PopupPage(page);
  await popup.search('gpds');
  await popup.press('Enter');
  await popup.openedTitle();
  await page.click('.favourite-button');
  await page.waitForSelector('.favourite-button[aria-pressed="true"]');
  return page.evaluate(async () =>
    Object.keys({ ...(await browser.storage.local.get()), ...(await browser.storage.session.get()) }).sort(),
  );
}

it.each([
  ['private', true, ['favourites']],
  ['ordinary', false, ['favourites', 'lastQuery', 'recents']],
])('in %s browsing', async (_kind, isPrivate, kept) => {
  firefox = await launchFirefox({ isPrivate });
  expect(await whatIsKept(await openFirefoxPage(firefox, 'popup.html', '.home-foot'))).toEqual(kept);
});
