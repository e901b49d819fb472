/** Asking for a definition outside académie sites: context menu and shortcut, with real keys on a virtual screen. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { killWorker, launchChromium, sidePanel } from '../../scripts/browsers/launch.ts';
import { boxOf, clickOn, perceive, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { type Display, onScreen, startDisplay } from './support/display.ts';
import { type Site, serveSite } from './support/site.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';

let display: Display;
let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  display = await startDisplay();
  site = await serveSite();
});

afterAll(() => {
  site.close();
  display.close();
});

beforeEach(async () => {
  browser = await launchChromium({ port: site.port, isHeadless: false });
  page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto('http://example.org/');
  // A new window has its keyboard focus in the address bar; a person would have clicked into the page.
  display.click(await onScreen(page, '#plain'));
});

afterEach(() => browser.close());

const select = (selector: string) =>
  page.$eval(selector, (element) => getSelection()?.selectAllChildren(element));

/** Opens the page's context menu and takes the extension's item, the last but «Inspect». */
async function chooseDefine(selector: string): Promise<void> {
  display.click(await onScreen(page, selector), 'right');
  display.press('Up', 'Up', 'Return');
}

const popupPage = async (): Promise<Page> => {
  const target = await browser.waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  return target.asPage();
};

describe('the shortcut', () => {
  it('defines the selection, takes the focus and gives it back', async () => {
    await select('#gpds');
    display.press('alt+shift+d');
    await waitToPerceive(page, 'dialog', GPDS);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('REPERES-PERSEVERANCE');
    display.press('Escape');
    await waitUntilGone(page, 'dialog');
    // The next control after the selection, though the bubble was at the end of the document.
    display.press('Tab');
    await page.waitForFunction(() => document.activeElement?.id === 'field');
    expect(await page.$$eval('html > *', (elements) => elements.map(({ tagName }) => tagName))).toEqual([
      'HEAD',
      'BODY',
    ]);
  });

  it('lets Tab go through it and on from the selection', async () => {
    await select('#gpds');
    display.press('alt+shift+d');
    await waitToPerceive(page, 'dialog', GPDS);
    const controls = [...(await perceive(page, 'button')), ...(await perceive(page, 'link'))];
    for (const _ of controls) display.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('REPERES-PERSEVERANCE');
    display.press('Tab');
    await page.waitForFunction(() => document.activeElement?.id === 'field');
  });

  it('explains what is selected in a field, and gives the field its focus back', async () => {
    await page.focus('#field');
    await page.$eval('#field', (field) => (field as HTMLInputElement).select());
    display.press('alt+shift+d');
    const bubble = await boxOf(page, await waitToPerceive(page, 'dialog', GPDS));
    const field = await page.$eval(
      '#field',
      (element) => element.getBoundingClientRect().toJSON() as DOMRect,
    );
    expect([bubble.left, Math.round(bubble.top - field.bottom)]).toEqual([Math.round(field.left), 8]);
    display.press('Escape');
    await waitUntilGone(page, 'dialog');
    await page.waitForFunction(() => document.activeElement?.id === 'field');
    display.press('Delete');
    await page.waitForFunction(() => document.querySelector('input')?.value === '');
  });

  it('lists the terms of a whole page', async () => {
    await page.goto('http://example.org/drupal');
    display.click(await onScreen(page, 'h1'));
    display.press('ctrl+a', 'alt+shift+d');
    await waitToPerceive(page, 'dialog', /^\d+ termes expliqués dans cette sélection$/);
  });

  it('leaves nothing behind when it closes: element, style, mark, listener', async () => {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const held = async () => {
      for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const seen = await page.evaluate(() => [
        document.documentElement.outerHTML,
        document.styleSheets.length,
        document.adoptedStyleSheets.length,
        CSS.highlights.size,
      ]);
      return [metrics.find(({ name }) => name === 'JSEventListeners')?.value, ...seen];
    };
    await select('#gpds');
    const before = await held();
    for (const _ of [1, 2]) {
      display.press('alt+shift+d');
      await clickOn(page, await waitToPerceive(page, 'button', 'Copier'));
      await waitToPerceive(page, 'StaticText', 'Copié');
      display.press('Escape');
      await waitUntilGone(page, 'dialog');
      await expect.poll(held, { timeout: 8000 }).toEqual(before);
    }
  });

  it('answers a second time as the first', async () => {
    for (const [selector, title] of [
      ['#gpds', GPDS],
      ['#referents', 'Référent décrochage scolaire'],
    ] as const) {
      await select(selector);
      display.press('alt+shift+d');
      await waitToPerceive(page, 'dialog', title);
    }
    expect(await perceive(page, 'dialog')).toHaveLength(1);
  });

  it('answers after the background was stopped', async () => {
    await select('#gpds');
    await killWorker(browser);
    display.press('alt+shift+d');
    await waitToPerceive(page, 'dialog', GPDS);
  });

  it('answers where it was told to keep quiet, and says so', async () => {
    await page.goto('http://www.ac-poitiers.fr/');
    await select('#gpds');
    display.press('alt+shift+d');
    await clickOn(page, await waitToPerceive(page, 'button', 'Ne plus afficher…'));
    await clickOn(page, await waitToPerceive(page, 'button', 'Ne plus afficher partout'));
    await waitToPerceive(page, 'button', 'Annuler');
    display.press('Escape');
    await waitUntilGone(page, 'dialog');
    display.press('alt+shift+d');
    await waitToPerceive(page, 'dialog', GPDS);
    await clickOn(page, await waitToPerceive(page, 'button', 'Annuler'));
    await waitToPerceive(page, 'button', 'Ne plus afficher…');
  });

  it('answers in the frame that has the selection; where that is tiny, in the popup', async () => {
    await page.goto('http://www.ac-poitiers.fr/cadres');
    const frameOf = async (id: string) => (await page.waitForSelector(`#${id}`))?.contentFrame();
    const cross = await frameOf('cross');
    const middle = await onScreen(page, '#cross');
    display.click(middle);
    await cross?.$eval('#gpds', (term) => getSelection()?.selectAllChildren(term));
    display.press('alt+shift+d');
    if (cross) await waitToPerceive(cross, 'dialog', GPDS);
    const tiny = await frameOf('tiny');
    display.click(await onScreen(page, '#tiny'));
    await cross?.evaluate(() => getSelection()?.removeAllRanges());
    await tiny?.$eval('#gpds', (term) => getSelection()?.selectAllChildren(term));
    display.press('alt+shift+d');
    const popup = await popupPage();
    await popup.waitForFunction(() => document.querySelector('input')?.value === 'GPDS');
  });

  it('opens the popup where nothing can be put into the page', async () => {
    await page.goto('chrome://version');
    display.press('alt+shift+d');
    const popup = await popupPage();
    await popup.waitForSelector('.home-foot');
  });
});

