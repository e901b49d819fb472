/** The bubble at every zoom of the browser, in windows of every size, in real Chromium. */
import type { Browser, Page, WebWorker } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browsers/launch.ts';
import { boxOf, clickOn, perceive, styleOf, waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { selectElement } from './support/select.ts';
import { type Site, serveSite } from './support/site.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';
/** A button of the bubble’s, not of the handle’s. */
const OWN_BUTTON = /^(Fermer|En savoir|Copier|Ne plus)/;
/** What the bubble keeps free around it, in CSS pixels. */
const GAP = 8;
/** Least room, in CSS pixels, in which it stands beside what it explains. */
const LEAST = { width: 220, height: 120 };

/** The background's own, under the name that Chromium gives it. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

let site: Site;
let browser: Browser;
let worker: WebWorker;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ port: site.port });
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const own = await target.worker();
  if (!own) throw new Error('the extension has no background');
  worker = own;
});

afterAll(async () => {
  await browser.close();
  site.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  await page.goto('http://www.ac-poitiers.fr/');
  await waitToPerceive(page, 'button', /^Repères/);
});

// The zoom is the site's: a new tab has it too.
afterEach(async () => {
  await zoomTo(1);
  await page.close();
});

/** Zooms as Ctrl and + or - do. */
async function zoomTo(zoom: number): Promise<void> {
  await worker.evaluate(async (zoom) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, zoom);
  }, zoom);
  await page.waitForFunction((zoom) => Math.abs(devicePixelRatio - zoom) < 0.01, {}, zoom);
}

async function select(): Promise<void> {
  const term = await page.waitForSelector('#gpds');
  if (term) await selectElement(page, term);
}

/** Scrolls the term to a place in the window and selects it. */
async function selectAt(block: ScrollLogicalPosition): Promise<void> {
  await page.evaluate((block) => {
    document.body.style.margin = '150vh 1em';
    const term = document.querySelector<HTMLElement>('#gpds');
    if (!term) return;
    // A drag at the very edge would scroll the page.
    term.style.scrollMargin = '44px';
    term.scrollIntoView({ block });
  }, block);
  await select();
}

async function places() {
  const bubble = await boxOf(page, await waitToPerceive(page, 'dialog', GPDS));
  const { term, viewport } = await page.evaluate(() => {
    const { left, top, right, bottom } =
      getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
    return { term: { left, top, right, bottom }, viewport: { width: innerWidth, height: innerHeight } };
  });
  return { bubble, term, viewport };
}

type Places = Awaited<ReturnType<typeof places>>;

function expectInside({ bubble, viewport }: Places): void {
  expect(bubble.left).toBeGreaterThanOrEqual(0);
  expect(bubble.top).toBeGreaterThanOrEqual(0);
  expect(bubble.right).toBeLessThanOrEqual(viewport.width);
  expect(bubble.bottom).toBeLessThanOrEqual(viewport.height);
}

/** Of a term that has the bubble's least room above or below it. */
function hasRoom({ term, viewport }: Places): boolean {
  const room = Math.max(term.top, viewport.height - term.bottom) - 2 * GAP;
  return room >= LEAST.height && viewport.width - 2 * GAP >= LEAST.width;
}

const isOff = ({ bubble, term }: Places): boolean => bubble.top >= term.bottom || bubble.bottom <= term.top;

/** All that can be pressed can be read and reached, whatever the room. */
async function expectUsable(): Promise<void> {
  const dialog = await waitToPerceive(page, 'dialog', GPDS);
  const close = await waitToPerceive(page, 'button', 'Fermer la définition');
  expect(await styleOf(page, dialog, 'font-size')).toEqual(['15px']);
  const { left, right } = await boxOf(page, dialog);
  const controls = [...(await perceive(page, 'link')), ...(await perceive(page, 'button', OWN_BUTTON))];
  for (const control of controls) {
    const box = await boxOf(page, control);
    expect(box.left, control.name).toBeGreaterThanOrEqual(left);
    expect(box.right, control.name).toBeLessThanOrEqual(right);
  }
  await clickOn(page, await waitToPerceive(page, 'button', 'Copier'));
  await waitToPerceive(page, 'StaticText', 'Copié');
  // Though the text has scrolled inside.
  const shown = await boxOf(page, close);
  const around = await boxOf(page, dialog);
  expect(shown.top).toBeGreaterThanOrEqual(around.top);
  expect(shown.bottom).toBeLessThanOrEqual(around.bottom);
}

describe.each([0.5, 0.75, 1.25, 2, 3, 4])('zoomed %f times', (zoom) => {
  it.each(['start', 'center', 'end'] as const)(
    'it stands in the window, off a term at the %s where there is room, and can be used',
    async (block) => {
      await zoomTo(zoom);
      await selectAt(block);
      const seen = await places();
      expectInside(seen);
      if (hasRoom(seen)) expect(isOff(seen)).toBe(true);
      // Half of the window's height is less than the bubble's least one.
      else expect([block, zoom >= 3]).toEqual(['center', true]);
      await expectUsable();
    },
  );
});

it('it stays by its term while the person zooms', async () => {
  await select();
  for (const zoom of [2, 0.5, 3]) {
    await zoomTo(zoom);
    const distance = async () => {
      const seen = await places();
      expectInside(seen);
      return Math.round(seen.bubble.top - seen.term.bottom);
    };
    await expect.poll(distance, { timeout: 8000 }).toBe(GAP);
  }
});

it('it stays by its term while the window changes', async () => {
  await select();
  const session = await page.createCDPSession();
  for (const [width, height] of [
    [320, 400],
    [900, 300],
    [280, 700],
  ] as const) {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
    const seen = async () => {
      const now = await places();
      return [now.viewport.width, now.bubble.right <= width, now.bubble.bottom <= height, isOff(now)];
    };
    await expect.poll(seen, { timeout: 8000 }).toEqual([width, true, true, true]);
  }
});

it('it stands in the part of the page that fingers have zoomed into', async () => {
  const session = await page.createCDPSession();
  await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
  await page.waitForFunction(() => visualViewport?.scale === 2);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#gpds') as Element));
  const { bubble } = await places();
  const seen = await page.evaluate(() => {
    const { offsetLeft = 0, offsetTop = 0, width = 0, height = 0 } = visualViewport ?? {};
    return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
  });
  expect(seen.right - seen.left).toBeLessThan(700);
  expect(bubble.left).toBeGreaterThanOrEqual(seen.left);
  expect(bubble.top).toBeGreaterThanOrEqual(seen.top);
  expect(bubble.right).toBeLessThanOrEqual(seen.right);
  expect(bubble.bottom).toBeLessThanOrEqual(seen.bottom);
});
