/** The académies' sites withheld, allowed and withdrawn while the browser runs: nothing breaks, and it is said. */
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  launchChromium,
  launchFirefox,
  loadedExtension,
  openFirefoxPage,
  openPopup,
} from '../../scripts/browsers/launch.ts';
import { perceive, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { shadowText } from './support/firefox.ts';
import { PopupPage } from './support/popup.ts';
import { selectByMouse } from './support/select.ts';
import { openPanel } from './support/sidebar.ts';
import { type Site, serveSite } from './support/site.ts';

const ALLOW = 'Autoriser sur les sites des académies';
const ACADEMIE = 'http://www.ac-poitiers.fr/';
const GPDS = 'Groupe de prévention du décrochage scolaire';

let site: Site;
let browser: Browser;
beforeEach(async () => {
  site = await serveSite();
});
afterEach(async () => {
  await browser.close();
  site.close();
});

/** The search is there whatever may be read. */
async function expectSearch(page: Page): Promise<void> {
  const panel = new PopupPage(page);
  await panel.search('gpds');
  expect((await panel.titles())[0]).toBe(GPDS);
  await panel.press('Escape');
}

it('in Chromium, «on click» and back', async () => {
  browser = await launchChromium({ port: site.port });
  const { id } = await loadedExtension(browser);
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  /** As a person sets it in the browser's page of extensions. */
  const setAccess = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
    settings.evaluate(
      async (extensionId, hostAccess) => {
        const { developerPrivate } = Reflect.get(globalThis, 'chrome') as {
          developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
        };
        await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
      },
      id,
      hostAccess,
    );
  const page = await browser.newPage();
  await page.goto(ACADEMIE);
  const panel = await openPanel(browser, page);
  await waitToPerceive(panel, 'heading', 'Académie de Poitiers');
  expect(await perceive(panel, 'button', ALLOW)).toEqual([]);

  await setAccess('ON_CLICK');
  await waitToPerceive(panel, 'button', ALLOW);
  await waitToPerceive(panel, 'heading', 'Hors des sites d’académies');
  await expectSearch(panel);
  // The page that was read keeps its handle until it loads anew, and its bubble keeps quiet: it was not there yet.
  await page.bringToFront();
  await selectByMouse(page, '#gpds');
  await waitToPerceive(page, 'button', /^Repères/);
  await page.reload();
  await waitUntilGone(page, 'button', /^Repères/);
  // Chromium answers a click on the icon over that page with a question of its own.
  const elsewhere = await browser.newPage();
  await elsewhere.goto('http://example.org/');
  const popup = await openPopup(browser, elsewhere);
  await waitToPerceive(popup, 'button', ALLOW);
  await expectSearch(popup);
  await popup.close();
  await page.bringToFront();

  await setAccess('ON_ALL_SITES');
  await waitUntilGone(panel, 'button', ALLOW);
  await waitToPerceive(page, 'button', /^Repères · \d/);
  await waitToPerceive(panel, 'heading', 'Académie de Poitiers');
});

it('in Firefox, refused at first, allowed in the popup, and withdrawn', async () => {
  browser = await launchFirefox({
    port: site.port,
    preferences: {
      'extensions.originControls.grantByDefault': false,
      // The browser's question counts as answered by «Autoriser».
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  const page = await browser.newPage();
  await page.goto(ACADEMIE);
  const popup = await openFirefoxPage(browser, 'popup.html', '.missing-sites button');
  await expectSearch(popup);
  await clickButton(popup);
  await popup.waitForFunction(() => !document.querySelector('.missing-sites'));
  // The page that was open need not be loaded anew.
  await page.bringToFront();
  await vi.waitFor(async () => expect(await shadowText(browser, page)).toMatch(/Repères · \d/), {
    timeout: 8000,
    interval: 100,
  });

  await popup.evaluate(() => {
    const { permissions, runtime } = Reflect.get(globalThis, 'browser') as {
      permissions: { remove(access: { origins: string[] }): Promise<boolean> };
      runtime: { getManifest(): { host_permissions: string[] } };
    };
    return permissions.remove({ origins: runtime.getManifest().host_permissions });
  });
  await popup.waitForSelector('.missing-sites button');
  await expectSearch(popup);
  await page.reload();
  await selectByMouse(page, '#gpds');
  expect(await page.$$eval('html > *', (elements) => elements.map(({ tagName }) => tagName))).toEqual([
    'HEAD',
    'BODY',
  ]);
});

async function clickButton(page: Page): Promise<void> {
  await page.bringToFront();
  expect(await page.$eval('.missing-sites button', (button) => button.textContent)).toBe(ALLOW);
  await page.click('.missing-sites button');
}
