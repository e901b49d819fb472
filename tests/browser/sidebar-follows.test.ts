/** The panel follows the person, wherever they go, and goes where they ask: in real Chromium. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { killWorker, openPopup, sidePanel, stopBackground } from '../../scripts/browsers/launch.ts';
import { clickOn, perceive, waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { untilHeard } from './support/heard.ts';
import {
  clickHandle,
  openPanel,
  panelTargets,
  startEachOnAcademiePage,
  waitForHeading,
} from './support/sidebar.ts';

let browser: Browser;
let page: Page;
startEachOnAcademiePage((...started) => {
  [browser, page] = started;
});

const says = (panel: Page, text: string) =>
  panel.waitForFunction((text) => document.querySelector('main')?.innerText.includes(text), {}, text);
const terms = (panel: Page) =>
  panel.$$eval('.term-title', (titles) => titles.map((title) => title.textContent));

it('knows every académie by its sites', async () => {
  const panel = await openPanel(browser, page);
  for (const [address, name] of [
    ['http://www.ac-poitiers.fr/', 'Académie de Poitiers'],
    ['http://dsden93.ac-creteil.fr/autre', 'Académie de Créteil'],
    ['http://clg-hugo.etab.ac-lille.fr/', 'Académie de Lille'],
    ['http://ac-rouen.fr/', 'Académie de Normandie'],
    ['http://www.ac-reunion.fr./autre', 'Académie de La Réunion'],
    ['http://www.ac-noumea.nc/', 'Vice-rectorat de Nouvelle-Calédonie'],
    ['http://ac-poitiers.fr.evil.example/', 'Hors des sites d’académies'],
    ['http://www.ac-lille.fr:8080/autre', 'Académie de Lille'],
    // `аc-poitiers.fr` with a Cyrillic letter.
    ['http://xn--c-poitiers-33i.fr/', 'Hors des sites d’académies'],
    ['http://ac-poitiers.fr/autre', 'Académie de Poitiers'],
    ['http://xac-poitiers.fr/', 'Hors des sites d’académies'],
    ['http://ac-poitiers.fr:8080/autre', 'Académie de Poitiers'],
    [`file://${resolve('tests/fixtures/sites/drupal.html')}`, 'Hors des sites d’académies'],
  ] as const) {
    await page.goto(address);
    await waitForHeading(panel, name);
  }
});

it('of each window follows that window', async () => {
  const first = await openPanel(browser, page);
  await waitForHeading(first, 'Académie de Poitiers');
  const session = await browser.target().createCDPSession();
  await session.send('Target.createTarget', { url: 'http://www.ac-lille.fr/', newWindow: true });
  const other = await (await browser.waitForTarget((target) => target.url().includes('ac-lille'))).page();
  if (!other) throw new Error('the second window shows no page');
  await clickHandle(other);
  await browser.waitForTarget(() => panelTargets(browser).length === 2);
  const panels = await Promise.all(panelTargets(browser).map((target) => target.asPage()));
  const titles = () => Promise.all(panels.map((panel) => panel.$eval('h1', (title) => title.textContent)));
  await Promise.all(panels.map((panel) => panel.waitForSelector('h1.place')));
  expect((await titles()).sort()).toEqual(['Académie de Lille', 'Académie de Poitiers']);
  await other.goto('http://www.ac-nantes.fr/');
  await Promise.any(panels.map((panel) => waitForHeading(panel, 'Académie de Nantes')));
  expect((await titles()).sort()).toEqual(['Académie de Nantes', 'Académie de Poitiers']);
});

it('follows soft navigation, late content, and the way back', async () => {
  const panel = await openPanel(browser, page);
  await says(panel, 'GPDS');
  const before = await terms(panel);

  await page.evaluate(() => {
    history.pushState(null, '', '/refus-scolaire');
    document.title = 'Le refus scolaire anxieux | Académie de Poitiers';
    document.body.innerHTML = '<main><h1>Le refus scolaire anxieux</h1></main>';
  });
  await panel.waitForFunction(() => document.querySelectorAll('.term').length === 1);
  expect(await terms(panel)).toEqual(['Refus scolaire anxieux']);
  await says(panel, 'Phobie scolaire ou refus scolaire anxieux');

  await page.$eval('main', (main) => main.insertAdjacentHTML('beforeend', '<p>Le CPLDS est ouvert.</p>'));
  await panel.waitForFunction(() => document.querySelectorAll('.term').length === 2);

  await page.goto('http://www.ac-poitiers.fr/');
  await says(panel, 'GPDS');
  await page.goto('http://orientation.ac-creteil.fr/autre');
  await waitForHeading(panel, 'Académie de Créteil');
  await page.goBack();
  await waitForHeading(panel, 'Académie de Poitiers');
  await panel.waitForFunction(
    (count) => document.querySelectorAll('.term').length === count,
    {},
    before.length,
  );
  expect(await terms(panel)).toEqual(before);
  await page.goForward();
  await waitForHeading(panel, 'Académie de Créteil');
});

it('knows nothing of a page made ready ahead until the person goes there', async () => {
  await page.goto('http://www.ac-poitiers.fr/sans-terme');
  await clickOn(page, await waitToPerceive(page, 'button', 'Repères'));
  const panel = await sidePanel(browser);
  await says(panel, 'Aucun terme');
  await page.$eval('body', (body) => {
    const rules = { prerender: [{ urls: ['/prepare'], eagerness: 'immediate' }] };
    const script = Object.assign(document.createElement('script'), { type: 'speculationrules' });
    script.textContent = JSON.stringify(rules);
    body.append(
      script,
      Object.assign(document.createElement('a'), { href: '/prepare', textContent: 'Suite' }),
    );
  });
  await page.waitForFunction(() => localStorage.getItem('isPrepared'));
  expect(await terms(panel)).toEqual([]);
  await page.click('a');
  await says(panel, '2 fois');
  // What the page says only as it comes to the front: it was ready before.
  await says(panel, 'CPLDS');
});

it('leads through the occurrences of a term, late and closed ones too, and round again', async () => {
  await page.goto('http://www.ac-poitiers.fr/autre');
  const panel = await openPanel(browser, page);
  await says(panel, '2 fois');
  await page.$eval('body', (body) =>
    body.insertAdjacentHTML(
      'beforeend',
      '<div style="height: 3000px"></div><details><summary>Plus</summary><p>Le <b>GPDS</b>.</p></details>',
    ),
  );
  await says(panel, '3 fois');
  const goOn = async (said: string) => {
    await panel.click('.term-go');
    await says(panel, said);
  };
  await goOn('1 sur 3');
  await goOn('2 sur 3');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await goOn('3 sur 3');
  await page.waitForFunction(() => {
    const { top = -1, bottom = 0 } = document.querySelector('b')?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom > top && bottom <= innerHeight;
  });
  expect(
    await page.evaluate(() =>
      [...(CSS.highlights.get('reperes-perseverance-shown') ?? [])].map(
        ({ startContainer }) => startContainer.parentElement?.localName,
      ),
    ),
  ).toEqual(['b']);
  await goOn('1 sur 3');
  await page.waitForFunction(() => scrollY === 0);
});

it('recovers by itself, whatever step the background is stopped before', async () => {
  await page.goto('http://www.ac-poitiers.fr/autre');
  const panel = await openPanel(browser, page);
  await says(panel, '2 fois');
  await untilHeard(browser);
  /** Does a step with no background there, and waits for what the panel then says, and for it to rest again. */
  const step = async (act: () => Promise<unknown>, said: string, isNews = false) => {
    await stopBackground(browser);
    await act();
    await says(panel, said);
    if (isNews) await untilHeard(browser);
  };
  await step(() => panel.click('.term-go'), '1 sur 2');
  await step(() => panel.click('.term-go'), '2 sur 2');
  await step(() => panel.click('.kind-resource summary'), 'Afficher les');
  await step(() => panel.click('.kind-resource .scope-entry'), 'Source');
  await step(() => panel.keyboard.press('Escape'), 'Sur cette page');
  const other = await browser.newPage();
  await step(() => other.goto('http://www.ac-lille.fr/autre'), 'Académie de Lille', true);
  await step(() => page.bringToFront(), 'Académie de Poitiers');
  await step(() => page.reload(), '2 fois', true);
  await step(() => panel.click('.term-go'), '1 sur 2');
  await step(() => page.goto('http://www.ac-nantes.fr/'), 'Académie de Nantes', true);
  await step(() => page.goBack(), 'Académie de Poitiers', true);
  await step(() => page.goForward(), 'Académie de Nantes', true);
  await step(
    () => page.$eval('body', (body) => body.insertAdjacentHTML('beforeend', '<p>Le CPLDS.</p>')),
    'CPLDS',
    true,
  );
  await step(() => page.goto('http://example.org/'), 'Hors des sites d’académies');
});

