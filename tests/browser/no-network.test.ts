/**
 * The extension asks the network for nothing, whatever it is used for. Every host name leads to a local server, which
 * notes what comes; in Chromium what the extension merely tries, and its policy stops, is noted too.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  killWorker,
  launchChromium,
  launchFirefox,
  loadedExtension,
  openFirefoxPage,
  openPopup,
  sidePanel,
} from '../../scripts/browsers/launch.ts';
import { clickOn, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { onScreen, startDisplay } from './support/display.ts';
import { shadowText } from './support/firefox.ts';
import { PopupPage } from './support/popup.ts';
import { selectByMouse } from './support/select.ts';
import { type Site, serveSite } from './support/site.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';
const PAGES = ['http://www.ac-poitiers.fr/', 'http://example.org/'] as const;
/** The pages that a test goes to, and the icon that browsers ask of each. */
const OURS = PAGES.flatMap((page) => [page, `${page}favicon.ico`]);
/** Whom browsers ask by themselves, with or without an extension; typing in the address bar, its search engine. */
const BROWSERS_OWN =
  /^https?:\/\/(?:[\w-]+\.)*(?:google\.com|googleapis\.com|mozilla\.(?:com|org|net)|firefox\.com|duckduckgo\.com)(?:[/:]|$)/;

let site: Site;
let browser: Browser;
beforeEach(async () => {
  site = await serveSite();
});
afterEach(async () => {
  await browser.close();
  site.close();
});

/** What came to the server and is not of the pages. */
const asked = () =>
  site.requests
    .map((request) => (request.startsWith('https:') ? request : `http://${request}`))
    .filter((address) => !OURS.includes(address) && !BROWSERS_OWN.test(address));

/** A search, an entry and the way back, in a page that holds the search panel. */
async function useSearch(page: Page): Promise<void> {
  const panel = new PopupPage(page);
  await panel.search('referant decroch');
  await panel.press('Enter');
  await panel.openedTitle();
  await panel.press('Escape');
}

/** Extension pages that stand in a tab, with what each shows once it is there. */
const TAB_PAGES: Readonly<Record<string, string>> = {
  'options.html': 'select option:nth-child(2)',
  'welcome.html': '.sample',
  'search.html#show=search&query=gpds': '[role="option"]',
};

/** Notes what the policy refuses in each target, from its start: what was said before is told again. */
async function noteRefusals(): Promise<string[]> {
  const refused: string[] = [];
  const watch = async (session: CDPSession) => {
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.source === 'security') refused.push(entry.text);
    });
    await session.send('Log.enable');
  };
  const session = await browser.target().createCDPSession();
  // A target may be gone before it was asked.
  session.on('sessionattached', (child) => void watch(child).catch(() => undefined));
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'page' }, { type: 'service_worker' }],
  });
  return refused;
}

/** Has a page of the extension ask for an address, as a mistake in it would. */
async function askInPage(url: string, address: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate(async (address) => {
    // Until its first pause, what a test evaluates is free of the policy.
    await new Promise((resume) => setTimeout(resume));
    await fetch(address).catch(() => undefined);
  }, address);
}

it('in Chromium', async () => {
  browser = await launchChromium({ port: site.port });
  const root = `chrome-extension://${(await loadedExtension(browser)).id}/`;
  // The background starts anew under the eyes of the test.
  await killWorker(browser);
  const refused = await noteRefusals();
  const page = await browser.newPage();
  await page.goto(PAGES[0]);
  await waitToPerceive(page, 'button', /^Repères · \d/);
  await selectByMouse(page, '#gpds');
  await waitToPerceive(page, 'dialog', GPDS);
  await clickOn(page, await waitToPerceive(page, 'button', 'Copier'));
  await clickOn(page, await waitToPerceive(page, 'button', 'En savoir plus'));
  const panel = await sidePanel(browser);
  await waitToPerceive(panel, 'heading', /^Groupe de prévention/);
  await useSearch(panel);
  await panel.close();

  const elsewhere = await browser.newPage();
  await elsewhere.goto(PAGES[1]);
  const popup = await openPopup(browser, elsewhere);
  await useSearch(popup);
  await popup.close();

  for (const [file, selector] of Object.entries(TAB_PAGES)) {
    const tab = await browser.newPage();
    await tab.goto(root + file);
    await tab.waitForSelector(selector);
    if (file === 'welcome.html') {
      await useSearch(tab);
      await tab.$eval('.sample', (sample) => sample.scrollIntoView({ block: 'start' }));
      await selectByMouse(tab, '.sample-term');
      await clickOn(tab, await waitToPerceive(tab, 'button', 'Fermer la définition'));
      await waitUntilGone(tab, 'dialog');
    }
    await tab.close();
  }
  expect(refused).toEqual([]);
  expect(asked()).toEqual([]);
  await askInPage(`${root}options.html`, 'https://x.example/');
  await vi.waitFor(() => expect(refused.join(), 'the watch was on').toContain('x.example'));
});

