/** What an académie's page, and who reads it, can see of the extension: marks that read well, and nothing of the person. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';
import { waitToPerceive } from '../../scripts/browsers/perceive.ts';
import { contrast } from './support/contrast.ts';
import { coloursOf } from './support/pixels.ts';
import { openPanel } from './support/sidebar.ts';
import { type Site, serveSite } from './support/site.ts';

/** The extension pages' own, under the name that Chromium gives it. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

/** As the accessibility guidelines ask: of what is no text, and of text. */
const LEAST = { line: 3, text: 4.5 };

let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());
beforeEach(async () => {
  browser = await launchChromium({ port: site.port });
  page = await browser.newPage();
});
afterEach(() => browser.close());

async function open(address: string): Promise<void> {
  await page.goto(address);
  await waitToPerceive(page, 'button', /^Repères · \d/);
  await page.waitForFunction(() => CSS.highlights.get('reperes-perseverance')?.size);
}

describe.each([
  ['light', 'http://www.ac-poitiers.fr/'],
  ['dark', 'http://www.ac-poitiers.fr/sombre'],
])('on a %s page', (_, address) => {
  it('a marked term is underlined, and the line can be seen', async () => {
    await open(address);
    const term = await page.$('#gpds');
    const marked = await coloursOf(page, (await term?.screenshot()) ?? new Uint8Array());
    await page.evaluate(() => CSS.highlights.clear());
    const bare = await coloursOf(page, (await term?.screenshot()) ?? new Uint8Array());
    const paper = bare[0] ?? '';
    const drawn = marked.filter((colour, at) => colour !== bare[at]);
    expect(drawn.length).toBeGreaterThan(5);
    expect(Math.max(...drawn.map((colour) => contrast(colour, paper)))).toBeGreaterThanOrEqual(LEAST.line);
  });

  it('the occurrence that someone went to stands out, and reads well', async () => {
    await open(address);
    const panel = await openPanel(browser, page);
    await (await panel.waitForSelector('.term-go'))?.click();
    await page.waitForFunction(() => CSS.highlights.get('reperes-perseverance-shown')?.size);
    const { shown, own } = await page.evaluate(() => {
      const [place] = CSS.highlights.get('reperes-perseverance-shown') ?? [];
      const element = place?.startContainer.parentElement ?? document.body;
      const coloursOf = ({ color, backgroundColor }: CSSStyleDeclaration) =>
        [color, backgroundColor] as const;
      return {
        shown: coloursOf(getComputedStyle(element, '::highlight(reperes-perseverance-shown)')),
        own: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(contrast(...shown)).toBeGreaterThanOrEqual(LEAST.text);
    expect(shown[1]).not.toBe(own);
  });
});

describe('a page learns nothing', () => {
  /** All that a page has to look at, but where the handle stands and how long things took. */
  const look = () =>
    page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      sheets: [...document.styleSheets, ...document.adoptedStyleSheets].flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      ),
      names: Object.getOwnPropertyNames(window).sort(),
      marks: [...CSS.highlights].map(([name, { size }]) => `${name} ${size}`),
      stored: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
      loaded: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !name.startsWith(origin)),
      host: ['color-scheme', 'color', 'width', 'height'].map((name) =>
        getComputedStyle(document.querySelector('reperes-perseverance') ?? document.body).getPropertyValue(
          name,
        ),
      ),
    }));

  it('of the settings, of what a person keeps, or of what they search', async () => {
    const options = await browser.newPage();
    await options.goto(`chrome-extension://${(await loadedExtension(browser)).id}/options.html`);
    const keep = (values: Record<string, unknown>) =>
      options.evaluate(async (values) => {
        await chrome.storage.local.clear();
        await chrome.storage.local.set(values);
      }, values);
    const settings = {
      version: 1,
      academie: null,
      bubble: 'auto',
      handle: true,
      underline: true,
      theme: 'light',
      silences: { bubble: { sites: [], day: null }, handle: { sites: [], day: null } },
      handleTop: 38,
    };
    await keep({ settings });
    await page.bringToFront();
    await open('http://www.ac-poitiers.fr/');
    const before = await look();

    const quiet = { sites: ['www.ac-creteil.fr'], day: null };
    const kept = { id: 'cplds', kind: 'definition', title: 'CPLDS' };
    await keep({
      settings: {
        ...settings,
        academie: 'Lille',
        bubble: 'asked',
        theme: 'dark',
        silences: { bubble: quiet, handle: quiet },
      },
      favourites: { version: 1, entries: [kept] },
      recents: { version: 1, entries: [kept] },
    });
    await page.bringToFront();
    await open('http://www.ac-poitiers.fr/');
    const panel = await openPanel(browser, page);
    await panel.type('input', 'saugrenu');
    await panel.waitForSelector('.nothing');
    expect(await look()).toEqual(before);
  });
});
