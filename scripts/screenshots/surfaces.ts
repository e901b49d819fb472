/** Each surface as a person sees it, photographed in the built extension. */
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { liveOn } from '../browsers/clock.ts';
import { ensureTools } from '../browsers/ensure.ts';
import { launchChromium, loadedExtension, sidePanel } from '../browsers/launch.ts';
import { clickOn, waitToPerceive } from '../browsers/perceive.ts';
import { DEMO_ADDRESS } from '../demo/server.ts';
import { captioned, SCENE, sideBySide, type Theme, useTheme } from './scene.ts';

const POPUP = { width: 420, height: 600 } as const;
/** More than what the browser shows above a page and a panel, in CSS pixels. */
const BROWSER_BARS = 300;

/** The day on which every picture is taken: the «Zoom du jour» and passed dates stay as they are. */
const DAY = '2026-11-25T10:00:00';

/** Chromium for the pictures, with the same fonts on every machine. */
export function launchForPictures(port: number): Promise<Browser> {
  ensureTools('fonts');
  return launchChromium({ port, fonts: join('scripts', 'screenshots', 'fonts.conf') });
}

/** Where the pictures are kept. */
export const PICTURES = join('docs', 'store', 'images');

/** One picture of the stores and the README. */
export interface Surface {
  /** Names its file. */
  name: string;
  shoot(browser: Browser, theme: Theme): Promise<Uint8Array>;
}

/** An extension page in a tab, on the pictures' day. */
async function openPage(
  browser: Browser,
  file: string,
  size: { width: number; height: number },
  theme: Theme,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(size);
  await useTheme(page, theme);
  await liveOn(page, DAY);
  const address = `chrome-extension://${(await loadedExtension(browser)).id}/${file}`;
  await page.goto(address);
  // As for a person who begins: without what other pictures left to be seen again.
  await page.evaluate(() => {
    const { storage } = Reflect.get(globalThis, 'chrome') as {
      storage: { local: { clear(): Promise<void> } };
    };
    return storage.local.clear();
  });
  await page.reload();
  return page;
}

async function shootAndClose(page: Page): Promise<Uint8Array> {
  const png = await page.screenshot();
  await page.close();
  return png;
}

async function inPopup(
  browser: Browser,
  theme: Theme,
  act: (popup: Page) => Promise<unknown>,
): Promise<Uint8Array> {
  const popup = await openPage(browser, 'popup.html', POPUP, theme);
  await popup.waitForSelector('.situation-entry, .hit');
  // The last question comes back with the popup.
  await popup.focus('input');
  await popup.keyboard.press('Escape');
  await popup.waitForSelector('.situation-entry');
  await act(popup);
  return shootAndClose(popup);
}

async function search(popup: Page, query: string): Promise<void> {
  await popup.type('input', query);
  await popup.waitForFunction(
    (typed) => document.querySelector('input')?.value === typed && document.querySelector('.hit'),
    {},
    query,
  );
}

async function openDemo(browser: Browser, theme: Theme, width: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: SCENE.height });
  await useTheme(page, theme);
  await page.goto(DEMO_ADDRESS);
  await waitToPerceive(page, 'button', /^Repères · \d/);
  return page;
}

export const SURFACES: readonly Surface[] = [
  // First: an entry seen in another picture would be greeted here as seen before.
  {
    name: 'accueil-de-la-recherche',
    shoot: async (browser, theme) =>
      captioned(browser, {
        title: 'À portée de main',
        text: 'Avant même de taper : les situations, l’académie, le zoom du jour, vos favoris.',
        theme,
        picture: await inPopup(browser, theme, async () => undefined),
      }),
  },
  {
    name: 'recherche',
    shoot: async (browser, theme) =>
      captioned(browser, {
        title: 'Quelques lettres, même avec des fautes',
        text: 'Plus de mille fiches : actions, définitions, ressources et dates, chacune avec sa source.',
        theme,
        picture: await inPopup(browser, theme, (popup) => search(popup, 'referant decroch')),
      }),
  },
  {
    name: 'fiche',
    shoot: async (browser, theme) =>
      captioned(browser, {
        title: 'La réponse, et d’où elle vient',
        text: 'Quand les sources ne disent pas la même chose, la fiche donne chaque version.',
        theme,
        picture: await inPopup(browser, theme, async (popup) => {
          await search(popup, 'cplds');
          await popup.keyboard.press('Enter');
          await popup.waitForSelector('article');
        }),
      }),
  },
  {
    name: 'que-faire',
    shoot: async (browser, theme) =>
      captioned(browser, {
        title: 'Que faire ?',
        text: 'Pour chaque situation, qui voir, ce qui existe, sur quel texte s’appuyer : pas à pas.',
        theme,
        picture: await inPopup(browser, theme, async (popup) => {
          await popup.click('.situation-entry');
          await popup.waitForSelector('article');
        }),
      }),
  },
  {
    name: 'definition',
    shoot: async (browser, theme) => {
      const page = await openDemo(browser, theme, SCENE.width);
      await page.$eval('#terme', (term) => getSelection()?.selectAllChildren(term));
      await waitToPerceive(page, 'dialog');
      return shootAndClose(page);
    },
  },
  {
    name: 'panneau',
    shoot: async (browser, theme) => {
      const page = await openDemo(browser, theme, SCENE.width);
      await browser.setWindowBounds(await page.windowId(), { height: SCENE.height + BROWSER_BARS });
      await clickOn(page, await waitToPerceive(page, 'button', /^Repères · \d/));
      // Off the handle, which offers more under the pointer.
      await page.mouse.move(0, 0);
      const panel = await sidePanel(browser);
      await useTheme(panel, theme);
      await panel.waitForSelector('.term');
      await panel.waitForFunction((height) => innerHeight >= height, {}, SCENE.height);
      // An emulated size would repeat the panel's picture: its own stays as the browser made it.
      const width = await panel.evaluate(() => innerWidth);
      await page.setViewport({ ...SCENE, width: SCENE.width - width });
      const clip = { x: 0, y: 0, width, height: SCENE.height };
      const pictures = [await page.screenshot(), await panel.screenshot({ clip })];
      await panel.close();
      await page.close();
      return sideBySide(browser, ...pictures);
    },
  },
  {
    name: 'options',
    shoot: async (browser, theme) => {
      const page = await openPage(browser, 'options.html', SCENE, theme);
      await page.waitForFunction(() => document.querySelectorAll('option').length > 1);
      return shootAndClose(page);
    },
  },
  {
    name: 'bienvenue',
    shoot: async (browser, theme) => {
      const page = await openPage(browser, 'welcome.html', SCENE, theme);
      await page.waitForSelector('h1');
      return shootAndClose(page);
    },
  },
];
