/** The bubble on pages that make it hard to be understood, in real Chromium. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browsers/launch.ts';
import {
  boxOf,
  clickOn,
  perceive,
  styleOf,
  waitToPerceive,
  waitUntilGone,
} from '../../scripts/browsers/perceive.ts';
import { passFrames, selectElement } from './support/select.ts';
import { type Site, serveSite } from './support/site.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ port: site.port });
});

afterAll(async () => {
  await browser.close();
  site.close();
});

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

async function open(path: string): Promise<void> {
  await page.goto(`http://www.ac-poitiers.fr${path}`);
  await waitToPerceive(page, 'button', /^Repères/);
}

/** @param selector `>>>` goes into open shadow roots. */
async function select(selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  if (element) await selectElement(page, element);
}

async function definitionOf(selector: string) {
  await select(selector);
  return waitToPerceive(page, 'dialog', GPDS);
}

/** Where the bubble and the selected term are, in CSS pixels of the viewport. */
async function places(selector: string) {
  const bubble = await boxOf(page, await waitToPerceive(page, 'dialog', GPDS));
  const term = await (await page.waitForSelector(selector))?.boundingBox();
  if (!term) throw new Error('the term is not shown');
  return { bubble, term };
}

it.each(['/csp', '/xhtml', '/touches'])('shows and closes on %s', async (path) => {
  await open(path);
  await definitionOf('#gpds');
  await clickOn(page, await waitToPerceive(page, 'button', 'Fermer la définition'));
  await waitUntilGone(page, 'dialog');
});

it('keeps its own looks where the page undoes all others’', async () => {
  await open('/unset');
  const corner = () => page.screenshot({ encoding: 'base64', clip: { x: 0, y: 400, width: 50, height: 50 } });
  const before = await corner();
  const bubble = await definitionOf('#gpds');
  const { left, right } = await boxOf(page, bubble);
  expect(right - left).toBe(400);
  const close = await boxOf(page, await waitToPerceive(page, 'button', 'Fermer la définition'));
  expect(close.left, 'read from left to right').toBeGreaterThan((left + right) / 2);
  expect(await styleOf(page, bubble, 'color', 'background-color')).toEqual([
    'rgb(28, 42, 41)',
    'rgb(255, 255, 255)',
  ]);
  // The page's backdrop, which would dim all of it, is not the bubble's.
  expect(await corner()).toBe(before);
});

describe('the page’s own keys', () => {
  beforeEach(() => open('/touches'));
  const heard = () => page.evaluate(() => Reflect.get(window, 'heard'));

  it('are not those pressed in the bubble, nor the Escape that closes it', async () => {
    await definitionOf('#gpds');
    await clickOn(page, await waitToPerceive(page, 'button', 'Ne plus afficher…'));
    await clickOn(page, await waitToPerceive(page, 'button', 'Ne plus afficher ici'));
    // The button in its place has the focus; Enter presses it.
    await waitToPerceive(page, 'button', 'Annuler');
    await page.evaluate(() => Object.assign(window, { heard: [] }));
    for (const key of ['ArrowDown', 'KeyS', 'Slash', 'Enter', 'Escape'] as const)
      await page.keyboard.press(key);
    await waitUntilGone(page, 'dialog');
    expect(await heard()).toEqual([]);
  });

  it('are all others', async () => {
    await definitionOf('#gpds');
    await page.evaluate(() => Object.assign(window, { heard: [] }));
    await page.keyboard.press('KeyS');
    await page.keyboard.press('Escape');
    await waitUntilGone(page, 'dialog');
    await page.keyboard.press('Escape');
    expect(await heard()).toEqual(
      expect.arrayContaining(['keydown s', 'keyup s', 'keydown Escape', 'keyup Escape']),
    );
  });
});

it('leaves editors alone', async () => {
  await open('/editeurs');
  await definitionOf('#gpds');
  await page.keyboard.press('Escape');
  await waitUntilGone(page, 'dialog');
  for (const selector of ['#editable', '#role', '#area']) {
    await select(selector);
    // Once its file is there, it shows two frames after the button's release.
    await passFrames(page, 10);
    expect(await perceive(page, 'dialog')).toEqual([]);
  }
  await definitionOf('#gpds');
});

it('explains what is selected in an open shadow root, by its place', async () => {
  await open('/ombre');
  await definitionOf('x-outer >>> x-inner >>> #gpds');
  const { bubble, term } = await places('x-outer >>> x-inner >>> #gpds');
  expect(Math.round(bubble.top - (term.y + term.height))).toBe(8);
});

