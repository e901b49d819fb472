/** Every component in each state, in the real browser with the true CSS. */
import { mkdirSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarios } from '../../components/gallery/scenarios.tsx';
import { findBrowser } from '../../scripts/browsers/find.ts';
import { serveGallery } from '../../scripts/gallery-server.ts';
import { violations } from './support/axe.ts';

const SCREENSHOTS = '.output/gallery';
const NAMES = scenarios.map(({ name }) => name);

let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  server = await serveGallery();
  browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? '',
    args: ['--no-sandbox', '--lang=fr-FR'],
  });
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(name: string, theme: 'light' | 'dark', width = 420): Promise<void> {
  await page.setViewport({ width, height: 600 });
  await page.goto(`${server.resolvedUrls?.local[0]}?scenario=${name}&theme=${theme}`);
  await page.waitForSelector('#app.stage > *');
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each(NAMES)('«%s» has no accessibility violation', async (name) => {
    await open(name, theme);
    expect(await violations(page, 'fragment')).toEqual([]);
    await page.screenshot({ path: `${SCREENSHOTS}/${name}-${theme}.png` });
  });
});

it.each(NAMES)('«%s» needs no sideways scrolling at 320 px', async (name) => {
  await open(name, 'light', 320);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

describe('in forced colours', () => {
  it('the option that Enter opens still shows, by an outline', async () => {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    await open('hits', 'light');
    const outlines = await page.$$eval('[role="option"]', (options) =>
      options.slice(0, 2).map((option) => getComputedStyle(option).outlineStyle),
    );
    expect(outlines).toEqual(['solid', 'none']);
    await page.screenshot({ path: `${SCREENSHOTS}/hits-forced-colours.png` });
    await session.send('Emulation.setEmulatedMedia', { features: [] });
  });
});

it('every target is at least 24 px high', async () => {
  await open('definition', 'light');
  const small = await page.$$eval('button', (buttons) =>
    buttons
      .filter((button) => button.getBoundingClientRect().height < 24)
      .map((button) => button.textContent),
  );
  expect(small).toEqual([]);
});
