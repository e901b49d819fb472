/** The popup from day to day, with the keyboard alone: Tab, the space bar, Enter and Escape. */
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
  await popup.forget();
  await popup.page.close();
});

const focused = () => popup.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Walks with Tab until the focus is on a control whose words are the wanted ones. */
async function tabTo(wanted: RegExp): Promise<string> {
  const passed: string[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    await popup.page.keyboard.press('Tab');
    const name = await focused();
    if (wanted.test(name)) return name;
    passed.push(name);
  }
  throw new Error(
    `The keyboard never reached ${wanted}, only ${passed.map((name) => name.slice(0, 30)).join(', ')}`,
  );
}

const isGone = (title: string) =>
  popup.page.waitForFunction(
    (before) => !document.querySelector('article h1')?.textContent?.includes(before),
    {},
    title,
  );

describe('by keyboard alone', () => {
  it('one goes from a hit to its related entries and back, step by step', async () => {
    await popup.search('gpds');
    await popup.press('Enter');
    const first = await popup.openedTitle();
    const related = await popup.page.$eval('.related button', (button) => button.textContent ?? '');
    await tabTo(new RegExp(`^${related}$`));
    await popup.press('Enter');
    await isGone(first);
    expect(await popup.openedTitle()).toContain(related);
    // The title has the focus: a screen reader reads it.
    expect(await focused()).toBe(await popup.openedTitle());
    await popup.press('Escape');
    await isGone(related);
    expect(await popup.openedTitle()).toBe(first);
    await popup.press('Escape');
    await popup.page.waitForSelector('[role="option"]');
    expect(await popup.hasFocusInField()).toBe(true);
  });

  it('filters narrow the hits, and all of them come off', async () => {
    await popup.search('sport');
    const before = await popup.titles();
    const [, count = ''] = /(\d+)$/.exec(await tabTo(/^Définitions/)) ?? [];
    await popup.page.keyboard.press('Space');
    await popup.page.waitForSelector('.chip[aria-pressed="true"]:not(:first-child)');
    expect((await popup.titles()).length).toBe(Number(count));
    await popup.page.keyboard.down('Shift');
    for (let steps = 0; steps < 10 && (await focused()) !== 'Tout'; steps += 1)
      await popup.page.keyboard.press('Tab');
    await popup.page.keyboard.up('Shift');
    await popup.page.keyboard.press('Space');
    await popup.page.waitForFunction(
      (narrowed) => document.querySelectorAll('[role="option"]').length > narrowed,
      {},
      Number(count),
    );
    expect(await popup.titles()).toEqual(before);
  });

  it('the list is one with its field: Tab does not stop at it', async () => {
    await popup.search('sport');
    const stops = new Set<string | null | undefined>();
    for (let steps = 0; steps < 20; steps += 1) {
      await popup.page.keyboard.press('Tab');
      stops.add(await popup.page.evaluate(() => document.activeElement?.getAttribute('role')));
    }
    expect(stops).toContain('combobox');
    expect(stops).not.toContain('listbox');
  });

  it('a favourite is kept, opened from the list and given up', async () => {
    await popup.search('cplds');
    await popup.press('Enter');
    const title = await popup.openedTitle();
    await tabTo(/^Favori$/);
    await popup.page.keyboard.press('Space');
    await popup.page.waitForSelector('[aria-pressed="true"]');
    await popup.press('Escape');
    await popup.press('Escape');
    await popup.page.waitForSelector('.kept');
    await tabTo(/^Certificat de professionnalisation/);
    await popup.press('Enter');
    expect(await popup.openedTitle()).toBe(title);
    await tabTo(/^Favori$/);
    await popup.page.keyboard.press('Space');
    await popup.page.waitForSelector('[aria-pressed="false"]');
    await popup.press('Escape');
    await popup.page.waitForFunction(
      () => ![...document.querySelectorAll('h2')].some(({ textContent }) => textContent === 'Favoris'),
    );
  });

  it('a situation leads to an entry and back to its step', async () => {
    await tabTo(/^Un élève s’absente souvent/);
    await popup.press('Enter');
    await popup.page.waitForSelector('article h1');
    const situation = await popup.openedTitle();
    const entry = await popup.page.$eval('.step-entry > :last-child', (title) => title.textContent ?? '');
    const step = await tabTo(new RegExp(`${entry}$`));
    await popup.press('Enter');
    await isGone(situation);
    expect(await popup.openedTitle()).toContain(entry);
    await popup.press('Escape');
    await isGone(entry);
    expect(await popup.openedTitle()).toBe(situation);
    expect(await focused()).toBe(step);
  });
});