describe('the gesture that opens the panel closes it', () => {
  const closed = () => vi.waitFor(() => expect(panelTargets(browser)).toEqual([]), { timeout: 8000 });

  it.each([false, true])('on the handle, the background stopped before: %s', async (isStopped) => {
    await waitForHeading(await openPanel(browser, page), 'Académie de Poitiers');
    if (isStopped) {
      await untilHeard(browser);
      await killWorker(browser);
    }
    await clickHandle(page);
    await closed();
    await waitForHeading(await openPanel(browser, page), 'Académie de Poitiers');
  });

  it('in the popup', async () => {
    const press = async () => {
      const popup = await openPopup(browser, page);
      await clickOn(popup, await waitToPerceive(popup, 'button', 'Ouvrir à côté de la page'));
    };
    await press();
    await waitForHeading(await sidePanel(browser), 'Académie de Poitiers');
    await press();
    await closed();
  });
});

it('a page can neither open nor fill the panel, nor learn what it holds', async () => {
  await waitToPerceive(page, 'button', /^Repères · \d/);
  const told = await page.evaluate(async () => {
    const said: string[] = [];
    addEventListener('message', ({ data }) => said.push(JSON.stringify(data)));
    const host = document.querySelector('reperes-perseverance');
    for (const type of ['pointerdown', 'mousedown', 'click', 'keydown']) {
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }
    for (const message of ['open', 'pageContext', 'goToTerm', 'pageChanged']) {
      postMessage({ message, payload: { show: 'entry', id: 'gpds' } }, '*');
    }
    const { runtime } = (Reflect.get(globalThis, 'chrome') ?? {}) as { runtime?: unknown };
    await new Promise((done) => requestIdleCallback(done));
    return {
      canSend: runtime !== undefined,
      root: host?.shadowRoot ?? null,
      answers: said.filter((text) => !text.includes('payload')),
      html: document.documentElement.outerHTML,
    };
  });
  expect(told).toMatchObject({ canSend: false, root: null, answers: [] });
  expect(told.html).not.toContain('Groupe de prévention');
  expect(panelTargets(browser)).toEqual([]);
  expect(await perceive(page, 'dialog')).toEqual([]);

  // The way a person takes works on the same page.
  await waitForHeading(await openPanel(browser, page), 'Académie de Poitiers');
});
