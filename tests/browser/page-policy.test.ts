/** The extension's own pages are bound to what the bundle holds, in real Chromium (firefox.test.ts: in Firefox). */
import { readdirSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';
import { ALL_REFUSED, tryToBreakOut } from './support/break-out.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('each page works under its policy, makes no markup of a text and loads nothing from elsewhere', async () => {
  const { id } = await loadedExtension(browser);
  const pages = readdirSync('.output/chrome-mv3').filter((file) => file.endsWith('.html'));
  expect(pages).toContain('popup.html');
  for (const file of pages) {
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`chrome-extension://${id}/${file}`);
    await page.waitForSelector('main *');
    expect({ file, said }).toEqual({ file, said: [] });
    expect({ file, ...(await tryToBreakOut(page)) }).toEqual({ file, ...ALL_REFUSED });
    await page.close();
  }
});
