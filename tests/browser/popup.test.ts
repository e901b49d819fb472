import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, openPopup } from '../../scripts/browsers/launch.ts';
import { PopupPage } from './support/popup.ts';

let browser: Browser;
let tab: Page;
let popup: PopupPage;

beforeAll(async () => {
  browser = await launchChromium();
  tab = await browser.newPage();
});

afterAll(() => browser.close());

beforeEach(async () => {
  popup = new PopupPage(await openPopup(browser, tab));
  await popup.page.waitForSelector('.home-foot');
});

afterEach(async () => {
  // Each test starts as someone new.
  await popup.forget();
  await popup.page.close();
});

async function reopen(): Promise<void> {
  await popup.page.close();
  popup = new PopupPage(await openPopup(browser, tab));
}

describe('the popup, opened by a click on the toolbar icon', () => {
  it('is ready to type in, with what can be asked', async () => {
    expect(await popup.hasFocusInField()).toBe(true);
    const field = await popup.page.accessibility.snapshot({ interestingOnly: true });
    expect(JSON.stringify(field)).toContain('"name":"Rechercher dans le catalogue"');
    expect(await popup.text()).toContain('Catalogue du 22 novembre 2026');
  });

  it.each([
    ['referant decroch', 'Référent décrochage scolaire'],
    ['aliances', 'Alliances éducatives'],
    ['cplds', 'Certificat de professionnalisation en matière de lutte contre le décrochage scolaire'],
    ['montpon', 'Ma classe idéale'],
    ['c’est quoi le gpds', 'Groupe de prévention du décrochage scolaire'],
  ])('answers «%s» with «%s» first', async (query, title) => {
    await popup.search(query);
    expect((await popup.titles())[0]).toBe(title);
  });

  it('marks what was found, and says kind and place in words', async () => {
    await popup.search('mirebeau');
    const [option] = await popup.page.$$eval('[role="option"]', (options) =>
      options.map((each) => (each as HTMLElement).innerText),
    );
    expect(option).toContain('Utiliser le sport comme vecteur de persévérance scolaire');
    expect(option).toContain('Action');
    expect(option).toContain('Collège Georges David, Mirebeau (86)');
    await popup.search('sport mirebeau');
    expect(await popup.page.$eval('[role="option"] mark', (mark) => mark.textContent)).toBe('sport');
  });

  it('says plainly when the catalogue has nothing', async () => {
    await popup.search('recette de crêpes');
    expect(await popup.titles()).toEqual([]);
    expect(await popup.text()).toContain('Rien dans le catalogue pour «\u00a0recette de crêpes\u00a0».');
  });
});

