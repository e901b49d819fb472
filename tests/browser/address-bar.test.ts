/** «rp» in the address bar, and the popup's own shortcut, with real keys in both browsers. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  killWorker,
  launchChromium,
  launchFirefox,
  loadedExtension,
  openFirefoxPage,
} from '../../scripts/browsers/launch.ts';
import { waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { type Display, onScreen, startDisplay } from './support/display.ts';
import { addressBarText, tabsText, viewText } from './support/firefox.ts';
import { openPrivateWindow } from './support/private-window.ts';
import { type Site, serveSite } from './support/site.ts';

let display: Display;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  display = await startDisplay();
  site = await serveSite();
});
afterAll(() => {
  site.close();
  display.close();
});
afterEach(() => browser.close());

/** Types into the address bar: the keyword, then a question. */
function ask(question: string): void {
  display.press('ctrl+l');
  display.press('r', 'p', 'space', ...question);
}

const shown = (): Promise<Page> =>
  browser
    .waitForTarget((target) => target.url().includes('/search.html#'), { timeout: 8000 })
    .then(async (target) => (await target.page()) ?? target.asPage());

const title = async (page: Page): Promise<string> => {
  await page.waitForSelector('article h1');
  return page.$eval('article h1', (heading) => heading.textContent ?? '');
};

describe('Chromium', () => {
  async function start(): Promise<Page> {
    browser = await launchChromium({ port: site.port, isHeadless: false });
    await loadedExtension(browser);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await page.goto('http://example.org/');
    display.click(await onScreen(page, '#plain'));
    return page;
  }

  it('opens the entry of a suggestion, also with the background stopped at each step', async () => {
    await start();
    await killWorker(browser);
    ask('gpds');
    const list = await browser.waitForTarget(
      (target) => target.url() === 'chrome://omnibox-popup.top-chrome/',
    );
    // What a screen reader says of a suggestion.
    await waitToPerceive(
      await list.asPage(),
      'option',
      /^rp Groupe de prévention du décrochage scolaire #gpds/,
    );
    await killWorker(browser);
    display.press('Down', 'Return');
    expect(await title(await shown())).toContain('Groupe de prévention du décrochage scolaire');
  });

  it('opens the search for free text', async () => {
    await start();
    ask('referant');
    display.press('Return');
    const page = await shown();
    await page.waitForSelector('[role=option]');
    expect(await page.$eval('[role=option]', (option) => option.textContent)).toContain(
      'Référent décrochage',
    );
  });

  it('answers a private window in its popup, and keeps nothing of it', async () => {
    browser = await launchChromium({ port: site.port, isHeadless: false });
    const { tab, extensionPage } = await openPrivateWindow(browser);
    await tab.goto('http://example.org/');
    display.click(await onScreen(tab, '#plain'));
    ask('referant');
    display.press('Return');
    const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await popup.waitForSelector('[role=option]');
    expect(await popup.$eval('input', (field) => field.value)).toBe('referant');
    expect(tab.url()).toBe('http://example.org/');
    expect(
      await extensionPage.evaluate(async () => {
        const { storage } = Reflect.get(globalThis, 'chrome') as typeof import('wxt/browser').browser;
        return [await storage.local.get(), await storage.session.get()];
      }),
    ).toEqual([{}, {}]);
  });

  it('opens the popup by its shortcut', async () => {
    await start();
    display.press('alt+shift+k');
    await browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  });
});

describe('Firefox', () => {
  let extensionPage: Page;

  beforeEach(async () => {
    browser = await launchFirefox({ port: site.port, isHeadless: false });
    extensionPage = await openFirefoxPage(browser, 'popup.html', 'input');
    const page = await browser.newPage();
    await page.goto('http://example.org/');
  });

  it('opens the entry of a suggestion', async () => {
    ask('gpds');
    const untilText = (wanted: RegExp) =>
      expect.poll(() => addressBarText(browser), { timeout: 8000 }).toMatch(wanted);
    // An answer to fewer letters would still be replaced.
    await untilText(/^rp gpds\n[\s\S]*Groupe de prévention du décrochage scolaire \(GPDS\) – Définition/);
    display.press('Down');
    await untilText(/^rp .* #gpds\n/);
    display.press('Return');
    await expect
      .poll(() => tabsText(extensionPage), { timeout: 8000 })
      .toMatch(/^Groupe de prévention du décrochage scolaire \(GPDS\)$/m);
  });

  it('opens the popup by its shortcut', async () => {
    display.press('alt+shift+k');
    await expect.poll(() => viewText(extensionPage, 'popup'), { timeout: 8000 }).not.toBe('');
  });
});
