/** The bubble under a finger, in real Chromium. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browsers/launch.ts';
import { boxOf, perceive, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { passFrames } from './support/select.ts';
import { type Site, serveSite } from './support/site.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';
/** A button of the bubble’s, not of the handle’s. */
const OWN_BUTTON = /^(Fermer|En savoir|Copier|Ne plus)/;
/** WCAG 2.2, 2.5.8, in CSS pixels. */
const LEAST_TARGET = 24;

let site: Site;
let browser: Browser;
let page: Page;
let session: CDPSession;

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
  session = await page.createCDPSession();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
  await page.goto('http://www.ac-poitiers.fr/');
  await page.waitForFunction(() => CSS.highlights.get('reperes-perseverance')?.size);
});

afterEach(() => page.close());

type Point = readonly [x: number, y: number];

const middleOf = (selector: string): Promise<Point> =>
  page.$eval(selector, (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as [number, number];
  });

const tap = ([x, y]: Point) => page.touchscreen.tap(x, y);

async function tapOn(role: string, name: string | RegExp): Promise<void> {
  const { left, top, right, bottom } = await boxOf(page, await waitToPerceive(page, role, name));
  await tap([(left + right) / 2, (top + bottom) / 2]);
}

/** Presses until the browser has selected a word, as its recognizer of gestures does. @returns what lifts the finger. */
async function longPress([x, y]: Point): Promise<() => void> {
  await session.send('Emulation.setEmitTouchEventsForMouse', { enabled: true, configuration: 'mobile' });
  // Never answered: the browser's own menu has taken the finger. It ends with the page.
  const send = (type: 'mousePressed' | 'mouseReleased') =>
    void session
      .send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 })
      .catch(() => undefined);
  send('mousePressed');
  await page.waitForFunction(() => String(getSelection()) !== '');
  return () => send('mouseReleased');
}

it('a long press on a term shows its bubble once the finger is lifted, and neither takes the focus nor the selection', async () => {
  const lift = await longPress(await middleOf('#gpds'));
  await passFrames(page, 30);
  expect(await perceive(page, 'dialog')).toEqual([]);
  lift();
  await waitToPerceive(page, 'dialog', GPDS);
  expect(await page.evaluate(() => [document.activeElement?.tagName, String(getSelection())])).toEqual([
    'BODY',
    'GPDS',
  ]);
});

it('what is selected on at the handles, of which no event tells but the selection’s, is explained in its turn', async () => {
  const lift = await longPress(await middleOf('#foquale'));
  lift();
  await waitToPerceive(page, 'dialog', /^Réseau Formation/);
  await page.evaluate(() =>
    getSelection()?.selectAllChildren(document.querySelector('#sentence') as Element),
  );
  await waitToPerceive(page, 'dialog', /^2 termes/);
});

it('a tap on a marked term shows its bubble, and what is in it can be tapped', async () => {
  await tap(await middleOf('#gpds'));
  await waitToPerceive(page, 'dialog', GPDS);
  await tapOn('button', 'Ne plus afficher…');
  await waitToPerceive(page, 'button', 'Ne plus afficher ici');
  const controls = [...(await perceive(page, 'link')), ...(await perceive(page, 'button', OWN_BUTTON))];
  expect(controls.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Fermer la définition', 'En savoir plus', 'Copier', 'Ne plus afficher partout']),
  );
  for (const control of controls.filter(({ name }) => !name.includes('(nouvel onglet)'))) {
    const { left, top, right, bottom } = await boxOf(page, control);
    expect(bottom - top, control.name).toBeGreaterThanOrEqual(LEAST_TARGET);
    expect(right - left, control.name).toBeGreaterThanOrEqual(LEAST_TARGET);
  }
  await tapOn('button', 'Copier');
  await waitToPerceive(page, 'StaticText', 'Copié');
  await tapOn('button', 'Fermer la définition');
  await waitUntilGone(page, 'dialog');
});

it('a tap elsewhere closes it, and one where there is no term shows none', async () => {
  await tap(await middleOf('#gpds'));
  await waitToPerceive(page, 'dialog', GPDS);
  await tap(await middleOf('h1'));
  await waitUntilGone(page, 'dialog');
  await tap([10, 600]);
  await passFrames(page, 30);
  expect(await perceive(page, 'dialog')).toEqual([]);
});