it('another shortcut opens the panel beside the page', async () => {
  display.press('alt+shift+l');
  await waitToPerceive(await sidePanel(browser), 'heading', 'Hors des sites d’académies');
});

it('over a PDF the answer opens in the popup, with the reason', async () => {
  await page.goto('http://example.org/doc.pdf');
  display.press('alt+shift+d');
  const popup = await popupPage();
  await popup.waitForFunction(() =>
    document.body.innerText.includes('La sélection n’est pas lisible sur cette page'),
  );
});

describe('the context menu', () => {
  it('defines the selected term', async () => {
    await select('#gpds');
    await chooseDefine('#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
  });

  it('defines it after the background was stopped', async () => {
    await select('#gpds');
    await killWorker(browser);
    await chooseDefine('#gpds');
    await waitToPerceive(page, 'dialog', GPDS);
  });

  it('opens the panel beside the page', async () => {
    display.click(await onScreen(page, '#late'), 'right');
    // The item before «View page source» and «Inspect».
    display.press('Up', 'Up', 'Up', 'Return');
    await waitToPerceive(await sidePanel(browser), 'heading', 'Hors des sites d’académies');
  });

  it('says clearly that a text is unknown, and offers to search', async () => {
    await select('#word');
    await chooseDefine('#word');
    await waitToPerceive(page, 'dialog', '«\u00a0saugrenu\u00a0» n’est pas dans le catalogue');
    await clickOn(page, await waitToPerceive(page, 'button', 'Rechercher dans le catalogue'));
    const panel = await sidePanel(browser);
    await panel.waitForFunction(() => document.querySelector('input')?.value === 'saugrenu');
  });
});
