/** The sidebar of real Firefox beside académies' pages, in its own window on a virtual screen. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { installInFirefox, launchFirefox, openFirefoxPage } from '../../scripts/browsers/launch.ts';
import { type Display, onScreen, startDisplay } from './support/display.ts';
import {
  clickInSidebar,
  inPopup,
  onBrowserWindow,
  openSidebarOfWindow,
  shadowText,
  sidebarTexts,
  viewText,
} from './support/firefox.ts';
import { clickOn, perceive, waitToPerceive } from './support/firefox-perceive.ts';
import { type Site, serveSite } from './support/site.ts';

const ADDRESS_BAR_BUTTON = 'pageAction-urlbar-reperes-perseverance_reperes_example';

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
  await openAcademiePage();
});
afterEach(() => browser.close());

const until = (ask: () => Promise<void>) => vi.waitFor(ask, { timeout: 8000, interval: 100 });
const waitForView = (type: 'popup' | 'sidebar', text: string) =>
  until(async () => expect(await viewText(extensionPage, type)).toContain(text));
const untilClosed = () => until(async () => expect(await sidebarTexts(extensionPage)).toEqual([]));

async function openAcademiePage(): Promise<void> {
  await page.goto('http://www.ac-poitiers.fr/');
  await until(async () => expect(await shadowText(browser, page)).toMatch(/Repères · \d/));
}
const pressAddressBarButton = async () => display.click(await onBrowserWindow(browser, ADDRESS_BAR_BUTTON));
const clickHandle = async () => {
  const [handle = ''] = (await perceive(browser, page, 'button')).slice(0, 1);
  await clickOn(browser, page, handle);
};

describe('is not there at install, opens and closes', () => {
  it.each<[string, () => Promise<void>]>([
    ['by the address-bar button', pressAddressBarButton],
    ['by its command', async () => display.press('alt+shift+l')],
    [
      'by the popup’s button',
      async () => {
        display.press('alt+shift+k');
        await waitForView('popup', 'Ouvrir à côté de la page');
        display.click(await inPopup(extensionPage, '.home-lead button:last-child'));
      },
    ],
    [
      'by the context menu',
      async () => {
        display.click(await onScreen(page, '#late'), 'right');
        display.press('Up', 'Return');
      },
    ],
  ])('%s', async (_, act) => {
    expect(await sidebarTexts(extensionPage)).toEqual([]);
    // In the page first: a new window has its keyboard focus in the address bar.
    display.click(await onScreen(page, '#plain'));
    await act();
    await waitForView('sidebar', 'Académie de Poitiers');
    await waitForView('sidebar', 'Sur cette page');
    await act();
    await untilClosed();
  });
});

it('follows navigation, tabs, reloads and the way back', async () => {
  await pressAddressBarButton();
  await waitForView('sidebar', 'Académie de Poitiers');
  await page.goto('http://www.ac-creteil.fr/autre');
  await waitForView('sidebar', 'Académie de Créteil');
  await waitForView('sidebar', '2 fois');
  await page.$eval('body', (body) => body.insertAdjacentHTML('beforeend', '<p>Un GPDS.</p>'));
  await waitForView('sidebar', '3 fois');
  await page.reload();
  await waitForView('sidebar', '2 fois');

  const other = await browser.newPage();
  await other.goto('http://www.ac-lille.fr/sans-terme');
  await waitForView('sidebar', 'Académie de Lille');
  await page.bringToFront();
  await waitForView('sidebar', 'Académie de Créteil');
  await other.bringToFront();
  await waitForView('sidebar', 'Académie de Lille');
  await other.close();
  await page.bringToFront();
  await waitForView('sidebar', 'Académie de Créteil');

  await page.goto('http://ac-poitiers.fr.evil.example/');
  await waitForView('sidebar', 'Hors des sites d’académies');
  // Later: the page that is asked must live long enough to answer.
  await page.evaluate(() => void setTimeout(() => history.back()));
  await waitForView('sidebar', 'Académie de Créteil');
});

it('leads to a term in the page', async () => {
  await pressAddressBarButton();
  await page.goto('http://www.ac-lille.fr/autre');
  await waitForView('sidebar', '2 fois');
  await clickInSidebar(extensionPage, '.term-go');
  await waitForView('sidebar', '1 sur 2');
  await clickInSidebar(extensionPage, '.term-go');
  await waitForView('sidebar', '2 sur 2');
  expect(await page.evaluate(() => CSS.highlights.get('reperes-perseverance-shown')?.size)).toBe(1);
});

it('of each window follows that window', async () => {
  await pressAddressBarButton();
  await waitForView('sidebar', 'Académie de Poitiers');
  const opening = browser.waitForTarget((target) => target.url().includes('ac-lille'));
  await extensionPage.evaluate(() => {
    const { windows } = Reflect.get(globalThis, 'browser') as {
      windows: { create(window: { url: string }): Promise<unknown> };
    };
    return windows.create({ url: 'http://www.ac-lille.fr/' }).then(() => undefined);
  });
  const other = await (await opening).page();
  await openSidebarOfWindow(browser, 1);
  const academies = async () =>
    (await sidebarTexts(extensionPage)).map((text) => /Académie de \S+/.exec(text)?.[0]).sort();
  await until(async () => expect(await academies()).toEqual(['Académie de Lille', 'Académie de Poitiers']));
  await other?.goto('http://www.ac-nantes.fr/');
  await until(async () => expect(await academies()).toEqual(['Académie de Nantes', 'Académie de Poitiers']));
  await page.goto('http://www.ac-creteil.fr/');
  await until(async () => expect(await academies()).toEqual(['Académie de Créteil', 'Académie de Nantes']));
});

it('the handle opens the popup, with «Sur cette page» first', async () => {
  await clickHandle();
  await waitForView('popup', 'Sur cette page');
  expect((await viewText(extensionPage, 'popup')).trim()).toMatch(/^Sur cette page/);
});

it('after an update a page gets the new handle in place of the old, quietly, and all works as before', async () => {
  const noise: string[] = [];
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  await page.evaluate(() => Object.assign(window, { old: document.querySelector('reperes-perseverance') }));
  await installInFirefox(browser);
  await page.bringToFront();
  await page.waitForFunction(() => {
    const [handle, ...others] = document.querySelectorAll('reperes-perseverance');
    return handle && others.length === 0 && handle !== Reflect.get(window, 'old');
  });
  await until(async () => expect(await shadowText(browser, page)).toMatch(/Repères · \d/));
  await page.waitForFunction(() => CSS.highlights.get('reperes-perseverance')?.size);

  await page.click('#gpds');
  await waitToPerceive(browser, page, 'dialog', 'Groupe de prévention du décrochage scolaire');
  expect(await perceive(browser, page, 'dialog')).toHaveLength(1);
  await page.keyboard.press('Escape');
  await page.$eval('body', (body) => body.insertAdjacentHTML('beforeend', '<p>Le CPLDS est ouvert.</p>'));
  extensionPage = await openFirefoxPage(browser, 'popup.html', '.home-foot');
  await page.bringToFront();
  await pressAddressBarButton();
  await waitForView('sidebar', 'CPLDS');
  await clickHandle();
  await waitForView('popup', 'Sur cette page');
  expect(noise.filter((line) => !line.includes('404'))).toEqual([]);
});
