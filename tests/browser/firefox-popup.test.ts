import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox, openFirefoxPage } from '../../scripts/browsers/launch.ts';
import { PopupPage } from './support/popup.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchFirefox();
});
afterAll(() => browser.close());

it('answers in Firefox as in Chromium', async () => {
  const popup = new PopupPage(await openFirefoxPage(browser, 'popup.html', '.welcome'));
  await popup.search('referant decroch');
  expect((await popup.titles())[0]).toBe('Référent décrochage scolaire');
  await popup.press('Enter');
  expect(await popup.openedTitle()).toContain('Référent décrochage scolaire');
  await popup.press('Escape');
  await popup.page.waitForSelector('[role="option"]');
  expect(await popup.query()).toBe('referant decroch');
});
