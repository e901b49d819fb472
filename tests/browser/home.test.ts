/** What the popup shows before anything is typed. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveOn } from '../../scripts/browsers/clock.ts';
import { launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';
import { perceive } from '../../scripts/browsers/perceive.ts';
import { startEachInPopup } from './support/in-popup.ts';
import { PopupPage } from './support/popup.ts';

describe('in the popup', () => {
  const session = startEachInPopup();
  const headings = async () => (await perceive(session.popup.page, 'heading')).map(({ name }) => name);

  it('shows no section that has nothing', async () => {
    expect(await headings()).toEqual(['Repères Persévérance', 'Que faire\u202f?', 'Zoom du jour']);
    await session.popup.search('cplds');
    await session.popup.press('Enter');
    await session.popup.openedTitle();
    await session.popup.press('Escape');
    await session.popup.press('Escape');
    await session.reopen();
    await session.popup.page.waitForSelector('.home-foot');
    expect(await headings()).toEqual([
      'Repères Persévérance',
      'Vus récemment',
      'Que faire\u202f?',
      'Zoom du jour',
    ]);
  });

  it('the académie is the person’s own, away from académies’ sites', async () => {
    await session.popup.settle({ academie: 'Poitiers' });
    await session.reopen();
    const lead = await session.popup.page.waitForSelector('.home-lead button:first-child');
    const text = (await lead?.evaluate(({ textContent }) => textContent)) ?? '';
    const [, count] = /^Académie de Poitiers\u00a0: (\d+) fiches/.exec(text) ?? [];
    expect(Number(count)).toBeGreaterThan(10);
    await lead?.click();
    await session.popup.page.waitForSelector('[role="option"]');
    expect(
      await session.popup.page.$eval('[role="option"]', (option) => option.getAttribute('aria-setsize')),
    ).toBe(count);
  });
});

describe('on other days', () => {
  let browser: Browser;
  let address: string;

  beforeAll(async () => {
    browser = await launchChromium();
    address = `chrome-extension://${(await loadedExtension(browser)).id}/popup.html`;
  });
  afterAll(() => browser.close());

  /** The popup on a day, in a tab: the clock of the real one is the machine's. */
  async function onDay(day: string): Promise<PopupPage> {
    const page = await browser.newPage();
    await liveOn(page, day);
    await page.goto(address);
    await page.waitForSelector('.home-foot');
    return new PopupPage(page);
  }
  const zoom = ({ page }: PopupPage) => page.$eval('.zoom-title', ({ textContent }) => textContent);

  it('the «Zoom du jour» is the same for everybody', async () => {
    const newcomer = await onDay('2026-11-25T10:00:00');
    const title = await zoom(newcomer);
    await newcomer.settle({ academie: 'Lille', theme: 'dark' });
    await newcomer.search('cplds');
    await newcomer.press('Enter');
    await newcomer.openedTitle();
    await newcomer.press('Escape');
    await newcomer.press('Escape');
    await newcomer.page.close();
    const regular = await onDay('2026-11-25T21:00:00');
    await regular.page.waitForSelector('.kept');
    expect(await zoom(regular)).toBe(title);
    await regular.forget();
    await regular.page.close();
  });

  it('the «Zoom du jour» is another each day, none again within a month, and opens', async () => {
    const seen = new Set<string | null>();
    for (let day = 0; day < 31; day += 1) {
      const popup = await onDay(new Date(Date.UTC(2027, 0, 15 + day, 12)).toISOString());
      const title = await zoom(popup);
      seen.add(title);
      if (day === 30) {
        await popup.page.click('.zoom');
        expect(await popup.openedTitle()).toBe(title);
      }
      await popup.page.close();
    }
    expect(seen.size).toBe(31);
  });

  it('a catalogue past its twelve months says so calmly, and not before', async () => {
    const notices = ({ page }: PopupPage) =>
      page.$$eval('.age-notice', (notes) => notes.map((note) => note.textContent));
    const within = await onDay('2027-11-22T10:00:00');
    expect(await notices(within)).toEqual([]);
    await within.page.close();
    const past = await onDay('2027-11-24T10:00:00');
    expect(await notices(past)).toEqual([
      'Il a plus d’un an\u00a0: une mise à jour de l’extension apporte le plus récent. D’ici là, vérifiez à la source ce qui est daté.',
    ]);
    await past.page.close();
  });
});
