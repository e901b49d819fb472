/** The filters of the real popup: from closed lists, with counts that hold, and always a way out. */
import { describe, expect, it } from 'vitest';
import { startEachInPopup } from './support/in-popup.ts';

const session = startEachInPopup();

/** How many hits there are in all: the list grows as one scrolls. */
const total = () =>
  session.popup.page.$eval('[role="option"]', (option) => Number(option.getAttribute('aria-setsize')));

const pressed = () =>
  session.popup.page.$$eval('.filters [aria-pressed="true"]', (chips) =>
    chips.map(({ textContent }) => textContent?.replace(/ [\d\u202f]+$/, '')),
  );

/** Every value on offer in the lists, with the number that is said of it. */
const offers = () =>
  session.popup.page.$$eval('.more-filters select', (lists) =>
    lists.flatMap((list, rank) =>
      [...list.options]
        .filter(({ value, selected }) => value !== '' && !selected)
        .map(({ value, text }) => ({ rank, value, count: Number(/\((\d+)\)$/.exec(text)?.[1]) })),
    ),
  );

/** Chooses a value in one of the lists, and waits until what was found is what was promised. */
async function choose(rank: number, value: string, count: number): Promise<void> {
  const lists = await session.popup.page.$$('.more-filters select');
  await lists[rank]?.select(value);
  await session.popup.page.waitForFunction(
    (wanted) => Number(document.querySelector('[role="option"]')?.getAttribute('aria-setsize')) === wanted,
    {},
    count,
  );
}

describe('filters', () => {
  it('add up, each with the number it leaves, and none leads to nothing', async () => {
    await session.popup.search('décrochage');
    const all = await total();
    await session.popup.page.locator('aria/Plus de filtres').click();
    await session.popup.page.waitForSelector('.more-filters');
    let before = all;
    const chosen: number[] = [];
    // From the value that leaves most on, as long as there is something left to narrow.
    for (;;) {
      const [best] = (await offers())
        .filter(({ rank, count }) => !chosen.includes(rank) && count < before)
        .sort((a, b) => b.count - a.count);
      if (!best) break;
      expect(best.count).toBeGreaterThan(0);
      await choose(best.rank, best.value, best.count);
      chosen.push(best.rank);
      before = best.count;
      expect((await offers()).every(({ count }) => count > 0)).toBe(true);
    }
    expect(chosen.length).toBeGreaterThan(2);
    expect((await pressed()).length).toBe(chosen.length);
    await session.popup.page.locator('aria/Tout[role="button"]').click();
    await session.popup.page.waitForFunction(
      (wanted) => Number(document.querySelector('[role="option"]')?.getAttribute('aria-setsize')) === wanted,
      {},
      all,
    );
    expect(await pressed()).toEqual(['Tout']);
  });

  it.each([2, 3])('each public and theme of an académie leaves what it says (list %i)', async (list) => {
    await session.popup.search('académie de poitiers');
    await session.popup.page.locator('aria/Plus de filtres').click();
    await session.popup.page.waitForSelector('.more-filters');
    const poitiers = (await offers()).find(({ value }) => value === 'Poitiers');
    if (!poitiers) throw new Error('The académie is not on offer');
    await choose(poitiers.rank, poitiers.value, poitiers.count);
    const values = (await offers()).filter(({ rank }) => rank === list);
    expect(values.length).toBeGreaterThan(3);
    for (const { rank, value, count } of values.slice(0, 6)) {
      await choose(rank, value, count);
      await choose(rank, '', poitiers.count);
    }
  });

  it('that other words leave without a hit are taken off by one press, and the hits come back', async () => {
    await session.popup.search('cplds');
    await session.popup.page.locator('::-p-xpath(//button[starts-with(., "Dates")])').click();
    await session.popup.page.waitForSelector('.filters [aria-pressed="true"]:not(:first-child)');
    await session.popup.search('mirebeau');
    const out = await session.popup.page.waitForSelector('.nothing .chip');
    const promised = Number(/\d+/.exec((await out?.evaluate(({ textContent }) => textContent)) ?? '')?.[0]);
    await out?.click();
    await session.popup.page.waitForSelector('[role="option"]');
    expect(await total()).toBe(promised);
    expect(await pressed()).toEqual(['Tout']);
    expect(await session.popup.hasFocusInField()).toBe(true);
  });

  it('the person’s own académie is one press away', async () => {
    await session.popup.settle({ academie: 'Poitiers' });
    await session.reopen();
    await session.popup.search('sport');
    const chip = await session.popup.page.waitForSelector('.filters .chip[title="Académie"]');
    const text = (await chip?.evaluate(({ textContent }) => textContent)) ?? '';
    expect(text).toMatch(/^Mon académie \d+$/);
    await chip?.click();
    await session.popup.page.waitForSelector('.filters .chip[title="Académie"][aria-pressed="true"]');
    expect(await total()).toBe(Number(/\d+/.exec(text)?.[0]));
  });

  it('combine from the closed lists, tell how many hits each leaves, and clear in one gesture', async () => {
    await session.popup.search('sport');
    await session.popup.page.locator('aria/Plus de filtres').click();
    const poitiers = await session.popup.page.$eval(
      'select',
      (academie) => [...academie.options].find(({ value }) => value === 'Poitiers')?.text.match(/\d+/)?.[0],
    );
    await session.popup.page.select('select', 'Poitiers');
    await session.popup.page.waitForSelector('[aria-pressed="true"][title="Académie"]');
    expect((await session.popup.titles()).length).toBe(Number(poitiers));
    const places = await session.popup.page.$$eval('[role="option"]', (options) =>
      options.map(({ textContent }) => textContent),
    );
    expect(places.every((place) => place?.includes('Poitiers') || place?.includes('('))).toBe(true);
    await session.popup.page.locator('aria/Tout[role="button"]').click();
    await session.popup.page.waitForFunction(
      (count) => document.querySelectorAll('[role="option"]').length > Number(count),
      {},
      poitiers,
    );
  });

  it('all the hits that are counted can be reached', async () => {
    await session.popup.search('décrochage');
    const total = await session.popup.page.$eval('[role="option"]', (option) =>
      Number(option.getAttribute('aria-setsize')),
    );
    expect(total).toBeGreaterThan(40);
    while ((await session.popup.titles()).length < total) {
      const shown = (await session.popup.titles()).length;
      await session.popup.page.$eval('[role="listbox"]', (list) => list.scrollTo(0, list.scrollHeight));
      await session.popup.page.waitForFunction(
        (before) => document.querySelectorAll('[role="option"]').length > before,
        {},
        shown,
      );
    }
    expect(new Set(await session.popup.titles()).size).toBeGreaterThan(40);
  });
});
