/** The native side panel beside académie pages, in real Chromium. */
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { killWorker, sidePanel } from '../../scripts/browsers/launch.ts';
import { clickOn, perceive, waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { contrast } from './support/contrast.ts';
import { untilHeard } from './support/heard.ts';
import { selectByMouse } from './support/select.ts';
import { openPanel, startEachOnAcademiePage, waitForHeading } from './support/sidebar.ts';

let browser: Browser;
let page: Page;
startEachOnAcademiePage((...started) => {
  [browser, page] = started;
});

/** The terms that «Sur cette page» lists, each as «title|count». */
const terms = (panel: Page): Promise<string[]> =>
  panel.$$eval('.term', (items) =>
    items.map((item) =>
      [item.querySelector('.term-title')?.firstChild, item.querySelector('.term-count')]
        .map((part) => part?.textContent)
        .join('|'),
    ),
  );

describe('the handle', () => {
  it('says how many terms stand on the page and opens the panel', async () => {
    const handle = await waitToPerceive(page, 'button', /^Repères · \d+$/);
    await clickOn(page, handle);
    const panel = await sidePanel(browser);
    await waitForHeading(panel, 'Académie de Poitiers');
    await waitForHeading(panel, 'Sur cette page');
    await waitForHeading(panel, 'Dans l’académie');
    expect(await perceive(panel, 'combobox', 'Rechercher dans le catalogue')).toHaveLength(1);
    expect(await panel.$eval('main', (main) => main.innerText)).toContain(
      'Région académique\u00a0: Nouvelle-Aquitaine',
    );
    const listed = await terms(panel);
    expect(listed).toContain('Groupe de prévention du décrochage scolaire|1 fois');
    expect(handle.name).toBe(`Repères · ${listed.length}`);
  });

  it('opens it by keyboard too', async () => {
    await waitToPerceive(page, 'button', /^Repères · \d/);
    await page.keyboard.down('Shift');
    // The last stop is «Masquer…».
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Enter');
    await waitForHeading(await sidePanel(browser), 'Académie de Poitiers');
  });

  it.each(['light', 'dark'])('reads well on a computer set to %s', async (value) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    const { backendNodeId } = await waitToPerceive(page, 'button', /^Repères · \d/);
    const session = await page.createCDPSession();
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration:
        'function () { return ["color", "background-color"].map((name) => getComputedStyle(this).getPropertyValue(name)) }',
      returnByValue: true,
    });
    const [ink = '', paper = ''] = result.value as string[];
    expect(contrast(ink, paper)).toBeGreaterThan(4.5);
  });

  it('opens it after the background was stopped', async () => {
    await untilHeard(browser);
    await killWorker(browser);
    await waitForHeading(await openPanel(browser, page), 'Académie de Poitiers');
  });
});

describe('the panel', () => {
  it('lists what the catalogue has by whom it concerns', async () => {
    const panel = await openPanel(browser, page);
    await waitForHeading(panel, /^De l’académie et de ses départements\u00a0: \d+/);
    await waitForHeading(panel, /^De la région académique\u00a0: \d+/);
    await panel.locator('.kind-action summary').click();
    const titles = () =>
      panel.$$eval('.kind-action[open] .scope-entry > span:first-child', (items) =>
        items.map((item) => item.textContent),
      );
    expect(await titles()).toHaveLength(5);
    await clickOn(panel, await waitToPerceive(panel, 'button', 'Afficher les 30'));
    expect(await titles()).toContain('Utiliser le sport comme vecteur de persévérance scolaire');
  });

  it('opens a term of the page and comes back', async () => {
    const panel = await openPanel(browser, page);
    await clickOn(panel, await waitToPerceive(panel, 'button', 'Ouvrir la fiche\u00a0: GPDS'));
    await waitForHeading(panel, /^Groupe de prévention du décrochage scolaire/);
    await panel.keyboard.press('Escape');
    await waitForHeading(panel, 'Sur cette page');
  });

  it('follows navigation, tab switches and the page’s own changes', async () => {
    const panel = await openPanel(browser, page);
    await waitForHeading(panel, 'Académie de Poitiers');

    await page.goto('http://orientation.ac-creteil.fr/autre');
    await waitForHeading(panel, 'Académie de Créteil');
    await panel.waitForFunction(() => document.querySelector('.term-count')?.textContent === '2 fois');

    await page.$eval('body', (body) => body.insertAdjacentHTML('beforeend', '<p>Le CPLDS est ouvert.</p>'));
    await panel.waitForFunction(() => document.querySelectorAll('.term').length === 2);

    const other = await browser.newPage();
    await other.goto('http://example.org/');
    await waitForHeading(panel, 'Hors des sites d’académies');
    expect(await panel.$eval('main', (main) => main.innerText)).toContain(
      'Le panneau ne lit rien de cette page',
    );

    await page.bringToFront();
    await waitForHeading(panel, 'Académie de Créteil');
  });

  it('goes on after the background was stopped', async () => {
    const panel = await openPanel(browser, page);
    await waitForHeading(panel, 'Académie de Poitiers');
    await untilHeard(browser);
    await killWorker(browser);
    await page.goto('http://www.ac-nantes.fr/sans-terme');
    await waitForHeading(panel, 'Académie de Nantes');
    await panel.waitForFunction(() =>
      document.querySelector('main')?.innerText.includes('Aucun terme du catalogue sur cette page.'),
    );
  });

  it('answers a search', async () => {
    const panel = await openPanel(browser, page);
    await panel.type('input', 'referant decroch');
    await panel.waitForFunction(() =>
      document.querySelector('[role="option"]')?.textContent?.startsWith('Référent décrochage scolaire'),
    );
  });

  it('answers first, of what fits as well, with what is of the page’s académie', async () => {
    const panel = await openPanel(browser, page);
    const untilFirst = (title: string) =>
      panel.waitForFunction(
        (title) => document.querySelector('[role="option"]')?.textContent?.startsWith(title),
        {},
        title,
      );
    await panel.type('input', 'concours');
    await untilFirst('Concours d’éloquence');
    await page.goto('http://www.ac-creteil.fr/autre');
    await untilFirst('Concours académique d’affiches');
  });
});

describe('«En savoir plus» in the bubble', () => {
  it.each([
    ['with the background awake', false],
    ['with the background stopped before each step', true],
  ])('opens the entry in the panel, %s', async (_title, isStopped) => {
    await untilHeard(browser);
    if (isStopped) await killWorker(browser);
    await selectByMouse(page, '#gpds');
    const more = await waitToPerceive(page, 'button', 'En savoir plus');
    if (isStopped) await killWorker(browser);
    await clickOn(page, more);
    const panel = await sidePanel(browser);
    await waitForHeading(panel, 'Groupe de prévention du décrochage scolaire (GPDS)');
    expect(await perceive(page, 'dialog')).toEqual([]);

    // The panel is open now: a second request must reach it too.
    await page.bringToFront();
    await page.click('#foquale', { count: 2 });
    const again = await waitToPerceive(page, 'button', 'En savoir plus');
    if (isStopped) await killWorker(browser);
    await clickOn(page, again);
    await waitForHeading(panel, /^Réseau Formation Qualification Emploi/);
  });
});
