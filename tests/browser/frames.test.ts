/** The bubble in the frames of a page, in real Chromium. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browsers/launch.ts';
import { perceive, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { selectElement } from './support/select.ts';
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
  await page.goto('http://www.ac-poitiers.fr/cadres');
  await waitToPerceive(page, 'button', /^Repères/);
});

async function frameOf(id: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(`#${id}`))?.contentFrame();
  if (!frame) throw new Error(`no frame ${id}`);
  return frame;
}

async function selectTermIn(frame: Frame): Promise<void> {
  const term = await frame.waitForSelector('#gpds');
  if (!term) throw new Error('no term in the frame');
  await selectElement(page, term);
}

it.each(['same', 'cross', 'written'])('shows in the frame where the term was selected: %s', async (id) => {
  const frame = await frameOf(id);
  await selectTermIn(frame);
  await waitToPerceive(frame, 'dialog', GPDS);
  expect(await perceive(frame, 'button', /^Repères/)).toEqual([]);
  await page.keyboard.press('Escape');
  await waitUntilGone(frame, 'dialog');
  expect(await frame.$('reperes-perseverance')).toBeNull();
  await (await frame.$('#plain'))?.click();
  await selectTermIn(frame);
  await waitToPerceive(frame, 'dialog', GPDS);
});

it('shows nothing by itself in a frame that has no room for it', async () => {
  await selectTermIn(await frameOf('tiny'));
  const other = await frameOf('same');
  await selectTermIn(other);
  await waitToPerceive(other, 'dialog', GPDS);
  expect(await perceive(await frameOf('tiny'), 'dialog')).toEqual([]);
});
