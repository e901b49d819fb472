/** Official sites that are no académie's: nothing there until a person switches them on, then as on an académie's. */
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import {
  launchChromium,
  launchFirefox,
  loadedExtension,
  openFirefoxPage,
} from '../../scripts/browsers/launch.ts';
import { perceive, waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { onScreen, startDisplay } from './support/display.ts';
import { shadowText } from './support/firefox.ts';
import { selectByMouse } from './support/select.ts';
import { openPanel } from './support/sidebar.ts';
import { type Site, serveSite } from './support/site.ts';

const EDUSCOL = 'http://eduscol.education.fr/';
const ONISEP = 'http://www.onisep.fr/';
const ACADEMIE = 'http://www.ac-poitiers.fr/';
const SWITCH = '.other-sites input';

let site: Site;
let browser: Browser;
beforeEach(async () => {
  site = await serveSite();
});
afterEach(async () => {
  await browser.close();
  site.close();
});

/** Waits for the handle in Firefox, or for its absence. */
const waitForHandle = (page: Page, pattern: RegExp) =>
  vi.waitFor(async () => expect(await shadowText(browser, page)).toMatch(pattern), {
    timeout: 8000,
    interval: 100,
  });

const childrenOf = (page: Page) =>
  page.$$eval('html > *', (elements) => elements.map(({ tagName }) => tagName));

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

it('in Firefox, off at first, on by the switch and off again', async () => {
  browser = await launchFirefox({
    port: site.port,
    // The browser's question counts as answered by a press on the switch.
    preferences: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  const eduscol = await open(EDUSCOL);
  const options = await openFirefoxPage(browser, 'options.html', SWITCH);
  expect(await options.$eval(SWITCH, (input) => (input as HTMLInputElement).checked)).toBe(false);
  expect(await shadowText(browser, eduscol)).toBe('');

  await options.bringToFront();
  await options.click(SWITCH);
  await options.waitForFunction(
    (input) => document.querySelector<HTMLInputElement>(input)?.checked,
    {},
    SWITCH,
  );
  await eduscol.bringToFront();
  await waitForHandle(eduscol, /Repères · \d/);
  const onisep = await open(ONISEP);
  await waitForHandle(onisep, /Repères · \d/);
  await selectByMouse(onisep, '#gpds');
  await waitForHandle(onisep, /\[dialog\][\s\S]*Groupe de prévention du décrochage scolaire/);

  await options.bringToFront();
  await options.click(SWITCH);
  await options.waitForFunction(
    (input) => !document.querySelector<HTMLInputElement>(input)?.checked,
    {},
    SWITCH,
  );
  const after = await open(ONISEP);
  await selectByMouse(after, '#gpds');
  // What comes to a page has come by the time it has come to the next.
  await waitForHandle(await open(ACADEMIE), /Repères · \d/);
  expect(await childrenOf(after)).toEqual(['HEAD', 'BODY']);
});

it('in Chromium, refused, then on by the switch and off again', async () => {
  const display = await startDisplay();
  onTestFinished(display.close);
  browser = await launchChromium({ port: site.port, isHeadless: false });
  const eduscol = await open(EDUSCOL);
  const options = await open(`chrome-extension://${(await loadedExtension(browser)).id}/options.html`);
  const input = await options.waitForSelector(SWITCH);
  await input?.scrollIntoView();
  const isOn = () => options.$eval(SWITCH, (input) => (input as HTMLInputElement).checked);
  /** Presses the switch and answers the browser's question, which heeds no key soon after it or after another. */
  const answer = async (keys: string[], check: () => Promise<void>) => {
    display.click(await onScreen(options, SWITCH));
    let turn = -1;
    await vi.waitFor(
      () => {
        const key = keys[turn];
        turn += 1;
        if (key) display.press(key);
        return check();
      },
      { timeout: 10_000, interval: 1200 },
    );
  };

  await answer(['Escape'], async () =>
    expect(await perceive(options, 'StaticText', 'Le navigateur n’a pas donné cet accès.')).toHaveLength(1),
  );
  expect(await isOn()).toBe(false);
  // From «Refuser» to «Autoriser».
  await answer(['Tab', 'Return'], async () => expect(await isOn()).toBe(true));

  await eduscol.bringToFront();
  await waitToPerceive(eduscol, 'button', /^Repères · \d/);
  const onisep = await open(ONISEP);
  await waitToPerceive(onisep, 'button', /^Repères · \d/);
  await selectByMouse(onisep, '#gpds');
  await waitToPerceive(onisep, 'dialog', 'Groupe de prévention du décrochage scolaire');
  await onisep.keyboard.press('Escape');
  const panel = await openPanel(browser, onisep);
  await waitToPerceive(panel, 'heading', 'Onisep');
  await waitToPerceive(panel, 'heading', 'Sur cette page');

  await options.bringToFront();
  await options.click(SWITCH);
  await options.waitForFunction(
    (input) => !document.querySelector<HTMLInputElement>(input)?.checked,
    {},
    SWITCH,
  );
  const after = await open(ONISEP);
  await waitToPerceive(panel, 'heading', 'Hors des sites d’académies');
  await selectByMouse(after, '#gpds');
  await waitToPerceive(await open(ACADEMIE), 'button', /^Repères · \d/);
  expect(await childrenOf(after)).toEqual(['HEAD', 'BODY']);
}, 60_000);
