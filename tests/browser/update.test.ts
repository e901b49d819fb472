/** The extension is updated while pages of académies are open, in real Chromium. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchChromium, loadedExtension, sidePanel } from '../../scripts/browsers/launch.ts';
import { perceive, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { selectByMouse } from './support/select.ts';
import { clickHandle, openPanel, waitForHeading } from './support/sidebar.ts';
import { type Site, serveSite } from './support/site.ts';

/** What Chromium's page of extensions has. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string): Promise<void>;
  };
};

const GPDS = 'Groupe de prévention du décrochage scolaire';

let site: Site;
let browser: Browser;
let page: Page;
let noise: string[];

beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  browser = await launchChromium({ port: site.port });
  noise = [];
  page = await openAcademiePage();
});
afterEach(() => browser.close());

async function openAcademiePage(): Promise<Page> {
  const opened = await browser.newPage();
  opened.on('console', (message) => noise.push(message.text()));
  opened.on('pageerror', (error) => noise.push(String(error)));
  await opened.goto('http://www.ac-poitiers.fr/');
  await waitToPerceive(opened, 'button', /^Repères · \d/);
  return opened;
}

/** All that the extension has goes, and comes anew, as at an update. */
async function update(): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await page.evaluate(() => Object.assign(window, { old: document.querySelector('reperes-perseverance') }));
  await settings.evaluate(
    async (id) => {
      // Else the browser would not load again what comes from a folder.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(id);
    },
    (await loadedExtension(browser)).id,
  );
  await settings.close();
  await page.bringToFront();
  await page.waitForFunction(() => {
    const [handle, ...others] = document.querySelectorAll('reperes-perseverance');
    return handle && others.length === 0 && handle !== Reflect.get(window, 'old');
  });
  // Asked for in the same event as the new handle, a welcome page would be a tab by now.
  expect(browser.targets().filter((target) => target.url().endsWith('/welcome.html'))).toEqual([]);
}

it('a page gets the new handle in place of the old, quietly, and all works as before', async () => {
  const behind = await openAcademiePage();
  await page.bringToFront();
  await selectByMouse(page, '#gpds');
  await waitToPerceive(page, 'dialog', GPDS);
  await update();
  await waitToPerceive(page, 'button', /^Repères · \d/);
  await waitUntilGone(page, 'dialog');

  // What the old script would answer too.
  await page.keyboard.press('Escape');
  await page.click('#plain');
  await selectByMouse(page, '#foquale');
  await waitToPerceive(page, 'dialog', /FOQUALE|Formation Qualification Emploi/);
  expect(await perceive(page, 'dialog')).toHaveLength(1);
  await page.keyboard.press('Escape');
  await waitUntilGone(page, 'dialog');
  await page.evaluate(() => document.body.append('Le CPLDS est ouvert.'));
  await page.waitForFunction(() => CSS.highlights.get('reperes-perseverance'));
  await clickHandle(page);
  await waitForHeading(await sidePanel(browser), 'Académie de Poitiers');

  await behind.bringToFront();
  await waitToPerceive(behind, 'button', /^Repères · \d/);
  await behind.click('#plain');
  expect(await perceive(behind, 'button', /^Repères/)).toHaveLength(1);
  expect(noise.filter((line) => !line.includes('404'))).toEqual([]);
});

const panelIsOpen = () => browser.targets().some((target) => target.url().endsWith('/sidepanel.html'));

it('the panel that was open works again', async () => {
  await waitForHeading(await openPanel(browser, page), 'Académie de Poitiers');
  await update();
  await waitToPerceive(page, 'button', /^Repères · \d/);
  // The browser closes the panel of what it takes away.
  await browser.waitForTarget(() => !panelIsOpen());
  await clickHandle(page);
  await waitForHeading(await sidePanel(browser), 'Académie de Poitiers');
  await page.goto('http://www.ac-lille.fr/autre');
  await waitForHeading(await sidePanel(browser), 'Académie de Lille');
  expect(noise.filter((line) => !line.includes('404'))).toEqual([]);
});
