/** npm run icons: draws public/icon/*.png from public/icon.svg, the one source. */
import { mkdirSync, readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { ensureTools } from './browsers/ensure.ts';
import { findBrowser } from './browsers/find.ts';

const SIZES = [16, 32, 48, 96, 128] as const;

ensureTools('chromium');
const svg = readFileSync('public/icon.svg', 'utf8');
mkdirSync('public/icon', { recursive: true });
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium') ?? '',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
