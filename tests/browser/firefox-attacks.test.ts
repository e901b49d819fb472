/** Pages that break what they can reach, in real Firefox: `attacks.test.ts` is its like in Chromium. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goAndCommit } from '../../scripts/browsers/bidi.ts';
import { FIREFOX_UUID, launchFirefox } from '../../scripts/browsers/launch.ts';
import { ATTACKS, pathOf } from './support/attacks.ts';
import { shadowText } from './support/firefox.ts';
import { ask, clickOn, perceive, waitToPerceive, waitUntilGone } from './support/firefox-perceive.ts';
import { selectElement } from './support/select.ts';
import { type Site, serveSite } from './support/site.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';

let site: Site;
let browser: Browser;
let page: Page;
let noise: string[];

beforeAll(async () => {
  site = await serveSite();
  browser = await launchFirefox({ port: site.port });
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  noise = [];
  page = await browser.newPage();
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
});
afterEach(async () => {
  await page.close();
  // Firefox itself says that of a tree of 5,000 elements.
  expect(noise.filter((line) => !line.includes('tree is too deep'))).toEqual([]);
});

/** The texts of the handles that are perceived. */
async function handles(): Promise<string[]> {
  const buttons = await perceive(browser, page, 'button');
  const texts = await Promise.all(
    buttons.map((button) => ask<string>(browser, page, button, '(it) => JSON.stringify(it.textContent)')),
  );
  return texts.filter((text) => text.startsWith('Repères'));
}
const untilHandle = () => expect.poll(handles, { timeout: 8000 }).toHaveLength(1);

async function open(path: string, host = 'www.ac-poitiers.fr'): Promise<void> {
  await page.goto(`http://${host}${path}`);
  await untilHandle();
}

/** Selects the word, which needs nothing of what a page may have broken. */
async function definesGpds(): Promise<void> {
  await page.click('#gpds', { count: 2 });
  await waitToPerceive(browser, page, 'dialog', GPDS);
  await page.keyboard.press('Escape');
  await waitUntilGone(browser, page, 'dialog');
}
const ownCount = () => page.$eval('#own', (button) => button.textContent);

/** Firefox never calls that page loaded, and tells nothing of its accessibility until then. */
const REWRITTEN = 'writes itself anew by document.open()';

describe('a page that', () => {
  it.each(Object.keys(ATTACKS).filter((name) => name !== REWRITTEN))('%s', async (attack) => {
    await open(pathOf(attack));
    await page.waitForSelector('html[data-done]');
    await untilHandle();
    for (const times of ['1', '2']) {
      await definesGpds();
      await page.click('#own');
      expect(await ownCount()).toBe(times);
    }
    expect(await handles()).toHaveLength(1);
  });

  it(REWRITTEN, async () => {
    await goAndCommit(browser, page, `http://www.ac-poitiers.fr${pathOf(REWRITTEN)}`);
    await page.waitForSelector('html[data-done]');
    const untilShown = (wanted: RegExp) =>
      expect.poll(() => shadowText(browser, page), { timeout: 8000 }).toMatch(wanted);
    await untilShown(/^Repères · 1$/m);
    await page.click('#gpds', { count: 2 });
    await untilShown(/\[dialog\][\s\S]*Groupe de prévention du décrochage scolaire/);
    await page.click('#own');
    expect(await ownCount()).toBe('1');
  });

  it('takes the host away for ever is left in peace after a while', async () => {
    await page.goto('http://www.ac-poitiers.fr/attaque/preneuse');
    const taken = () => page.evaluate(() => Reflect.get(window, 'taken'));
    await expect.poll(taken, { timeout: 8000 }).toBe(10);
    const marked = () => page.evaluate(() => CSS.highlights.get('reperes-perseverance')?.size ?? 0);
    const before = await marked();
    await page.$eval('#late', (late) => late.append('La MLDS, un GPDS'));
    // It has been read again.
    await expect.poll(marked, { timeout: 8000 }).toBeGreaterThan(before);
    expect(await taken()).toBe(10);
    await page.click('#own');
    expect(await ownCount()).toBe('1');
  });

  it('is one editor is left to whoever writes in it', async () => {
    await open('/attaque/editeur');
    await page.click('#gpds', { count: 2 });
    await page.keyboard.type('CPE');
    expect(await page.$eval('body', (body) => body.innerText)).toMatch(/Le CPE\sdu collège/);
    expect(await perceive(browser, page, 'dialog')).toEqual([]);
    expect(await page.$$eval('html > reperes-perseverance', (hosts) => hosts.length)).toBe(1);
  });

  it('has payloads for its texts shows them as texts', async () => {
    await open('/attaque/textes', 'constructor.ac-poitiers.fr');
    const both = await page.waitForSelector('#both');
    if (both) await selectElement(page, both);
    await waitToPerceive(browser, page, 'dialog', GPDS);
    expect(await shadowText(browser, page)).toContain(GPDS);
    expect(await page.evaluate(() => Reflect.has(window, 'isBroken'))).toBe(false);
  });
});

it('a page learns nothing of the extension but its marks', async () => {
  await open('/');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['click', 'pointerdown', 'focusin', 'copy', 'message', 'storage'])
      addEventListener(type, (event) => seen.push(`${type} ${event.composedPath().length}`), true);
  });
  const gpds = await page.waitForSelector('#gpds');
  if (gpds) await selectElement(page, gpds);
  await waitToPerceive(browser, page, 'dialog', GPDS);
  await clickOn(browser, page, await waitToPerceive(browser, page, 'button', 'Copier'));
  await expect.poll(() => shadowText(browser, page), { timeout: 8000 }).toContain('Copié');
  const learnt = await page.evaluate(async (file) => {
    const host = document.querySelector('reperes-perseverance');
    const seen = Reflect.get(window, 'seen') as string[];
    return {
      root: host?.shadowRoot ?? null,
      content: host?.innerHTML,
      text: document.documentElement.innerText.includes('Source'),
      file: await fetch(file).then(
        () => 'read',
        () => 'refused',
      ),
      runtime: typeof Reflect.get(window, 'browser'),
      storage: [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
      ],
      globals: Object.getOwnPropertyNames(window).filter((name) => /rep[eè]res|preact|valibot/i.test(name)),
      // An event inside the closed root shows its host, and no more.
      isDeep: seen.some((line) => Number(line.split(' ')[1]) > 6),
      messages: seen.filter((line) => /^(message|storage)/.test(line)),
    };
  }, `moz-extension://${FIREFOX_UUID}/catalogue.json`);
  expect(learnt).toEqual({
    root: null,
    content: '',
    text: false,
    file: 'refused',
    runtime: 'undefined',
    storage: [0, 0, '', 0],
    globals: [],
    isDeep: false,
    messages: [],
  });
  // The browser itself says that the page was refused the file.
  noise = noise.filter((line) => !line.includes('may not load or link to moz-extension'));
});
