/** The browser stops the background at each step of each use: nothing is lost, nothing has to be done twice. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import {
  launchChromium,
  loadedExtension,
  openPopup,
  sidePanel,
  stopBackground,
} from '../../scripts/browsers/launch.ts';
import { clickOn, perceive, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { PopupPage } from './support/popup.ts';
import { selectByMouse } from './support/select.ts';
import { openPanel } from './support/sidebar.ts';
import { type Site, serveSite } from './support/site.ts';

/** The extension pages' own, under the name that Chromium gives it. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

const ACADEMIE = 'http://www.ac-poitiers.fr/';
const GPDS = 'Groupe de prévention du décrochage scolaire';
const HANDLE = /^Repères · \d/;

let site: Site;
let browser: Browser;
let options: Page;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ port: site.port });
  options = await browser.newPage();
  await options.goto(`chrome-extension://${(await loadedExtension(browser)).id}/options.html`);
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  await options.evaluate(() => chrome.storage.local.clear());
  page = await browser.newPage();
  await page.goto(ACADEMIE);
  await waitToPerceive(page, 'button', HANDLE);
});
afterEach(() => page.close());

/** Stops the background before each step, a person's gesture and what they then see. */
async function inSteps(...steps: (() => Promise<unknown>)[]): Promise<void> {
  for (const step of steps) {
    await stopBackground(browser);
    await step();
  }
}

const press = async (name: string | RegExp, role = 'button', on = page) =>
  clickOn(on, await waitToPerceive(on, role, name));
const sees = (role: string, name: string | RegExp, on = page) => waitToPerceive(on, role, name);
const kept = () => options.evaluate(() => chrome.storage.local.get<Record<string, unknown>>(null));
const untilKept = (wanted: object) =>
  vi.waitFor(async () => expect(await kept()).toMatchObject(wanted), { timeout: 8000 });

it('a silence of the bubble, taken and taken back', () =>
  inSteps(
    () => selectByMouse(page, '#gpds').then(() => sees('dialog', GPDS)),
    () => press('Ne plus afficher…').then(() => sees('button', 'Ne plus afficher ici')),
    () => press('Ne plus afficher ici').then(() => sees('button', 'Annuler')),
    () => untilKept({ settings: { silences: { bubble: { sites: ['www.ac-poitiers.fr'] } } } }),
    () => press('Annuler').then(() => sees('button', 'Ne plus afficher…')),
    () => untilKept({ settings: { silences: { bubble: { sites: [] } } } }),
  ));

it('a silence of the handle, taken and taken back', () =>
  inSteps(
    () => press('Masquer…').then(() => sees('button', 'Sur ce site')),
    () => press('Sur ce site').then(() => waitUntilGone(page, 'button', HANDLE)),
    () => untilKept({ settings: { silences: { handle: { sites: ['www.ac-poitiers.fr'] } } } }),
    () => press('Annuler').then(() => sees('button', HANDLE)),
    () => untilKept({ settings: { silences: { handle: { sites: [] } } } }),
  ));

it('the handle moved, step by step', async () => {
  const top = async () => {
    const { settings } = (await kept()) as { settings?: { handleTop: number } };
    return Math.round(settings?.handleTop ?? 0);
  };
  await page.keyboard.down('Shift');
  for (const _ of ['«Masquer…»', 'the handle']) await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  for (const place of [43, 48, 53])
    await inSteps(
      () => page.keyboard.press('ArrowDown'),
      () => vi.waitFor(async () => expect(await top()).toBe(place), { timeout: 8000 }),
    );
});

it('a change of the options, seen on the page that is open', () =>
  inSteps(
    () => press(/^Montrer l’onglet/, 'checkbox', options),
    () => waitUntilGone(page, 'button', HANDLE),
    () => untilKept({ settings: { handle: false } }),
    () => press(/^Montrer l’onglet/, 'checkbox', options),
    () => sees('button', HANDLE),
  ));

it.each(['popup', 'sidebar'] as const)('a favourite marked in the %s, and given up', async (place) => {
  let panel: PopupPage;
  const star = (isPressed: boolean) => async () => {
    await panel.page.click('.favourite-button');
    await panel.page.waitForSelector(`.favourite-button[aria-pressed="${isPressed}"]`);
  };
  await inSteps(
    async () => {
      panel = new PopupPage(await (place === 'popup' ? openPopup : openPanel)(browser, page));
      await panel.page.waitForSelector(place === 'popup' ? '.home-foot' : '.term');
    },
    () => panel.search('gpds'),
    () => panel.press('Enter').then(() => panel.openedTitle()),
    star(true),
    () => untilKept({ favourites: { entries: [{ id: 'gpds' }] } }),
    star(false),
    () => untilKept({ favourites: { entries: [] } }),
    () => panel.page.close(),
  );
});

it('the way from a term of the page to its entry in the panel, and to its place in the page', async () => {
  let panel: Page;
  await inSteps(
    () => selectByMouse(page, '#gpds').then(() => sees('button', 'En savoir plus')),
    async () => {
      await press('En savoir plus');
      panel = await sidePanel(browser);
      await sees('heading', new RegExp(`^${GPDS}`), panel);
    },
    () => panel.keyboard.press('Escape').then(() => panel.waitForSelector('.term-go')),
    async () => {
      await panel.click('.term-go');
      await panel.waitForFunction(() => document.querySelector('main')?.innerText.includes('1 sur '));
    },
    () => page.goto('http://www.ac-lille.fr/autre').then(() => sees('heading', 'Académie de Lille', panel)),
    () => panel.close(),
  );
  expect(await perceive(page, 'dialog')).toEqual([]);
});
