/** Every surface still looks as in its picture of the stores; `npm run screenshots` takes new ones after a wanted change. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveDemo } from '../../scripts/demo/server.ts';
import { THEMES } from '../../scripts/screenshots/scene.ts';
import { launchForPictures, PICTURES, SURFACES } from '../../scripts/screenshots/surfaces.ts';
import { unlikeness } from './support/likeness.ts';

/** Versions of a browser draw a letter otherwise; a lost style sheet changes many times as much. */
const MOST_UNLIKE = 0.03;
const TAKEN = join('.output', 'looks');

let demo: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;
let canvas: Page;

beforeAll(async () => {
  mkdirSync(TAKEN, { recursive: true });
  demo = await serveDemo();
  browser = await launchForPictures(demo.port);
  canvas = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  demo.server.close();
});

describe.each(SURFACES)('«$name»', ({ name, shoot }) => {
  it.each(THEMES)('looks as it did, in %s', async (theme) => {
    const taken = await shoot(browser, theme);
    writeFileSync(join(TAKEN, `${name}-${theme}.png`), taken);
    const wanted = readFileSync(join(PICTURES, `${name}-${theme}.png`));
    expect(await unlikeness(canvas, taken, wanted)).toBeLessThan(MOST_UNLIKE);
  });
});
