import type { Browser, Page } from 'puppeteer-core';

/** Size of a store's screenshot, in CSS pixels. */
export const SCENE = { width: 1280, height: 800 } as const;

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Colours of the scene around a small window: those of the token sheet. */
const SCENE_CSS = `
  body { margin: 0; display: flex; align-items: center; justify-content: space-evenly; height: 100vh;
    font: 20px/1.5 system-ui, sans-serif; color: light-dark(#1c2a29, #eaf0ed); background: light-dark(#e9e4d6, #0b1211); }
  h1 { max-width: 15em; margin: 0 0 0.4em; font: 600 44px/1.2 "Palatino Linotype", Palatino, Georgia, serif;
    color: light-dark(#15584d, #7fcdb9); text-wrap: balance; }
  p { max-width: 24em; margin: 0; text-wrap: balance; }
  img { border-radius: 12px; box-shadow: 0 12px 40px rgb(0 0 0 / 28%); }`;

/** Shows a page in one theme, whatever the machine prefers. */
export const useTheme = (page: Page, theme: Theme): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);

const dataUrl = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** @returns a scene of a caption and a small window's picture. */
export async function captioned(
  browser: Browser,
  { title, text, picture, theme }: { title: string; text: string; picture: Uint8Array; theme: Theme },
): Promise<Uint8Array> {
  return drawn(
    browser,
    `<html lang="fr" style="color-scheme: ${theme}"><style>${SCENE_CSS}</style>
    <div><h1>${title}</h1><p>${text}</p></div><img src="${dataUrl(picture)}" />`,
  );
}

/** @returns a scene of two pictures side by side, as a window with its panel shows them. */
export async function sideBySide(browser: Browser, ...pictures: readonly Uint8Array[]): Promise<Uint8Array> {
  return drawn(
    browser,
    `<style>body { display: flex; margin: 0 }</style>${pictures.map((png) => `<img src="${dataUrl(png)}" />`).join('')}`,
  );
}

async function drawn(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setViewport(SCENE);
  await page.setContent(html);
  const png = await page.screenshot();
  await page.close();
  return png;
}
