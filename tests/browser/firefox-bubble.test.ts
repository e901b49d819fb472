/** The bubble in real Firefox, also on pages that make it hard: `hostile-pages.test.ts` is its like in Chromium. */
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchFirefox, openFirefoxPage } from '../../scripts/browsers/launch.ts';
import { type Display, onScreen, startDisplay } from './support/display.ts';
import { closePopup, shadowText, viewText } from './support/firefox.ts';
import { ask, clickOn, perceive, waitToPerceive, waitUntilGone } from './support/firefox-perceive.ts';
import { passFrames, selectElement } from './support/select.ts';
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
  browser = await launchFirefox({ port: site.port, isHeadless: false });
  extensionPage = await openFirefoxPage(browser, 'popup.html', '.home-foot');
});

afterAll(async () => {
  await browser.close();
  site.close();
  display.close();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

const until = { timeout: 8000 };
const bubble = (place: Page | Frame = page) => waitToPerceive(browser, place, 'dialog', GPDS);
const bubbleGone = (place: Page | Frame = page) => waitUntilGone(browser, place, 'dialog');
const press = async (name: string) =>
  clickOn(browser, page, await waitToPerceive(browser, page, 'button', name));
const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as string[]);

async function open(path: string, host = 'www.ac-poitiers.fr'): Promise<void> {
  await page.goto(`http://${host}${path}`);
  await expect.poll(() => shadowText(browser, page), until).toMatch(/Repères/);
}

/** @param selector `>>>` goes into open shadow roots. */
async function select(selector: string, place: Page | Frame = page): Promise<ElementHandle> {
  const element = await place.waitForSelector(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  await selectElement(page, element);
  return element;
}

describe('by itself', () => {
  it('takes neither the focus nor the selection', async () => {
    await open('/');
    await select('#gpds');
    await bubble();
    expect(await page.evaluate(() => [document.activeElement?.tagName, String(getSelection())])).toEqual([
      'BODY',
      'GPDS',
    ]);
  });

  it('shows nothing in editors, nor while a field has the focus', async () => {
    await open('/editeurs');
    await select('#gpds');
    await bubble();
    await page.keyboard.press('Escape');
    await bubbleGone();
    // Once its file is there, it shows two frames after the button's release.
    const staysAway = async () => {
      await passFrames(page, 10);
      expect(await perceive(browser, page, 'dialog')).toEqual([]);
    };
    for (const selector of ['#editable', '#role', '#area']) {
      await select(selector);
      await staysAway();
    }
    await page.focus('#area');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#gpds') as Element));
    await staysAway();
    await page.click('#gpds');
    await select('#gpds');
    await bubble();
  });

  it.each(['same', 'cross', 'written'])('shows in the frame where the term was selected: %s', async (id) => {
    await open('/cadres');
    const frame = await (await page.waitForSelector(`#${id}`))?.contentFrame();
    if (!frame) throw new Error(`no frame ${id}`);
    await select('#gpds', frame);
    await bubble(frame);
    await page.keyboard.press('Escape');
    await bubbleGone(frame);
    expect(await frame.$('reperes-perseverance')).toBeNull();
  });

  it('explains what is selected in an open shadow root, by its place', async () => {
    await open('/ombre');
    const term = await (await select('x-outer >>> x-inner >>> #gpds')).boundingBox();
    const top = await ask<number>(
      browser,
      page,
      await bubble(),
      '(it) => JSON.stringify(it.getBoundingClientRect().top)',
    );
    expect(Math.round(top - ((term?.y ?? 0) + (term?.height ?? 0)))).toBe(8);
  });
});

it.each(['/csp', '/xhtml', '/touches'])('shows and closes on %s', async (path) => {
  await open(path);
  await select('#gpds');
  await bubble();
  await press('Fermer la définition');
  await bubbleGone();
});

it('keeps its own looks where the page undoes all others’', async () => {
  await open('/unset');
  await select('#gpds');
  const looks = await ask<unknown>(
    browser,
    page,
    await bubble(),
    `(it) => {
      const { color, backgroundColor, direction } = getComputedStyle(it);
      return JSON.stringify([color, backgroundColor, direction, it.getBoundingClientRect().width]);
    }`,
  );
  expect(looks).toEqual(['rgb(28, 42, 41)', 'rgb(255, 255, 255)', 'ltr', 400]);
});

describe('the page’s own keys', () => {
  beforeEach(async () => {
    await open('/touches');
    await select('#gpds');
    await bubble();
  });

  it('are not those pressed in the bubble, nor the Escape that closes it', async () => {
    await press('Ne plus afficher…');
    await press('Ne plus afficher ici');
    // The button in its place has the focus; Enter presses it.
    await waitToPerceive(browser, page, 'button', 'Annuler');
    await page.evaluate(() => Object.assign(window, { heard: [] }));
    // No «/», which opens Firefox's own search.
    for (const key of ['ArrowDown', 'KeyS', 'Digit1', 'Enter', 'Escape'] as const)
      await page.keyboard.press(key);
    await bubbleGone();
    expect(await heard()).toEqual([]);
  });

  it('are all others', async () => {
    await page.evaluate(() => Object.assign(window, { heard: [] }));
    await page.keyboard.press('KeyS');
    await page.keyboard.press('Escape');
    await bubbleGone();
    await page.keyboard.press('Escape');
    expect(await heard()).toEqual(
      expect.arrayContaining(['keydown s', 'keyup s', 'keydown Escape', 'keyup Escape']),
    );
  });
});

it('works in the topmost modal dialog, and Escape closes the bubble only', async () => {
  await open('/dialogue');
  const isOpen = () => page.$eval('#second', (dialog) => (dialog as HTMLDialogElement).open);
  await page.$eval('#second', (dialog) => (dialog as HTMLDialogElement).showModal());
  await select('#inside');
  await bubble();
  await press('Copier');
  await expect.poll(() => shadowText(browser, page), until).toContain('Copié');
  await page.keyboard.press('Escape');
  await bubbleGone();
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(isOpen, until).toBe(false);
});

it('told to keep quiet here, it does until that is undone in the same place; the shortcut answers', async () => {
  await open('/');
  await select('#gpds');
  await bubble();
  await press('Ne plus afficher…');
  await press('Ne plus afficher ici');
  await waitToPerceive(browser, page, 'button', 'Annuler');
  await page.click('#plain');
  await bubbleGone();
  await select('#gpds');
  const elsewhere = await browser.newPage();
  await elsewhere.goto('http://www.ac-creteil.fr/');
  await expect.poll(() => shadowText(browser, elsewhere), until).toMatch(/Repères/);
  await selectElement(elsewhere, (await elsewhere.waitForSelector('#gpds')) as ElementHandle);
  await bubble(elsewhere);
  await elsewhere.close();
  await page.bringToFront();
  expect(await perceive(browser, page, 'dialog')).toEqual([]);

  display.press('alt+shift+d');
  await bubble();
  await press('Annuler');
  await waitToPerceive(browser, page, 'button', 'Ne plus afficher…');
  await page.click('#plain');
  await bubbleGone();
  await select('#gpds');
  await bubble();
});

it('«En savoir plus» opens the entry, in the popup', async () => {
  await open('/');
  await select('#gpds');
  await bubble();
  await press('En savoir plus');
  await bubbleGone();
  await expect.poll(() => viewText(extensionPage, 'popup'), until).toContain(GPDS);
  await closePopup(extensionPage);
});

it('asked for by the shortcut, it takes the focus and gives it back', async () => {
  await page.goto('http://example.org/');
  display.click(await onScreen(page, '#plain'));
  await page.$eval('#gpds', (term) => getSelection()?.selectAllChildren(term));
  display.press('alt+shift+d');
  await bubble();
  const focused = () => page.evaluate(() => document.activeElement?.localName);
  await expect.poll(focused, until).toBe('reperes-perseverance');
  display.press('Escape');
  await expect
    .poll(() => page.$$eval('html > *', (elements) => elements.map(({ tagName }) => tagName)), until)
    .toEqual(['HEAD', 'BODY']);
  display.press('Tab');
  await page.waitForFunction(() => document.activeElement?.id === 'field');
});

it('asked for what is selected in a field, it explains that, and gives the field its focus back', async () => {
  await page.goto('http://example.org/');
  display.click(await onScreen(page, '#plain'));
  await page.focus('#field');
  await page.$eval('#field', (field) => (field as HTMLInputElement).select());
  display.press('alt+shift+d');
  await bubble();
  display.press('Escape');
  await bubbleGone();
  await page.waitForFunction(() => document.activeElement?.id === 'field');
});

describe('at any zoom', () => {
  const zoomTo = async (zoom: number) => {
    await extensionPage.evaluate(async (zoom) => {
      const browserApi = Reflect.get(globalThis, 'browser') as typeof import('@wxt-dev/browser').browser;
      const [tab] = await browserApi.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined) await browserApi.tabs.setZoom(tab.id, zoom);
    }, zoom);
    await page.waitForFunction((zoom) => Math.abs(devicePixelRatio - zoom) < 0.05, {}, zoom);
  };
  // The zoom is the site's: a new tab has it too.
  afterEach(() => zoomTo(1));

  it.each([0.5, 2, 4])('%f, it stands in the window and can be used', async (zoom) => {
    await open('/');
    await zoomTo(zoom);
    // Not by the mouse: in so small a window the handle may stand over the term.
    await page.$eval('#gpds', (term) => {
      term.scrollIntoView({ block: 'center' });
      getSelection()?.selectAllChildren(term);
    });
    const isInside = await ask<boolean>(
      browser,
      page,
      await bubble(),
      `(it) => {
        const { left, top, right, bottom } = it.getBoundingClientRect();
        return JSON.stringify(left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight);
      }`,
    );
    expect(isInside).toBe(true);
    await press('Copier');
    await expect.poll(() => shadowText(browser, page), until).toContain('Copié');
  });
});
