/** What stands on a page of an académie – the marks, the handle, the count on the icon – in real Chromium. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';
import { boxOf, clickOn, perceive, waitToPerceive, waitUntilGone } from '../../scripts/browsers/perceive.ts';
import { openPanel } from './support/sidebar.ts';
import { type Site, serveSite } from './support/site.ts';

/** The extension pages' own, under the name that Chromium gives it. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

const HANDLE = /^Repères/;

let site: Site;
let browser: Browser;
/** An options page in a tab of its own. */
let options: Page;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
  browser = await launchChromium({ port: site.port });
  options = await browser.newPage();
  await options.goto(`chrome-extension://${(await loadedExtension(browser)).id}/options.html`);
});
afterAll(async () => {
  await browser.close();
  site.close();
});
beforeEach(async () => {
  await options.evaluate(() => chrome.storage.local.clear());
  page = await browser.newPage();
});
afterEach(() => page.close());

/** Opens a page in which terms are found. */
async function open(address: string): Promise<void> {
  await page.goto(address);
  await waitToPerceive(page, 'button', /^Repères · \d/);
}

/** The marked texts, in page order. */
const marked = (of = page): Promise<string[]> =>
  of.evaluate(() =>
    [...(CSS.highlights.get('reperes-perseverance') ?? [])]
      .map((place) => {
        const range = new Range();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return range;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString()),
  );
const untilMarked = (check: (texts: string[]) => void, of = page) =>
  vi.waitFor(async () => check(await marked(of)), { timeout: 8000 });

const press = async (name: string | RegExp, role = 'button', on = page) =>
  clickOn(on, await waitToPerceive(on, role, name));

describe('the marks', () => {
  it.each([
    [
      'drupal',
      'GPDS, réseau FOQUALE, conseiller principal d’éducation, référent décrochage scolaire, CPLDS',
      'tutorat',
    ],
    ['spip', 'phobie scolaire, PAP, réseau FOQUALE, assiduité', 'CPE'],
    ['wordpress', 'micro-lycée, MLDS, GPDS', 'micro-lycée'],
  ])('stand on the known terms of a %s site', async (kind, known, frequent) => {
    await open(`http://www.ac-poitiers.fr/${kind}`);
    await untilMarked((texts) =>
      expect(texts).toEqual(expect.arrayContaining([...known.split(', '), frequent])),
    );
  });

  it('stand in posts that come as the person scrolls', async () => {
    await open('http://www.ac-poitiers.fr/wordpress');
    await untilMarked((texts) => expect(texts).toContain('MLDS'));
    expect(await marked(page)).not.toContain('référent décrochage');
    await page.evaluate(() => document.querySelector('#sentinel')?.scrollIntoView());
    await untilMarked((texts) => expect(texts).toContain('référent décrochage'));
  });

  it('leave the page’s own elements as they were', async () => {
    const own = () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as Element;
        copy.querySelector('reperes-perseverance')?.remove();
        return copy.outerHTML;
      });
    await page.goto('http://example.org/drupal');
    const bare = await own();
    await open('http://www.ac-poitiers.fr/drupal');
    expect(await own()).toBe(bare);
  });

  it('go and come back with the switch of the options, on pages that are open', async () => {
    await open('http://www.ac-poitiers.fr/drupal');
    await untilMarked((texts) => expect(texts).toContain('GPDS'));
    await press(/^Souligner/, 'checkbox', options);
    await untilMarked((texts) => expect(texts).toEqual([]));
    await press(/^Souligner/, 'checkbox', options);
    await untilMarked((texts) => expect(texts).toContain('GPDS'));
  });

  it('that the page clears come back once it is read again', async () => {
    await open('http://www.ac-poitiers.fr/');
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.body.append(
        Object.assign(document.createElement('p'), { textContent: 'Le CPLDS est ouvert.' }),
      );
    });
    await untilMarked((texts) => expect(texts).toEqual(expect.arrayContaining(['GPDS', 'CPLDS'])));
  });
});

