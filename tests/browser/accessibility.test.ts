/** What holds for each of the extension's pages, whoever uses it and however: RGAA 4.1, see docs/accessibilite.md. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';
import { violations } from './support/axe.ts';
import { contrast } from './support/contrast.ts';

/** Each page with what shows that it is drawn. */
const PAGES = [
  ['popup.html', '.situations'],
  ['sidepanel.html', '.situations'],
  ['search.html', '.situations'],
  ['options.html', 'select option:nth-child(2)'],
  ['welcome.html', '[role="combobox"]'],
] as const;

/** WCAG 1.4.12 and RGAA 10.12: what a person may set for all text. */
const SPACED_TEXT = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

let browser: Browser;
let root: string;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  root = `chrome-extension://${(await loadedExtension(browser)).id}`;
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

describe.each(PAGES)('%s', (file, drawn) => {
  const open = async (width = 420, height = 600) => {
    await page.setViewport({ width, height });
    await page.goto(`${root}/${file}`);
    await page.waitForSelector(drawn);
    await page.bringToFront();
  };
  const sidewaysScroll = () =>
    page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));

  it.each(['light', 'dark'])('has no violation that axe finds, %s', async (value) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await open();
    expect(await violations(page, 'page')).toEqual([]);
  });

  it('says its language and its title', async () => {
    await open();
    expect(await page.$eval('html', ({ lang }) => lang)).toBe('fr');
    expect(await page.title()).toContain('Repères Persévérance');
    expect(await page.evaluate(() => document.compatMode)).toBe('CSS1Compat');
    const ids = await page.$$eval('[id]', (elements) => elements.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('leaves its pictures out of what is read', async () => {
    await open();
    expect(await page.$$('img:not([alt=""]), canvas, object, embed, iframe, video, audio, table')).toEqual(
      [],
    );
    const read = await page.$$eval('svg', (pictures) =>
      pictures
        .filter((picture) => picture.getAttribute('aria-hidden') !== 'true')
        .map((each) => each.outerHTML),
    );
    expect(read).toEqual([]);
  });

  it.each(['light', 'dark'])('has edges and a focus ring that stand out, %s', async (value) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await open();
    const [paper = '', surface = '', ...shown] = await page.evaluate(() =>
      ['paper', 'surface', 'line-strong', 'focus'].map((token) => {
        const probe = document.body.appendChild(document.createElement('p'));
        probe.style.color = `var(--${token})`;
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      }),
    );
    for (const color of shown)
      for (const behind of [paper, surface]) expect(contrast(color, behind)).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['at 320 px', 320, ''],
    ['with text spaced out', 420, SPACED_TEXT],
    ['with letters twice as large', 640, 'html { font-size: 200% }'],
  ])('needs no sideways scrolling %s', async (_, width, css) => {
    await open(width, 256);
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    expect(await sidewaysScroll()).toBe(0);
  });

  it('shows where the focus is, at each step of Tab, and lets it out again', async () => {
    await open();
    const steps = new Set<string>();
    const unseen: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const { path, name, isSeen } = await page.evaluate(() => {
        const element = document.activeElement ?? document.body;
        const path = `${[...document.querySelectorAll('*')].indexOf(element)}`;
        // The search field shows its focus by the frame around it.
        const isOutlined = [element, element.parentElement ?? element]
          .map((shown) => getComputedStyle(shown))
          .some(
            ({ outlineStyle, outlineWidth }) =>
              outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
          );
        return {
          path,
          name: element.outerHTML.slice(0, 80),
          isSeen: element === document.body || isOutlined,
        };
      });
      if (steps.has(path)) break;
      steps.add(path);
      if (!isSeen) unseen.push(name);
    }
    expect(steps.size).toBeGreaterThan(3);
    expect(unseen).toEqual([]);
  });

  it('has no target under 24 px', async () => {
    await open();
    const small = await page.$$eval('button, select, summary, label:has(input)', (targets) =>
      targets
        .filter((target) => target.checkVisibility())
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return Math.min(width, height) < 24;
        })
        .map((target) => target.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
  });

  it('moves nothing for a person who asked for less motion', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await open();
    const moving = await page.$$eval(
      '*',
      (elements) =>
        elements
          .map((element) => getComputedStyle(element))
          .filter(
            ({ transitionDuration, animationName }) =>
              animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s'),
          ).length,
    );
    expect(moving).toBe(0);
  });

  it('keeps its controls visible in forced colours', async () => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await open();
    // What a background or a shadow alone would show is gone here: words, icons and edges stay.
    const lost = await page.$$eval('button, .search-field', (controls) =>
      controls
        .filter((control) => control.checkVisibility() && !control.textContent?.trim())
        .filter(
          (control) => getComputedStyle(control).borderStyle === 'none' && !control.querySelector('svg'),
        )
        .map((control) => control.outerHTML.slice(0, 80)),
    );
    expect(lost).toEqual([]);
  });
});
