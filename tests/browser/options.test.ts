/** The options page, in a tab of real Chromium, by keyboard where a person can. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../lib/settings/settings.ts';
import { launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';
import { clickOn, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { violations } from './support/axe.ts';

/** The pages' own, under the name that Chromium gives it. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

let browser: Browser;
let root: string;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  root = `chrome-extension://${(await loadedExtension(browser)).id}`;
});
afterAll(() => browser.close());

const openPage = async (file: string): Promise<Page> => {
  const opened = await browser.newPage();
  await opened.goto(`${root}/${file}`);
  return opened;
};

beforeEach(async () => {
  page = await openPage('options.html');
  await page.evaluate(() => chrome.storage.local.clear());
  await page.waitForSelector('select option:nth-child(2)');
});
afterEach(() => page.close());

const stored = (): Promise<Record<string, unknown>> => page.evaluate(() => chrome.storage.local.get(null));
const settings = async () => (await stored()).settings as Record<string, unknown> | undefined;
const press = async (role: string, name: string | RegExp) =>
  clickOn(page, await waitToPerceive(page, role, name));

/** Walks with Tab until the focus is on the wanted control. */
async function tabTo(name: string): Promise<void> {
  for (let steps = 0; steps < 40; steps += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const { activeElement } = document;
      const labels = activeElement instanceof HTMLInputElement ? [...(activeElement.labels ?? [])] : [];
      return labels[0]?.textContent ?? activeElement?.textContent ?? '';
    });
    if (label.trim() === name) return;
  }
  throw new Error(`The keyboard never reached «${name}»`);
}