it('a tab behind another is read once it shows again, and not before', async () => {
  const say = (on: Page) =>
    on.$eval('body', (body) => body.insertAdjacentHTML('beforeend', '<p>Le CPLDS.</p>'));
  await open('http://www.ac-poitiers.fr/');
  await untilMarked((texts) => expect(texts).toContain('GPDS'));
  const front = await browser.newPage();
  await front.goto('http://www.ac-poitiers.fr/');
  await untilMarked((texts) => expect(texts).toContain('GPDS'), front);
  expect(await page.evaluate(() => document.visibilityState)).toBe('hidden');
  await say(page);
  await say(front);
  // What would be read behind has been by the time it has been in front.
  await untilMarked((texts) => expect(texts).toContain('CPLDS'), front);
  expect(await marked()).not.toContain('CPLDS');
  await front.close();
  await page.bringToFront();
  await untilMarked((texts) => expect(texts).toContain('CPLDS'));
});

describe('a term of «Sur cette page»', () => {
  it('is shown where the page lets someone look for it, and not where it stays closed', async () => {
    await open('http://www.ac-poitiers.fr/accordeons');
    const panel = await openPanel(browser, page);
    const go = async (said: string) => {
      await panel.click('.term-go');
      await panel.waitForFunction(
        (said) => document.querySelector('main')?.innerText.includes(said),
        {},
        said,
      );
    };
    const inSight = (id: string) =>
      page.waitForFunction(
        (id) => {
          const { top = -1, bottom = 0 } = document.getElementById(id)?.getBoundingClientRect() ?? {};
          return top >= 0 && bottom > top && bottom <= innerHeight;
        },
        {},
        id,
      );
    await go('1 sur 3');
    await inSight('open');
    await go('2 sur 3');
    await inSight('in-details');
    await go('3 sur 3');
    await inSight('until-found');
    expect(await page.evaluate(() => document.body.dataset.found)).toBe('until-found-panel');
    await go('1 sur 3');
    await inSight('open');
    await panel.close();
  });
});

describe('the count on the toolbar icon', () => {
  const badge = () =>
    options.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: '*://*.ac-poitiers.fr/*' });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  const untilBadge = (text: string) =>
    vi.waitFor(async () => expect(await badge()).toBe(text), { timeout: 8000 });

  it('is that of the handle, also where the handle is off, and after the way back', async () => {
    await open('http://www.ac-poitiers.fr/');
    const [handle] = await perceive(page, 'button', HANDLE);
    const count = /\d+/.exec(handle?.name ?? '')?.[0] ?? '';
    await untilBadge(count);
    await press(/^Montrer l’onglet/, 'checkbox', options);
    await waitUntilGone(page, 'button', HANDLE);
    await page.goto('http://www.ac-poitiers.fr/sans-terme');
    await untilBadge('');
    await page.goto('http://www.ac-poitiers.fr/');
    await untilBadge(count);
    await page.goto('http://www.ac-poitiers.fr/autre');
    await untilBadge('1');
    await page.evaluate(() => Object.assign(window, { isLeft: true }));
    await page.goBack();
    await untilBadge(count);
    await page.goForward();
    await untilBadge('1');
    // The very page that was left: it came from the browser's cache.
    expect(await page.evaluate(() => Reflect.get(window, 'isLeft'))).toBe(true);
  });
});

/** What of a page's own floating buttons and banners lies under a box. */
const coveredBy = (box: { left: number; top: number; right: number; bottom: number }) =>
  [...document.querySelectorAll('body *')]
    .filter((element) => getComputedStyle(element).position === 'fixed')
    .filter((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return left < box.right && box.left < right && top < box.bottom && box.top < bottom;
    })
    .map(({ outerHTML }) => outerHTML);

