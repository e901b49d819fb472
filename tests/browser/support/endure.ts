/** Uses the extension again and again in real Chromium, and measures what stays in memory after each round. */
import type { Browser, Page } from 'puppeteer-core';
import { killWorker, launchChromium, openPopup } from '../../../scripts/browsers/launch.ts';
import { waitToPerceive, waitUntilGone } from '../../../scripts/browsers/perceive.ts';
import { untilHeard } from './heard.ts';
import { forgetOldTexts, type Held, startScale } from './held.ts';
import { selectByMouse } from './select.ts';
import { openPanel } from './sidebar.ts';
import { serveSite } from './site.ts';

const ACADEMIE = 'http://www.ac-poitiers.fr/';
const GPDS = 'Groupe de prévention du décrochage scolaire';

/** After a round: in the académie's page, its own objects included, and in the panel beside it. */
export type Round = Readonly<Record<'page' | 'panel', Held>>;

/** A look-up, a soft navigation and a search, so many times; then tabs and popups come and go, the background stops. */
async function useAll(browser: Browser, page: Page, panel: Page, times: number): Promise<void> {
  // What puppeteer hands out stays in the page's memory until it is given back.
  const see = async (selector: string) => (await panel.waitForSelector(selector))?.dispose();
  for (let time = 0; time < times; time += 1) {
    await page.bringToFront();
    // A press on what is selected would drag it.
    await page.click('#plain');
    await selectByMouse(page, '#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
    await page.keyboard.press('Escape');
    await waitUntilGone(page, 'dialog');
    await page.evaluate((time) => {
      history.replaceState(null, '', `?page=${time}`);
      document.querySelector('#late')?.replaceChildren(`La MLDS et le CPLDS, page ${time}`);
    }, time);
    await panel.focus('input');
    await panel.keyboard.type(time % 2 === 0 ? 'referant decroch' : 'absences');
    await see('[role="option"]');
    await panel.keyboard.press('Enter');
    await see('article h1');
    await panel.keyboard.press('Escape');
    await see('[role="option"]');
    await panel.keyboard.press('Escape');
    await see('.term');
  }
  for (let tab = 0; tab < times / 5; tab += 1) {
    const other = await browser.newPage();
    await other.goto(ACADEMIE);
    await untilHeard(browser);
    const popup = await openPopup(browser, other);
    await popup.waitForSelector('.home-foot');
    await popup.close();
    await other.close();
    await killWorker(browser);
  }
  await forgetOldTexts(panel, 'input');
  await see('.term');
  // The page rests: the last reading is over.
  await page.bringToFront();
  await waitToPerceive(page, 'button', /^Repères · \d/);
}

/**
 * @param times how often each thing is done in a round. @param rounds how many are measured, after one that is not.
 * @param onRound told of each measure as it comes.
 */
export async function endure(
  times: number,
  rounds: number,
  onRound: (round: Round) => void = () => {},
): Promise<Round[]> {
  const site = await serveSite();
  const browser = await launchChromium({ port: site.port });
  try {
    const page = await browser.newPage();
    await page.goto(ACADEMIE);
    const panel = await openPanel(browser, page);
    await panel.waitForSelector('.term');
    const [ofPage, ofPanel] = [await startScale(page), await startScale(panel)];
    const measured: Round[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      await useAll(browser, page, panel, times);
      const held = { page: await ofPage.weigh(), panel: await ofPanel.weigh() };
      // The first round loads what is loaded once.
      if (round === 0) continue;
      measured.push(held);
      onRound(held);
    }
    return measured;
  } finally {
    await browser.close();
    site.close();
  }
}

/** How much more of it a document may hold at the end than at the start: engines keep what they may need again. */
const ALLOWED: Readonly<Record<keyof Held, (before: number) => number>> = {
  listeners: () => 0,
  // One may be on its way.
  timers: () => 1,
  nodes: () => 5,
  detached: () => 5,
  heap: (before) => 500_000 + before * 0.05,
};

/** @returns what grew from the first to the last round beyond what engines keep; nothing when all is flat. */
export function growth(rounds: readonly Round[]): string[] {
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (!first || !last) return ['nothing was measured'];
  return (['page', 'panel'] as const).flatMap((place) =>
    (Object.keys(ALLOWED) as (keyof Held)[])
      .filter((what) => last[place][what] - first[place][what] > ALLOWED[what](first[place][what]))
      .map((what) => `${place}: ${what} ${first[place][what]} -> ${last[place][what]}`),
  );
}
