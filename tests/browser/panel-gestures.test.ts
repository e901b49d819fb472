/** The panel opened and closed beside an académie's page by menu and by keys, on a virtual screen in real Chromium. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { launchChromium, sidePanel, stopBackground } from '../../scripts/browsers/launch.ts';
import { waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { type Display, onScreen, startDisplay } from './support/display.ts';
import { untilHeard } from './support/heard.ts';
import { panelTargets, waitForHeading } from './support/sidebar.ts';
import { type Site, serveSite } from './support/site.ts';

let display: Display;
let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  display = await startDisplay();
  site = await serveSite();
});
afterAll(() => {
  site.close();
  display.close();
});
beforeEach(async () => {
  browser = await launchChromium({ port: site.port, isHeadless: false });
  page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto('http://www.ac-poitiers.fr/');
  await waitToPerceive(page, 'button', /^Repères · \d/);
  // A new window has its keyboard focus in the address bar; a person would have clicked into the page.
  display.click(await onScreen(page, '#plain'));
});
afterEach(() => browser.close());

async function chooseInMenu(): Promise<void> {
  display.click(await onScreen(page, '#late'), 'right');
  // The item before «View page source» and «Inspect».
  display.press('Up', 'Up', 'Up', 'Return');
}
const pressKeys = () => display.press('alt+shift+l');

it.each([
  ['the context menu', chooseInMenu],
  ['the shortcut', pressKeys],
])('%s opens it and closes it, also after the background was stopped', async (_, act) => {
  await act();
  await waitForHeading(await sidePanel(browser), 'Académie de Poitiers');
  await act();
  await vi.waitFor(() => expect(panelTargets(browser)).toEqual([]), { timeout: 8000 });
  await untilHeard(browser);
  await stopBackground(browser);
  await act();
  await waitForHeading(await sidePanel(browser), 'Académie de Poitiers');
  await stopBackground(browser);
  await act();
  await vi.waitFor(() => expect(panelTargets(browser)).toEqual([]), { timeout: 8000 });
});
