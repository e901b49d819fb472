/** Official sites that are no académie's: nothing there until a person switches them on, then as on an académie's. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { launchChromium, launchFirefox, openFirefoxPage } from '../../scripts/browsers/launch.ts';
import { waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { shadowText } from './support/firefox.ts';
import { selectByMouse } from './support/select.ts';
import { openPanel } from './support/sidebar.ts';
import { type Site, serveSite } from './support/site.ts';

const EDUSCOL = 'http://eduscol.education.fr/';
const ONISEP = 'http://www.onisep.fr/';
const SWITCH = '.other-sites input';

let site: Site;
let browser: Browser;
/** A build of a test's own. */
let copy: string | undefined;
beforeEach(async () => {
  site = await serveSite();
});
afterEach(async () => {
  await browser.close();
  site.close();
  if (copy) rmSync(copy, { recursive: true });
  copy = undefined;
});

/** Waits for the handle in Firefox, or for its absence. */
const waitForHandle = (page: Page, pattern: RegExp) =>
  vi.waitFor(async () => expect(await shadowText(browser, page)).toMatch(pattern), {
    timeout: 8000,
    interval: 100,
  });

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
  expect(await after.$$eval('html > *', (elements) => elements.map(({ tagName }) => tagName))).toEqual([
    'HEAD',
    'BODY',
  ]);
});

it('in Chromium, once allowed: the handle, the bubble, and the terms in the panel', async () => {
  // No one answers Chromium's question where there is no screen: this build has been allowed what it would ask for.
  const build = mkdtempSync(join(tmpdir(), 'reperes-'));
  copy = build;
  cpSync('.output/chrome-mv3', build, { recursive: true });
  const file = join(build, 'manifest.json');
  const {
    optional_host_permissions: others,
    host_permissions: own,
    ...manifest
  } = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...own, ...others] }));
  browser = await launchChromium({ port: site.port, build });
  const page = await open(EDUSCOL);
  await waitToPerceive(page, 'button', /^Repères · \d/);
  await selectByMouse(page, '#gpds');
  await waitToPerceive(page, 'dialog', 'Groupe de prévention du décrochage scolaire');
  const panel = await openPanel(browser, page);
  await waitToPerceive(panel, 'heading', 'Sur cette page');
});