describe('with a modal dialog', () => {
  beforeEach(() => open('/dialogue'));
  const openDialog = (id: string) =>
    page.evaluate((id) => (document.getElementById(id) as HTMLDialogElement).showModal(), id);
  const isOpen = (id: string) =>
    page.evaluate((id) => (document.getElementById(id) as HTMLDialogElement).open, id);

  it('works in the topmost one, and Escape closes the bubble only', async () => {
    await openDialog('second');
    await openDialog('first');
    await page.keyboard.press('Escape');
    await definitionOf('#inside');
    await clickOn(page, await waitToPerceive(page, 'button', 'Copier'));
    await waitToPerceive(page, 'StaticText', 'Copié');
    await page.keyboard.press('Escape');
    await waitUntilGone(page, 'dialog', GPDS);
    expect(await isOpen('second')).toBe(true);
    await page.keyboard.press('Escape');
    await waitUntilGone(page, 'dialog');
    await waitToPerceive(page, 'button', /^Repères/);
  });

  it('moves into one that opens while it is there, and out again', async () => {
    await definitionOf('#gpds');
    await openDialog('first');
    await waitToPerceive(page, 'dialog', GPDS);
    await page.evaluate(() => (document.getElementById('first') as HTMLDialogElement).close());
    await waitToPerceive(page, 'dialog', GPDS);
    await clickOn(page, await waitToPerceive(page, 'button', 'Copier'));
    await waitToPerceive(page, 'StaticText', 'Copié');
  });

  it('goes with one that the page removes', async () => {
    await openDialog('second');
    await definitionOf('#inside');
    await page.evaluate(() => document.getElementById('second')?.remove());
    await waitUntilGone(page, 'dialog');
    // It went with the dialog; the bubble hears of that a moment later.
    await page.waitForSelector('html > reperes-perseverance');
    await page.evaluate(() => addEventListener('keydown', ({ key }) => Object.assign(window, { key })));
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => Reflect.get(window, 'key'))).toBe('Escape');
    await definitionOf('#gpds');
  });
});

describe('in fullscreen', () => {
  /** By a key, as a press of the mouse would close the bubble. */
  async function enterFullscreen(selector: string): Promise<void> {
    await page.evaluate((selector) => {
      const element = document.querySelector(selector);
      addEventListener('keydown', () => element?.requestFullscreen(), { once: true });
    }, selector);
    await page.keyboard.press('KeyF');
    await page.waitForFunction(() => document.fullscreenElement !== null);
  }
  const leaveFullscreen = async () => {
    await page.evaluate(() => document.exitFullscreen());
    await page.waitForFunction(() => document.fullscreenElement === null);
  };

  it('an element holds it, and gives it back', async () => {
    await open('/dialogue');
    await enterFullscreen('body');
    await definitionOf('#gpds');
    await clickOn(page, await waitToPerceive(page, 'button', 'Copier'));
    await waitToPerceive(page, 'StaticText', 'Copié');
    await leaveFullscreen();
    await waitToPerceive(page, 'dialog', GPDS);
    await page.keyboard.press('Escape');
    await waitUntilGone(page, 'dialog');
    await waitToPerceive(page, 'button', /^Repères/);
  });

  it('a video gets none, and all is there again afterwards', async () => {
    await open('/video');
    await definitionOf('#gpds');
    await enterFullscreen('#film');
    await waitUntilGone(page, 'dialog');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#plain') as Element));
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#gpds') as Element));
    await passFrames(page, 30);
    expect(await perceive(page, 'dialog')).toEqual([]);
    expect(await page.$eval('#film', (film) => film.childElementCount)).toBe(0);
    await leaveFullscreen();
    // A press on what is selected would drag it.
    await page.click('#plain');
    await definitionOf('#gpds');
    await waitToPerceive(page, 'button', /^Repères/);
  });
});

it('stands by the term on a page that zooms and moves itself, and follows an inner scroller', async () => {
  await open('/zoom');
  await definitionOf('#gpds');
  const before = await places('#gpds');
  expect(Math.round(before.bubble.top - (before.term.y + before.term.height))).toBe(8);
  await page.evaluate(() => document.querySelector('#scroller')?.scrollBy(0, 40));
  await page.waitForFunction(() => document.querySelector('#scroller')?.scrollTop !== 0);
  const after = await places('#gpds');
  expect(Math.round(after.bubble.top - (after.term.y + after.term.height))).toBe(8);
  expect(after.term.y).toBeLessThan(before.term.y);
});
