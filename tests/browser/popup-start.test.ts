/** The first instants of the popup, and what it asks of the network, seen in a tab where they can be held still. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';
import { PopupPage } from './support/popup.ts';

let browser: Browser;
let page: Page;
let address: string;

beforeAll(async () => {
  browser = await launchChromium();
  address = `chrome-extension://${(await loadedExtension(browser)).id}/popup.html`;
});

afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

describe('before anything is loaded', () => {
  it('the field takes text without any script', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
    await page.click('input');
    await page.keyboard.type('refer');
    await page.setJavaScriptEnabled(true);
    expect(await new PopupPage(page).query()).toBe('refer');
  });

  it('text typed before the script runs is kept and answered', async () => {
    await page.evaluateOnNewDocument(() => {
      new MutationObserver((_changes, observer) => {
        const field = document.querySelector('input');
        if (!field) return;
        observer.disconnect();
        field.value = 'gpds';
        Object.assign(window, { firstField: field });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(address);
    await page.waitForSelector('[role="option"]');
    const popup = new PopupPage(page);
    expect(await popup.query()).toBe('gpds');
    expect((await popup.titles())[0]).toBe('Groupe de prévention du décrochage scolaire');
    // The very same element: a replaced field would drop the caret and what an input method is composing.
    expect(
      await page.evaluate(() =>
        Object.is(Reflect.get(window, 'firstField'), document.querySelector('input')),
      ),
    ).toBe(true);
  });
});

it('asks the network for nothing', async () => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension://')) foreign.push(request.url());
  });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => problems.push(message.text()));
  await page.goto(address);
  const popup = new PopupPage(page);
  await popup.search('referant decroch');
  await popup.press('Enter');
  await popup.openedTitle();
  expect(foreign).toEqual([]);
  expect(problems).toEqual([]);
});

it('answers without a network', async () => {
  await page.setOfflineMode(true);
  await page.goto(address);
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  const popup = new PopupPage(page);
  await popup.search('gpds');
  await popup.press('Enter');
  expect(await popup.openedTitle()).toContain('Groupe de prévention du décrochage scolaire');
});

it('says in French when the catalogue cannot be read, and keeps the field', async () => {
  await page.evaluateOnNewDocument(() => {
    window.fetch = () => Promise.resolve(new Response('{"catalogue":'));
  });
  await page.goto(address);
  await page.waitForSelector('[role="alert"]');
  const popup = new PopupPage(page);
  expect(await popup.text()).toContain('Le catalogue n’a pas pu être lu.');
  await page.focus('input');
  await page.keyboard.type('gpds');
  expect(await popup.query()).toBe('gpds');
});

it('keeps what is open, once, when something changes elsewhere', async () => {
  await page.goto(address);
  const popup = new PopupPage(page);
  await popup.search('gpds');
  await popup.press('Enter');
  const title = await popup.openedTitle();
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    const entries = [
      { id: 'mlds', kind: 'definition', title: 'Mission de lutte contre le décrochage scolaire' },
    ];
    return chrome.storage.local.set({ favourites: { version: 1, entries } });
  });
  await popup.press('Escape');
  await page.waitForSelector('[role="option"]');
  await popup.press('Escape');
  await page.waitForFunction(() =>
    document.body.innerText.includes('Mission de lutte contre le décrochage scolaire'),
  );
  expect(title).toContain('GPDS');
  expect(
    await page.$$eval('h2', (titles) => titles.filter(({ textContent }) => textContent === 'Favoris').length),
  ).toBe(1);
  expect(await page.$$('[role="combobox"]')).toHaveLength(1);
});
