/** The popup from day to day, with the keyboard alone: Tab, the space bar, Enter and Escape. */
import { describe, expect, it } from 'vitest';
import { startEachInPopup } from './support/in-popup.ts';

const session = startEachInPopup();

const focused = () => session.popup.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Walks with Tab until the focus is on a control whose words are the wanted ones. */
async function tabTo(wanted: RegExp): Promise<string> {
  const passed: string[] = [];
  for (let steps = 0; steps < 60; steps += 1) {
    await session.popup.page.keyboard.press('Tab');
    const name = await focused();
    if (wanted.test(name)) return name;
    passed.push(name);
  }
  throw new Error(
    `The keyboard never reached ${wanted}, only ${passed.map((name) => name.slice(0, 30)).join(', ')}`,
  );
}

const isGone = (title: string) =>
  session.popup.page.waitForFunction(
    (before) => !document.querySelector('article h1')?.textContent?.includes(before),
    {},
    title,
  );

describe('by keyboard alone', () => {
  it('one goes from a hit to its related entries and back, step by step', async () => {
    await session.popup.search('gpds');
    await session.popup.press('Enter');
    const first = await session.popup.openedTitle();
    const related = await session.popup.page.$eval('.related button', (button) => button.textContent ?? '');
    await tabTo(new RegExp(`^${related}$`));
    await session.popup.press('Enter');
    await isGone(first);
    expect(await session.popup.openedTitle()).toContain(related);
    // The title has the focus: a screen reader reads it.
    expect(await focused()).toBe(await session.popup.openedTitle());
    await session.popup.press('Escape');
    await isGone(related);
    expect(await session.popup.openedTitle()).toBe(first);
    await session.popup.press('Escape');
    await session.popup.page.waitForSelector('[role="option"]');
    expect(await session.popup.hasFocusInField()).toBe(true);
  });

  it('filters narrow the hits, and all of them come off', async () => {
    await session.popup.search('sport');
    const before = await session.popup.titles();
    const [, count = ''] = /(\d+)$/.exec(await tabTo(/^Définitions/)) ?? [];
    await session.popup.page.keyboard.press('Space');
    await session.popup.page.waitForSelector('.chip[aria-pressed="true"]:not(:first-child)');
    expect((await session.popup.titles()).length).toBe(Number(count));
    await session.popup.page.keyboard.down('Shift');
    for (let steps = 0; steps < 10 && (await focused()) !== 'Tout'; steps += 1)
      await session.popup.page.keyboard.press('Tab');
    await session.popup.page.keyboard.up('Shift');
    await session.popup.page.keyboard.press('Space');
    await session.popup.page.waitForFunction(
      (narrowed) => document.querySelectorAll('[role="option"]').length > narrowed,
      {},
      Number(count),
    );
    expect(await session.popup.titles()).toEqual(before);
  });

  it('the list is one with its field: Tab does not stop at it', async () => {
    await session.popup.search('sport');
    const stops = new Set<string | null | undefined>();
    for (let steps = 0; steps < 20; steps += 1) {
      await session.popup.page.keyboard.press('Tab');
      stops.add(await session.popup.page.evaluate(() => document.activeElement?.getAttribute('role')));
    }
    expect(stops).toContain('combobox');
    expect(stops).not.toContain('listbox');
  });

  it('a favourite is kept, opened from the list and given up', async () => {
    await session.popup.search('cplds');
    await session.popup.press('Enter');
    const title = await session.popup.openedTitle();
    await tabTo(/^Favori$/);
    await session.popup.page.keyboard.press('Space');
    await session.popup.page.waitForSelector('[aria-pressed="true"]');
    await session.popup.press('Escape');
    await session.popup.press('Escape');
    await session.popup.page.waitForSelector('.kept');
    await tabTo(/^Certificat de professionnalisation/);
    await session.popup.press('Enter');
    expect(await session.popup.openedTitle()).toBe(title);
    await tabTo(/^Favori$/);
    await session.popup.page.keyboard.press('Space');
    await session.popup.page.waitForSelector('[aria-pressed="false"]');
    await session.popup.press('Escape');
    await session.popup.page.waitForFunction(
      () => ![...document.querySelectorAll('h2')].some(({ textContent }) => textContent === 'Favoris'),
    );
  });

  it('a situation leads to an entry and back to its step', async () => {
    await tabTo(/^Un élève s’absente souvent/);
    await session.popup.press('Enter');
    await session.popup.page.waitForSelector('article h1');
    const situation = await session.popup.openedTitle();
    const entry = await session.popup.page.$eval(
      '.step-entry > :last-child',
      (title) => title.textContent ?? '',
    );
    const step = await tabTo(new RegExp(`${entry}$`));
    await session.popup.press('Enter');
    await isGone(situation);
    expect(await session.popup.openedTitle()).toContain(entry);
    await session.popup.press('Escape');
    await isGone(entry);
    expect(await session.popup.openedTitle()).toBe(situation);
    expect(await focused()).toBe(step);
  });
});