describe('the popup by keyboard alone', () => {
  it('moves through the hits, opens one in place and comes back to the same list', async () => {
    await popup.search('décrochage');
    const titles = await popup.titles();
    expect(titles.length).toBeGreaterThan(5);
    await popup.press('ArrowDown');
    await popup.press('ArrowDown');
    await popup.press('ArrowUp');
    expect(await popup.activeTitle()).toContain(titles[1]);
    await popup.press('Enter');
    expect(await popup.openedTitle()).toContain(titles[1]);
    expect(await popup.page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await popup.press('Escape');
    await popup.page.waitForSelector('[role="option"]');
    expect(await popup.titles()).toEqual(titles);
    expect(await popup.activeTitle()).toContain(titles[1]);
    expect(await popup.query()).toBe('décrochage');
    expect(await popup.hasFocusInField()).toBe(true);
  });

  it('wraps around at both ends', async () => {
    await popup.search('mirebeau');
    const titles = await popup.titles();
    await popup.press('ArrowUp');
    expect(await popup.activeTitle()).toContain(titles.at(-1));
    await popup.press('ArrowDown');
    expect(await popup.activeTitle()).toContain(titles[0]);
  });

  it('empties the field with Escape and stays open', async () => {
    await popup.search('gpds');
    await popup.press('Escape');
    await popup.page.waitForSelector('.home-foot');
    expect(await popup.query()).toBe('');
    expect(await popup.hasFocusInField()).toBe(true);
  });
});

describe('an entry, opened in place', () => {
  it('shows a definition whole, with sources that can be opened', async () => {
    await popup.search('cplds');
    await popup.press('Enter');
    expect(await popup.openedTitle()).toContain('(CPLDS)');
    const text = await popup.text();
    for (const fact of [
      '190',
      '120',
      'Décret n°\u00a02017-791',
      'Les sources ne disent pas toutes la même chose',
      'Voir aussi',
    ]) {
      expect(text).toContain(fact);
    }
    const links = await popup.page.$$eval('article a:not([href^="mailto:"])', (anchors) =>
      anchors.map((anchor) => [anchor.href, anchor.target, anchor.rel]),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const [href, target, rel] of links) {
      expect(href).toMatch(/^https?:\/\//);
      expect(target).toBe('_blank');
      expect(rel).toContain('noopener');
    }
  });

  it('never shows a closed registration as open', async () => {
    await popup.search('inscription cplds session 2025');
    await popup.press('Enter');
    await popup.openedTitle();
    expect(await popup.text()).toContain('Inscriptions closes depuis le 20 septembre 2024');
  });

  it('says when the source does not describe an action', async () => {
    await popup.search('mirebeau');
    await popup.press('Enter');
    await popup.openedTitle();
    expect(await popup.text()).toContain('La source nomme cette action sans la décrire.');
  });

  it('leads on to related entries and back, one step at a time', async () => {
    await popup.search('gpds');
    await popup.press('Enter');
    await popup.openedTitle();
    await popup.page.click('.related button');
    await popup.page.waitForFunction(
      () => !document.querySelector('article h1')?.textContent?.includes('GPDS'),
    );
    await popup.press('Escape');
    await popup.page.waitForFunction(() =>
      document.querySelector('article h1')?.textContent?.includes('GPDS'),
    );
    await popup.press('Escape');
    await popup.page.waitForSelector('[role="option"]');
    expect((await popup.titles())[0]).toBe('Groupe de prévention du décrochage scolaire');
  });
});

describe('what one comes back to', () => {
  it('the last question is there, selected, so that typing takes its place', async () => {
    await popup.search('mirebeau');
    await reopen();
    await popup.page.waitForSelector('[role="option"]');
    expect(await popup.query()).toBe('mirebeau');
    expect(await popup.hasFocusInField()).toBe(true);
    await popup.page.keyboard.type('gpds');
    await popup.page.waitForFunction(() =>
      document.querySelector('[role="option"]')?.textContent?.includes('GPDS'),
    );
    expect(await popup.query()).toBe('gpds');
  });

  it('an emptied field stays empty', async () => {
    await popup.search('mirebeau');
    await popup.press('Escape');
    await popup.page.waitForSelector('.home-foot');
    await reopen();
    await popup.page.waitForSelector('.home-foot');
    expect(await popup.query()).toBe('');
  });

  it('a favourite and the entries seen stand in the next popup', async () => {
    await popup.search('cplds');
    await popup.press('Enter');
    await popup.openedTitle();
    await popup.page.locator('aria/Favori[role="button"]').click();
    await popup.page.waitForSelector('[aria-pressed="true"]');
    await popup.press('Escape');
    await popup.press('Escape');
    await reopen();
    await popup.page.waitForSelector('.kept');
    const text = await popup.text();
    expect(text).toMatch(/Favoris\s+Certificat de professionnalisation/);
    expect(text).toMatch(/Vus récemment\s+Certificat de professionnalisation/);
  });
});

describe('filters', () => {
  it('combine from the closed lists, tell how many hits each leaves, and clear in one gesture', async () => {
    await popup.search('sport');
    await popup.page.locator('aria/Plus de filtres').click();
    const poitiers = await popup.page.$eval(
      'select',
      (academie) => [...academie.options].find(({ value }) => value === 'Poitiers')?.text.match(/\d+/)?.[0],
    );
    await popup.page.select('select', 'Poitiers');
    await popup.page.waitForSelector('[aria-pressed="true"][title="Académie"]');
    expect((await popup.titles()).length).toBe(Number(poitiers));
    const places = await popup.page.$$eval('[role="option"]', (options) =>
      options.map(({ textContent }) => textContent),
    );
    expect(places.every((place) => place?.includes('Poitiers') || place?.includes('('))).toBe(true);
    await popup.page.locator('aria/Tout[role="button"]').click();
    await popup.page.waitForFunction(
      (count) => document.querySelectorAll('[role="option"]').length > Number(count),
      {},
      poitiers,
    );
  });

  it('all the hits that are counted can be reached', async () => {
    await popup.search('décrochage');
    const total = await popup.page.$eval('[role="option"]', (option) =>
      Number(option.getAttribute('aria-setsize')),
    );
    expect(total).toBeGreaterThan(40);
    while ((await popup.titles()).length < total) {
      const shown = (await popup.titles()).length;
      await popup.page.$eval('[role="listbox"]', (list) => list.scrollTo(0, list.scrollHeight));
      await popup.page.waitForFunction(
        (before) => document.querySelectorAll('[role="option"]').length > before,
        {},
        shown,
      );
    }
    expect(new Set(await popup.titles()).size).toBeGreaterThan(40);
  });
});