describe('the handle', () => {
  const box = async () => boxOf(page, await waitToPerceive(page, 'button', HANDLE));

  it('moves by the arrow keys, and stays there on the pages to come', async () => {
    await open('http://www.ac-poitiers.fr/drupal');
    const before = await box();
    await page.keyboard.down('Shift');
    for (const _ of ['«Masquer…»', 'the handle']) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    for (const place of [43, 48, 53]) {
      await page.keyboard.press('ArrowDown');
      await vi.waitFor(async () => expect(Math.round((await kept()) ?? 0)).toBe(place));
    }
    const moved = await box();
    expect(moved.top - before.top).toBeCloseTo(0.15 * (await page.evaluate(() => innerHeight)), -1);
    await open('http://www.ac-creteil.fr/spip');
    expect((await box()).top).toBeCloseTo(moved.top, -1);
  });

  it('moves by the mouse, which is no click, and stays clear of the corners', async () => {
    await open('http://www.ac-poitiers.fr/drupal');
    const { left, right, top, bottom } = await box();
    const x = (left + right) / 2;
    expect(await page.$$eval('.contact-flottant, #tarteaucitron', ({ length }) => length)).toBe(2);
    for (const to of [5000, -5000]) {
      const from = await box();
      await page.mouse.move(x, (from.top + from.bottom) / 2);
      await page.mouse.down();
      await page.mouse.move(x, to, { steps: 4 });
      await page.mouse.up();
      const at = await box();
      expect(Math.abs(at.top - from.top)).toBeGreaterThan(100);
      expect(at.top).toBeGreaterThan(60);
      expect(await page.evaluate(coveredBy, at)).toEqual([]);
    }
    await page.reload();
    expect((await box()).top).toBeLessThan(Math.min(top, bottom));
    expect(browser.targets().filter((target) => target.url().endsWith('/sidepanel.html'))).toEqual([]);
  });

  const kept = () =>
    options.evaluate(async () => {
      const { settings } = await chrome.storage.local.get<{ settings?: { handleTop?: number } }>('settings');
      return settings?.handleTop;
    });

  it.each([
    ['Sur ce site', 'http://www.ac-creteil.fr/'],
    ['Aujourd’hui', null],
    ['Partout', null],
  ])('keeps quiet when told so, «%s», until that is taken back', async (reach, elsewhere) => {
    await open('http://www.ac-poitiers.fr/');
    await press('Masquer…');
    await page.keyboard.press('Escape');
    await waitUntilGone(page, 'button', reach);
    const hide = async () => {
      await press('Masquer…');
      await press(reach);
      await waitUntilGone(page, 'button', HANDLE);
    };
    await hide();
    await page.keyboard.press('Enter');
    await waitToPerceive(page, 'button', HANDLE);
    await hide();
    await vi.waitFor(async () => expect(await isStored()).toBe(true));
    await page.goto('http://www.ac-poitiers.fr/autre');
    await untilMarked((texts) => expect(texts).toHaveLength(2));
    expect(await perceive(page, 'button', HANDLE)).toEqual([]);
    await page.goto(elsewhere ?? 'http://www.ac-lille.fr/autre');
    if (elsewhere) await waitToPerceive(page, 'button', HANDLE);
    else {
      await untilMarked((texts) => expect(texts).toHaveLength(2));
      expect(await perceive(page, 'button', HANDLE)).toEqual([]);
    }
  });

  const isStored = () =>
    options.evaluate(async () => (await chrome.storage.local.get('settings')).settings !== undefined);

  it('is not printed, and leaves a fullscreen page alone', async () => {
    await open('http://www.ac-poitiers.fr/');
    await page.emulateMediaType('print');
    await waitUntilGone(page, 'button', HANDLE);
    await page.emulateMediaType('screen');
    await waitToPerceive(page, 'button', HANDLE);
    await page.evaluate(() =>
      document.addEventListener('click', () => document.body.requestFullscreen(), { once: true }),
    );
    await page.click('#plain');
    await waitUntilGone(page, 'button', HANDLE);
    await page.evaluate(() => document.exitFullscreen());
    await waitToPerceive(page, 'button', HANDLE);
  });
});
