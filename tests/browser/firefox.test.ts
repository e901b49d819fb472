/** The popup and the definitions in real Firefox, in its own window on a virtual screen. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchFirefox, openFirefoxPage } from '../../scripts/browsers/launch.ts';
import { ALL_REFUSED, tryToBreakOut } from './support/break-out.ts';
import { type Display, onScreen, startDisplay } from './support/display.ts';
import { shadowText } from './support/firefox.ts';
import { PopupPage } from './support/popup.ts';
import { selectByMouse } from './support/select.ts';
import { type Site, serveSite } from './support/site.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';

let display: Display;
let site: Site;
let browser: Browser;
let extensionPage: Page;
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
  browser = await launchFirefox({ port: site.port, isHeadless: false });
  extensionPage = await openFirefoxPage(browser, 'popup.html', '.home-foot');
  page = await browser.newPage();
});

afterEach(() => browser.close());

const until = (ask: () => Promise<void>) => vi.waitFor(ask, { timeout: 8000, interval: 100 });
const waitForBubble = (text: string) =>
  until(async () =>
    expect(await shadowText(browser, page)).toMatch(new RegExp(`\\[dialog\\][\\s\\S]*${text}`)),
  );
const children = () => page.$$eval('html > *', (elements) => elements.map(({ tagName }) => tagName));
const select = (selector: string) =>
  page.$eval(selector, (element) => getSelection()?.selectAllChildren(element));

async function openAcademiePage(): Promise<void> {
  await page.goto('http://www.ac-poitiers.fr/');
  await until(async () => expect(await shadowText(browser, page)).toMatch(/Repères · \d/));
}

it('the popup answers as in Chromium', async () => {
  const popup = new PopupPage(extensionPage);
  await popup.page.bringToFront();
  await popup.search('referant decroch');
  expect((await popup.titles())[0]).toBe('Référent décrochage scolaire');
  await popup.press('Enter');
  expect(await popup.openedTitle()).toContain('Référent décrochage scolaire');
  await popup.press('Escape');
  await popup.page.waitForSelector('[role="option"]');
  expect(await popup.query()).toBe('referant decroch');
});

it('its own pages make no markup of a text and load nothing from elsewhere', async () => {
  expect(await tryToBreakOut(extensionPage)).toEqual(ALL_REFUSED);
});

describe('a definition', () => {
  it('shows by itself for a known term on an académie’s site, and goes with Escape', async () => {
    await openAcademiePage();
    await selectByMouse(page, '#gpds');
    await waitForBubble(GPDS);
    await page.keyboard.press('Escape');
    await until(async () => expect(await shadowText(browser, page)).not.toContain('[dialog]'));
  });

  it('shows at a click on a marked term', async () => {
    await openAcademiePage();
    await page.waitForFunction(() => CSS.highlights.get('reperes-perseverance')?.size);
    await page.click('#gpds');
    await waitForBubble(GPDS);
  });

  it('answers the shortcut elsewhere, and leaves nothing behind', async () => {
    await page.goto('http://example.org/');
    await select('#gpds');
    display.press('alt+shift+d');
    await waitForBubble(GPDS);
    display.press('Escape');
    await until(async () => expect(await children()).toEqual(['HEAD', 'BODY']));
  });

  it('answers the context menu, also for an unknown text', async () => {
    await page.goto('http://example.org/');
    await select('#word');
    display.click(await onScreen(page, '#word'), 'right');
    display.press('Up', 'Return');
    await waitForBubble('saugrenu');
  });

  it('puts nothing into a look-alike host', async () => {
    await page.goto('http://ac-poitiers.fr.evil.example/');
    await selectByMouse(page, '#gpds');
    const other = await browser.newPage();
    await other.goto('http://ac-poitiers.fr/');
    await until(async () => expect(await shadowText(browser, other)).toContain('Repères'));
    await page.bringToFront();
    expect(await children()).toEqual(['HEAD', 'BODY']);
  });
});
