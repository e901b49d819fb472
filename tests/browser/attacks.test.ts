/** Pages that break what they can reach, in real Chromium: they work as before, and so does the extension. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, loadedExtension, sidePanel } from '../../scripts/browsers/launch.ts';
import {
  boxOf,
  clickOn,
  perceive,
  perceivedText,
  waitToPerceive,
  waitUntilGone,
} from '../../scripts/browsers/perceive.ts';
import { ATTACKS, PAYLOAD, pathOf } from './support/attacks.ts';
import { selectByMouse } from './support/select.ts';
import { type Site, serveSite } from './support/site.ts';

const GPDS = 'Groupe de prévention du décrochage scolaire';

let site: Site;
let browser: Browser;
let page: Page;
let noise: string[];

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ port: site.port });
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
  expect(noise.filter((line) => !line.includes('404'))).toEqual([]);
});

async function open(path: string, host = 'www.ac-poitiers.fr'): Promise<void> {
  await page.goto(`http://${host}${path}`);
  await waitToPerceive(page, 'button', /^Repères/);
}

/** Selects the word, which needs nothing of what a page may have broken. */
async function definesGpds(): Promise<void> {
  await page.click('#gpds', { count: 2 });
  await waitToPerceive(page, 'dialog', GPDS);
  // The first of the two clicks had a bubble of its own; this is said of the selection's, which is the last.
  await waitToPerceive(page, 'StaticText', /^Définition affichée/);
  await page.keyboard.press('Escape');
  await waitUntilGone(page, 'dialog');
}

describe('a page that', () => {
  it.each(Object.keys(ATTACKS))('%s', async (attack) => {
    await open(pathOf(attack));
    await page.waitForSelector('html[data-done]');
    await waitToPerceive(page, 'button', /^Repères/);
    for (const times of ['1', '2']) {
      await definesGpds();
      await page.click('#own');
      expect(await page.$eval('#own', (button) => button.textContent)).toBe(times);
    }
    expect(await perceive(page, 'button', /^Repères/)).toHaveLength(1);
  });
});

it('a page that takes the host away for ever is left in peace after a while', async () => {
  await page.goto('http://www.ac-poitiers.fr/attaque/preneuse');
  await page.waitForFunction(() => Reflect.get(window, 'taken') === 10);
  const marked = () => page.evaluate(() => CSS.highlights.get('reperes-perseverance')?.size ?? 0);
  const before = await marked();
  await page.$eval('#late', (late) => late.append('La MLDS, un GPDS'));
  // It has been read again.
  await page.waitForFunction(
    (before) => (CSS.highlights.get('reperes-perseverance')?.size ?? 0) > before,
    {},
    before,
  );
  expect(await page.evaluate(() => Reflect.get(window, 'taken'))).toBe(10);
  await page.click('#own');
  expect(await page.$eval('#own', (button) => button.textContent)).toBe('1');
});

it('a page that is one editor is left to whoever writes in it, and the panel still opens', async () => {
  await open('/attaque/editeur');
  await page.click('#gpds', { count: 2 });
  await page.keyboard.type('CPE');
  expect(await page.$eval('body', (body) => body.innerText)).toContain('Le CPE du collège');
  expect(await perceive(page, 'dialog')).toEqual([]);
  expect(await page.$eval('html', (html) => html.querySelectorAll('reperes-perseverance').length)).toBe(1);
  await clickOn(page, await waitToPerceive(page, 'button', /^Repères/));
  const panel = await sidePanel(browser);
  await waitToPerceive(panel, 'heading', 'Académie de Poitiers');
  await panel.close();
});

describe('a text that is a payload', () => {
  const isBroken = () => page.evaluate(() => Reflect.has(window, 'isBroken'));

  it('as selection, title and name stays a text, in the bubble and in the panel', async () => {
    await open('/attaque/textes', 'constructor.ac-poitiers.fr');
    await selectByMouse(page, '#both');
    await waitToPerceive(page, 'dialog', GPDS);
    await clickOn(page, await waitToPerceive(page, 'button', 'En savoir plus'));
    const panel = await sidePanel(browser);
    await waitToPerceive(panel, 'heading', /^Groupe de prévention/);
    await panel.focus('input');
    await panel.type('input', PAYLOAD.slice(0, 60));
    await panel.waitForSelector('.nothing, [role="option"]');
    for (const shown of [page, panel]) expect(await shown.$$('img[src="x"]')).toEqual([]);
    expect(await panel.evaluate(() => Reflect.has(window, 'isBroken'))).toBe(false);
    expect(await isBroken()).toBe(false);
    await panel.close();
  });
});

