/** What a browser, a disk and a clock do wrong, in real Chromium: it is said in French, and the rest works. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, loadedExtension, openPopup } from '../../scripts/browsers/launch.ts';
import { clickOn, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { PopupPage } from './support/popup.ts';
import { selectByMouse } from './support/select.ts';
import { openPanel } from './support/sidebar.ts';
import { type Site, serveSite } from './support/site.ts';

/** The extension pages' own, under the name that Chromium gives it. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

const GPDS = 'Groupe de prévention du décrochage scolaire';
const HANDLE = /^Repères · \d/;
const FAILURE = 'Le catalogue n’a pas pu être lu.';

let site: Site;
let browser: Browser;
/** A build of a test's own. */
let copy: string | undefined;
beforeEach(async () => {
  site = await serveSite();
});
afterEach(async () => {
  await browser.close();
  site.close();
  if (copy) rmSync(copy, { recursive: true });
  copy = undefined;
});

async function openPage(file: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${(await loadedExtension(browser)).id}/${file}`);
  return page;
}
async function openAcademie(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto('http://www.ac-poitiers.fr/');
  await waitToPerceive(page, 'button', HANDLE);
  return page;
}

describe('a catalogue that is', () => {
  it.each([
    ['truncated', (file: string) => writeFileSync(file, readFileSync(file, 'utf8').slice(0, 5000))],
    ['missing', (file: string) => rmSync(file)],
  ])('%s is told wherever it is needed, and the rest works', async (_, spoil) => {
    copy = mkdtempSync(join(tmpdir(), 'reperes-'));
    cpSync('.output/chrome-mv3', copy, { recursive: true });
    spoil(join(copy, 'catalogue.json'));
    browser = await launchChromium({ port: site.port, build: copy });
    const page = await openAcademie();
    // The bubble has its own definitions.
    await selectByMouse(page, '#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
    await page.keyboard.press('Escape');
    await waitUntilGone(page, 'dialog');
    const options = await openPage('options.html');
    for (const shown of [
      await openPage('search.html#show=search&query=gpds'),
      options,
      await openPanel(browser, await bringToFront(page)),
      await openPopup(browser, page),
    ]) {
      await shown.waitForSelector('[role="alert"]');
      expect(await shown.$eval('main', (main) => main.innerText)).toContain(FAILURE);
    }
    await options.bringToFront();
    await clickOn(options, await waitToPerceive(options, 'checkbox', /^Montrer l’onglet/));
    await bringToFront(page);
    await waitUntilGone(page, 'button', HANDLE);
  });
});

async function bringToFront(page: Page): Promise<Page> {
  await page.bringToFront();
  return page;
}

describe('a clock that says', () => {
  it.each(['1970-01-01', '2000-02-29', '2199-12-31'])(
    '%s leaves search, entries and what is kept',
    async (day) => {
      browser = await launchChromium();
      const page = await openPage('popup.html');
      const noise: string[] = [];
      page.on('console', (message) => noise.push(message.text()));
      page.on('pageerror', (error) => noise.push(String(error)));
      // What was kept at the right time is there, but for the last question.
      await page.evaluate(async () => {
        const entries = [{ id: 'mlds', kind: 'definition', title: 'Mission de lutte contre le décrochage' }];
        await chrome.storage.local.set({
          recents: { version: 1, entries },
          favourites: { version: 1, entries },
        });
        await chrome.storage.session.set({ lastQuery: { query: 'internat', at: Date.now() } });
      });
      await page.evaluateOnNewDocument(
        (now) => {
          const RealDate = Date;
          const shift = now - RealDate.now();
          globalThis.Date = new Proxy(RealDate, {
            construct: (made, given) =>
              Reflect.construct(made, given.length === 0 ? [made.now() + shift] : given),
            get: (made, name) => (name === 'now' ? () => made.now() + shift : Reflect.get(made, name)),
          });
        },
        Date.parse(`${day}T10:00:00Z`),
      );
      await page.reload();
      await page.waitForSelector('.kept');
      const popup = new PopupPage(page);
      expect(await popup.query()).toBe('');
      expect(await popup.text()).toContain('Mission de lutte contre le décrochage');
      await popup.search('gpds');
      expect((await popup.titles())[0]).toBe(GPDS);
      await popup.press('Enter');
      expect(await popup.openedTitle()).toContain(GPDS);
      await page.waitForFunction(async () => {
        const { recents } = await chrome.storage.local.get<{ recents: { entries: { id: string }[] } }>(
          'recents',
        );
        return recents.entries.map(({ id }) => id).join() === 'gpds,mlds';
      });
      expect(noise).toEqual([]);
    },
  );
});

it('favourites that two windows mark at once are all kept', async () => {
  browser = await launchChromium();
  const pages = [await openPage('popup.html'), await openPage('popup.html')];
  const wanted = [
    ['gpds', 'mlds', 'cpe'],
    ['cio', 'segpa', 'ulis'],
  ];
  await Promise.all(
    pages.map((page, window) =>
      page.evaluate(
        async (id, marked) => {
          // The two start together, once both are there.
          await new Promise<void>((start) => {
            const channel = new BroadcastChannel('start');
            const hello = () => channel.postMessage(id);
            channel.onmessage = () => {
              hello();
              start();
            };
            hello();
          });
          const field = document.querySelector('input') as HTMLInputElement;
          const until = async <T>(ask: () => T | null | undefined | false): Promise<T> => {
            for (;;) {
              const answer = ask();
              if (answer) return answer;
              await new Promise((soon) => setTimeout(soon));
            }
          };
          for (const query of marked) {
            field.value = query;
            field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            const hit = await until(() =>
              [...document.querySelectorAll<HTMLElement>('[role="option"]')].find((option) =>
                option.querySelector('.acronym')?.textContent?.toLowerCase().includes(query),
              ),
            );
            hit.click();
            (await until(() => document.querySelector<HTMLElement>('.favourite-button'))).click();
            await until(() => document.querySelector('.favourite-button[aria-pressed="true"]'));
          }
        },
        window,
        wanted[window] ?? [],
      ),
    ),
  );
  const { favourites } = await (pages[0] as Page).evaluate(() =>
    chrome.storage.local.get<{ favourites: { entries: { id: string }[] } }>('favourites'),
  );
  expect(favourites.entries.map(({ id }) => id).sort()).toEqual(wanted.flat().sort());
});
