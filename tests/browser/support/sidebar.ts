/** The panel beside an académie's page, in Chromium, as a person gets to it. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium, sidePanel } from '../../../scripts/browsers/launch.ts';
import { clickOn, waitToPerceive } from '../../../scripts/browsers/perceive.ts';
import { type Site, serveSite } from './site.ts';

/** Has each test of a file start with an académie's page in a browser of its own. */
export function startEachOnAcademiePage(onStart: (browser: Browser, page: Page) => void): void {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveSite();
  });
  beforeEach(async () => {
    browser = await launchChromium({ port: site.port });
    const page = await browser.newPage();
    await page.goto('http://www.ac-poitiers.fr/');
    onStart(browser, page);
  });
  afterEach(() => browser.close());
  afterAll(() => site.close());
}

/** Clicks on the handle of a page in which terms were found. */
export const clickHandle = async (page: Page): Promise<void> =>
  clickOn(page, await waitToPerceive(page, 'button', /^Repères · \d/));

/** Opens the panel by the handle of a page. */
export async function openPanel(browser: Browser, page: Page): Promise<Page> {
  await clickHandle(page);
  return sidePanel(browser);
}

export const waitForHeading = (panel: Page, name: string | RegExp) => waitToPerceive(panel, 'heading', name);

/** The panels that are open, one a window. */
export const panelTargets = (browser: Browser) =>
  browser.targets().filter((target) => target.url().endsWith('/sidepanel.html'));