describe('a choice', () => {
  it('is made by keyboard alone, kept, and said', async () => {
    await tabTo('Souligner les termes expliqués');
    await page.keyboard.press('Space');
    await waitToPerceive(page, 'status', /.*/);
    await page.waitForFunction(() =>
      document.querySelector('[role=status] .toast')?.textContent?.includes('Enregistré'),
    );
    expect(await settings()).toMatchObject({ underline: false, handle: true });
    await page.reload();
    await page.waitForSelector('select option:nth-child(2)');
    expect(await page.$$eval('input[type=checkbox]', ([first]) => (first as HTMLInputElement).checked)).toBe(
      false,
    );
  });

  it.each<[string, () => Promise<unknown>, Partial<Settings>]>([
    ['the académie', () => page.select('select', 'Poitiers'), { academie: 'Poitiers' }],
    ['the bubble', () => press('radio', 'Elle s’affiche si vous la demandez'), { bubble: 'asked' }],
    ['the marks', () => press('checkbox', 'Souligner les termes expliqués'), { underline: false }],
    ['the handle', () => press('checkbox', /^Montrer l’onglet/), { handle: false }],
    ['the theme', () => press('radio', 'Clair'), { theme: 'light' }],
  ])('of %s is kept, and shown by the page when it is opened again', async (_what, choose, kept) => {
    await choose();
    await page.waitForFunction(async () => (await chrome.storage.local.get('settings')).settings);
    expect(await settings()).toMatchObject(kept);
    const shown = () =>
      page.$$eval('select, input:not([type=file])', (fields) =>
        fields.map((field) =>
          field instanceof HTMLInputElement ? field.checked : (field as HTMLSelectElement).value,
        ),
      );
    const before = await shown();
    await page.reload();
    await page.waitForSelector('select option:nth-child(2)');
    expect(await shown()).toEqual(before);
  });

  it('of other keys is made where the browser keeps them', async () => {
    await press('button', 'Changer les raccourcis');
    const target = await browser.waitForTarget(
      (candidate) => candidate.url() === 'chrome://extensions/shortcuts',
    );
    await (await target.page())?.close();
  });

  it('that the browser cannot keep is said, and changes nothing', async () => {
    await page.evaluate(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await press('radio', 'Elle s’affiche si vous la demandez');
    await waitToPerceive(page, 'alert');
    expect(await page.$eval('[role=alert]', (alert) => alert.textContent)).toContain(
      'n’a pas pu être enregistré',
    );
    expect(await page.$eval('input[type=radio]', (radio) => (radio as HTMLInputElement).checked)).toBe(true);
  });
});

it('the theme holds at once on every page, from before it is painted', async () => {
  const popup = await openPage('popup.html');
  const background = () => popup.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await press('radio', 'Sombre');
  await popup.waitForFunction(
    (light) => getComputedStyle(document.body).backgroundColor !== light,
    {},
    light,
  );
  await popup.evaluateOnNewDocument(() => {
    // What holds when the body comes to be: nothing has been painted, no module has run.
    new MutationObserver((_changes, observer) => {
      if (!document.body) return;
      observer.disconnect();
      Object.assign(window, { themeAtBirth: document.documentElement.dataset.theme });
    }).observe(document, { childList: true, subtree: true });
  });
  await popup.reload();
  expect(await popup.evaluate(() => Reflect.get(window, 'themeAtBirth'))).toBe('dark');
  await popup.close();
});

it('a silence is taken back, and the focus stays in the list', async () => {
  await press('checkbox', /Souligner/);
  await page.waitForFunction(async () => (await chrome.storage.local.get('settings')).settings);
  await page.evaluate(async () => {
    const { settings } = await chrome.storage.local.get<{ settings: Settings }>('settings');
    const bubble = { sites: ['www.ac-poitiers.fr', 'www.ac-creteil.fr'], day: null };
    const silences = { ...settings.silences, bubble };
    await chrome.storage.local.set({ settings: { ...settings, silences } });
  });
  await press('button', 'Rétablir la bulle sur www.ac-poitiers.fr');
  await waitUntilGone(page, 'button', 'Rétablir la bulle sur www.ac-poitiers.fr');
  expect(await settings()).toMatchObject({ silences: { bubble: { sites: ['www.ac-creteil.fr'] } } });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Sites silencieux');
});

it('what could not be read is offered as a file, and given up only when asked', async () => {
  await page.evaluate(() => chrome.storage.local.set({ 'settings:unreadable': { version: 9 } }));
  await waitToPerceive(page, 'heading', 'Des données n’ont pas pu être lues');
  const file = await page.$eval('a[download]', (link) => decodeURIComponent(link.getAttribute('href') ?? ''));
  expect(file).toContain('"version": 9');
  await press('button', 'Ne pas les garder');
  await waitUntilGone(page, 'heading', 'Des données n’ont pas pu être lues');
  expect(await stored()).toEqual({});
});

it('favourites leave in a file and come back from it, all of them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'reperes-favourites-'));
  try {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    const favourites = {
      version: 1,
      entries: [
        { id: 'mlds', kind: 'definition', title: 'Mission de lutte contre le décrochage scolaire' },
        { id: 'gone-since', kind: 'action', title: 'Une action que le catalogue n’a plus' },
      ],
    };
    await page.evaluate((kept) => chrome.storage.local.set({ favourites: kept }), favourites);
    await press('button', 'Exporter les favoris');
    const [file = ''] = await vi.waitFor(() => {
      const whole = readdirSync(folder).filter((name) => name.endsWith('.json'));
      expect(whole).toHaveLength(1);
      return whole;
    });
    await page.evaluate(() => chrome.storage.local.clear());
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(join(folder, file));
    await page.waitForFunction(() => document.body.innerText.includes('2 favoris ajoutés.'));
    expect((await stored()).favourites).toEqual(favourites);
    const damaged = join(folder, 'damaged.json');
    writeFileSync(damaged, readFileSync(join(folder, file), 'utf8').replace('"gone-since"', '42'));
    await input.uploadFile(damaged);
    await page.waitForFunction(() =>
      document.body.innerText.includes('le favori n°\u00a02 ne peut pas être lu'),
    );
    expect((await stored()).favourites).toEqual(favourites);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

describe('«Tout effacer»', () => {
  it('asks first, and can be called off', async () => {
    await press('radio', 'Sombre');
    await press('button', 'Tout effacer…');
    await waitToPerceive(page, 'group', /Effacer de cet appareil/);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Annuler');
    await page.keyboard.press('Enter');
    await waitToPerceive(page, 'button', 'Tout effacer…');
    expect(await settings()).toMatchObject({ theme: 'dark' });
  });

  it('leaves nothing of the extension’s on the device', async () => {
    await press('radio', 'Sombre');
    await page.waitForFunction(() => localStorage.length > 0);
    await page.evaluate(() => chrome.storage.session.set({ 'handover:1': { show: 'page' } }));
    await press('button', 'Tout effacer…');
    await press('button', 'Tout effacer');
    await page.waitForFunction(() => document.body.innerText.includes('Tout est effacé.'));
    expect(
      await page.evaluate(async () => [
        await chrome.storage.local.get(null),
        await chrome.storage.session.get(null),
        { ...localStorage },
      ]),
    ).toEqual([{}, {}, {}]);
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
  });
});

describe('accessibility', () => {
  it.each(['light', 'dark'])('axe finds nothing wrong, %s', async (value) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await violations(page, 'page')).toEqual([]);
  });

  it('nothing scrolls sideways at 320 px, the width of 1280 px at 400 %', async () => {
    await page.setViewport({ width: 320, height: 256 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