it('in Chromium by real keys, with filters, favourites and files', async () => {
  const display = await startDisplay();
  const folder = mkdtempSync(join(tmpdir(), 'reperes-network-'));
  try {
    browser = await launchChromium({ port: site.port, isHeadless: false });
    const root = `chrome-extension://${(await loadedExtension(browser)).id}/`;
    const refused = await noteRefusals();
    const [page = await browser.newPage()] = await browser.pages();
    await page.goto(PAGES[1]);
    display.click(await onScreen(page, '#plain'));
    await page.$eval('#gpds', (term) => getSelection()?.selectAllChildren(term));
    display.press('alt+shift+d');
    await waitToPerceive(page, 'dialog', GPDS);
    display.press('Escape');
    await waitUntilGone(page, 'dialog');

    const popup = await openPopup(browser, page);
    const panel = new PopupPage(popup);
    await panel.search('sport poitiers');
    await popup.click('.filters .chip:nth-child(2)');
    await popup.waitForSelector('.filters .chip:nth-child(2)[aria-pressed="true"]');
    await popup.click('[role="option"]');
    await panel.openedTitle();
    await popup.click('.favourite-button');
    await popup.waitForSelector('.favourite-button[aria-pressed="true"]');
    await popup.close();

    const options = await browser.newPage();
    await options.goto(`${root}options.html`);
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await clickOn(options, await waitToPerceive(options, 'button', 'Exporter les favoris'));
    const file = await vi.waitFor(() => {
      const [name] = readdirSync(folder).filter((each) => each.endsWith('.json'));
      if (!name) throw new Error('No file has come yet');
      return join(folder, name);
    });
    const input = (await options.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await waitToPerceive(options, 'status');
    await options.close();

    await page.goto(PAGES[0]);
    await clickOn(page, await waitToPerceive(page, 'button', /^Repères · \d/));
    await waitToPerceive(await sidePanel(browser), 'heading', 'Sur cette page');

    display.click(await onScreen(page, '#plain'));
    display.press('ctrl+l');
    display.press('r', 'p', 'space', 'g', 'p', 'd', 's', 'Return');
    await browser.waitForTarget((target) => target.url().includes('/search.html#'));
    expect(refused).toEqual([]);
    expect(asked()).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
    display.close();
  }
});

it('in Firefox', async () => {
  browser = await launchFirefox({ port: site.port });
  const page = await browser.newPage();
  await page.goto(PAGES[0]);
  const waitForShadow = (text: RegExp) =>
    vi.waitFor(async () => expect(await shadowText(browser, page)).toMatch(text), {
      timeout: 8000,
      interval: 100,
    });
  await waitForShadow(/Repères · \d/);
  await selectByMouse(page, '#gpds');
  await waitForShadow(new RegExp(`\\[dialog\\][\\s\\S]*${GPDS}`));
  await page.goto(PAGES[1]);

  // The sidebar and the popup are pages like these, in Firefox.
  for (const file of ['popup.html', 'sidepanel.html', ...Object.keys(TAB_PAGES)]) {
    const tab = await openFirefoxPage(browser, file, TAB_PAGES[file] ?? 'main h2');
    if (!/options|search/.test(file)) await useSearch(tab);
    await tab.close();
  }
  expect(site.requests).toContain('www.ac-poitiers.fr/');
  expect(asked()).toEqual([]);
});
