/** The real popup, opened anew for each test by someone new. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium, openPopup } from '../../../scripts/browsers/launch.ts';
import { PopupPage } from './popup.ts';

export interface InPopup {
  readonly browser: Browser;
  /** The popup that is open now. */
  readonly popup: PopupPage;
  /** Closes the popup and opens it again, as the same person. */
  reopen(): Promise<void>;
}

/** Has each test of a file, or of a part of one, start in a popup just opened. */
export function startEachInPopup(): InPopup {
  let browser: Browser;
  let tab: Page;
  let popup: PopupPage;
  const open = async () => {
    popup = new PopupPage(await openPopup(browser, tab));
  };
  beforeAll(async () => {
    browser = await launchChromium();
    tab = await browser.newPage();
  });
  beforeEach(async () => {
    await open();
    await popup.page.waitForSelector('.home-foot');
  });
  afterEach(async () => {
    await popup.forget();
    await popup.page.close();
  });
  afterAll(() => browser.close());
  return {
    get browser() {
      return browser;
    },
    get popup() {
      return popup;
    },
    reopen: async () => {
      await popup.page.close();
      await open();
    },
  };
}
