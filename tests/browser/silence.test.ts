/** Definitions that were told to keep quiet, in real Chromium. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';
import { clickOn, perceive, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { selectByMouse } from './support/select.ts';
import { type Site, serveSite } from './support/site.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';

/** The extension's own, under the name that Chromium gives it. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
});

afterAll(() => site.close());

beforeEach(async () => {
  browser = await launchChromium({ port: site.port });
  page = await open('www.ac-poitiers.fr');
});

afterEach(() => browser.close());

/** A page of the site in a tab of its own, read and ready. */
async function open(host: string): Promise<Page> {
  const tab = await browser.newPage();
  await tab.goto(`http://${host}/`);
  await waitToPerceive(tab, 'button', /^Repères · \d/);
  return tab;
}

const press = async (name: string, tab = page) => clickOn(tab, await waitToPerceive(tab, 'button', name));

async function openOptions(): Promise<Page> {
  const { id } = await loadedExtension(browser);
  const options = await browser.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  return options;
}

/** Selects the term in each tab. The last one is one where the bubble shows: the others had their chance. */
async function selectIn(...tabs: Page[]): Promise<void> {
  for (const tab of tabs) {
    await tab.bringToFront();
    await tab.click('#plain');
    await selectByMouse(tab, '#gpds');
  }
  await waitToPerceive(tabs.at(-1) ?? page, 'dialog', GPDS);
}

it('here: at once and in other tabs, until that is undone in the same place', async () => {
  const other = await open('www.ac-poitiers.fr');
  const elsewhere = await open('www.ac-creteil.fr');
  await selectIn(page);
  await press('Ne plus afficher…');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await waitToPerceive(page, 'StaticText', /ne s’affichent plus d’elles-mêmes sur www\.ac-poitiers\.fr/);

  await selectIn(other, elsewhere);
  expect(await perceive(other, 'dialog')).toEqual([]);

  await page.bringToFront();
  await press('Annuler');
  await waitToPerceive(page, 'button', 'Ne plus afficher…');
  await selectIn(other);
});

it.each([
  ['today', 'aujourd’hui', /d’elles-mêmes aujourd’hui/],
  ['everywhere', 'partout', /d’elles-mêmes sur aucun site/],
])('%s: on every site, until that is undone in the same place', async (_reach, name, said) => {
  const elsewhere = await open('www.ac-creteil.fr');
  await selectIn(page);
  await press('Ne plus afficher…');
  await press(`Ne plus afficher ${name}`);
  await waitToPerceive(page, 'StaticText', said);
  await elsewhere.bringToFront();
  await selectByMouse(elsewhere, '#gpds');
  // A click on a marked term asks, and is answered.
  await elsewhere.click('#foquale');
  await waitToPerceive(elsewhere, 'dialog', /^Réseau Formation/);
  await waitToPerceive(elsewhere, 'StaticText', said);
  await press('Annuler', elsewhere);
  await waitToPerceive(elsewhere, 'button', 'Ne plus afficher…');
  await selectIn(page);
});

it('undone in the options, it ends on pages that are open', async () => {
  await selectIn(page);
  await press('Ne plus afficher…');
  await press('Ne plus afficher ici');
  await waitToPerceive(page, 'button', 'Annuler');
  const options = await openOptions();
  await clickOn(options, await waitToPerceive(options, 'button', 'Rétablir la bulle sur www.ac-poitiers.fr'));
  await waitUntilGone(options, 'button', /^Rétablir/);
  await page.bringToFront();
  await waitToPerceive(page, 'button', 'Ne plus afficher…');
  await selectIn(page);
});

describe('that the browser has no room to keep', () => {
  let options: Page;
  const stored = () => options.evaluate(() => chrome.storage.local.get('settings'));

  beforeEach(async () => {
    await selectIn(page);
    await press('Ne plus afficher…');
    await press('Ne plus afficher ici');
    await press('Annuler');
    await waitToPerceive(page, 'button', 'Ne plus afficher…');
    options = await openOptions();
    await options.evaluate(async () => {
      const { local } = chrome.storage;
      const free = local.QUOTA_BYTES - (await local.getBytesInUse(null));
      await local.set({ filler: 'x'.repeat(free - '"filler"""'.length) });
    });
    await page.bringToFront();
  });

  it('is said, nothing is lost, and it is kept once there is room', async () => {
    const before = await stored();
    await press('Ne plus afficher…');
    await press('Ne plus afficher ici');
    await waitToPerceive(page, 'StaticText', /^Ce choix n’a pas pu être enregistré/);
    expect(await stored()).toEqual(before);
    await options.evaluate(() => chrome.storage.local.remove('filler'));
    await press('Ne plus afficher ici');
    await waitToPerceive(page, 'StaticText', /d’elles-mêmes sur www\.ac-poitiers\.fr/);
    expect(await perceive(page, 'StaticText', /^Ce choix n’a pas/)).toEqual([]);
  });
});