describe('a page that wants a person’s clicks', () => {
  const isPanelOpen = () => browser.targets().some((target) => target.url().endsWith('/sidepanel.html'));

  it('cannot click the handle nor the bubble itself', async () => {
    await open('/');
    await selectByMouse(page, '#gpds');
    const more = await boxOf(page, await waitToPerceive(page, 'button', 'En savoir plus'));
    const handle = await boxOf(page, await waitToPerceive(page, 'button', /^Repères/));
    await page.evaluate(
      (points) => {
        for (const [clientX, clientY] of points) {
          const target = document.elementFromPoint(clientX, clientY);
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            target?.dispatchEvent(
              new MouseEvent(type, { clientX, clientY, bubbles: true, composed: true, cancelable: true }),
            );
          (target as HTMLElement | null)?.click();
        }
      },
      [more, handle].map(({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2] as const),
    );
    // What a person then does is answered: the forged clicks had their chance.
    await page.mouse.click(700, 700);
    await definesGpds();
    expect(isPanelOpen()).toBe(false);
  });

  it('gets them itself where it covers the handle', async () => {
    await open('/');
    const handle = await waitToPerceive(page, 'button', /^Repères/);
    await page.evaluate(() => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; opacity: 0; border: 0; margin: 0';
      cover.addEventListener('click', () => Object.assign(window, { isClicked: true }));
      document.body.append(cover);
      cover.showPopover();
    });
    await clickOn(page, handle);
    await page.waitForFunction(() => Reflect.get(window, 'isClicked') === true);
    expect(isPanelOpen()).toBe(false);
  });
});

it('a page learns nothing of the extension but its marks', async () => {
  const { id } = await loadedExtension(browser);
  await open('/');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    for (const type of ['click', 'pointerdown', 'focusin', 'copy', 'message', 'storage', 'selectionchange'])
      addEventListener(type, (event) => seen.push(`${type} ${event.composedPath().length}`), true);
  });
  await selectByMouse(page, '#gpds');
  await waitToPerceive(page, 'dialog', GPDS);
  await clickOn(page, await waitToPerceive(page, 'button', 'Copier'));
  await waitToPerceive(page, 'StaticText', 'Copié');
  expect(await perceivedText(page)).toContain('Source');

  const learnt = await page.evaluate(async (id) => {
    const host = document.querySelector('reperes-perseverance');
    const reach = async (ask: () => unknown) => {
      try {
        return await ask();
      } catch {
        return 'refused';
      }
    };
    return {
      root: host?.shadowRoot ?? null,
      content: host?.innerHTML,
      text: document.documentElement.innerText.includes('Source'),
      file: await reach(() => fetch(`chrome-extension://${id}/catalogue.json`)),
      message: await reach(() =>
        (
          globalThis as { chrome?: { runtime?: { sendMessage(...sent: unknown[]): unknown } } }
        ).chrome?.runtime?.sendMessage(id, { message: 'pageContext', payload: null }),
      ),
      storage: [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
      ],
      files: performance.getEntriesByType('resource').filter(({ name }) => name.includes('extension')),
      globals: Object.getOwnPropertyNames(window).filter((name) => /rep[eè]res|preact|valibot/i.test(name)),
      // An event inside the closed root shows its host, and no more.
      longest: Math.max(
        ...(Reflect.get(window, 'seen') as string[])
          .filter((line) => !line.startsWith('selectionchange'))
          .map((line) => Number(line.split(' ')[1])),
      ),
      messages: (Reflect.get(window, 'seen') as string[]).filter((line) => /^(message|storage)/.test(line)),
    };
  }, id);
  expect(learnt).toEqual({
    root: null,
    content: '',
    text: false,
    file: 'refused',
    message: undefined,
    storage: [0, 0, '', 0],
    files: [],
    globals: [],
    longest: expect.toSatisfy((depth: number) => depth <= 6),
    messages: [],
  });
  // The browser itself says that the page was refused the file.
  noise = noise.filter((line) => !/chrome-extension:|Failed to load|Failed to fetch/.test(line));
});
