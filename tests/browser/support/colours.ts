/** What a person sees of a place on the screen, whatever style sheets say. */
import type { Page } from 'puppeteer-core';
import { contrast } from './contrast.ts';
import { coloursOf } from './pixels.ts';

/** A place in the window, in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * @param canvas a page to read the picture in.
 * @returns each colour seen there with its number of pixels, the most frequent first: the ground.
 */
export async function coloursIn(page: Page, box: Box, canvas: Page): Promise<[string, number][]> {
  const scrolled = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = { ...box, x: box.x + scrolled.x, y: box.y + scrolled.y };
  // Beyond the window it would resize the page for a moment, and a bubble whose term is then out of sight closes.
  const counts = new Map<string, number>();
  for (const colour of await coloursOf(canvas, await page.screenshot({ clip, captureBeyondViewport: false })))
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** @returns the best contrast with the ground of what is drawn on it: of a few pixels at least. */
export function standsOff(colours: readonly [string, number][]): number {
  const [[ground] = ['']] = colours;
  return Math.max(
    1,
    ...colours.filter(([, count]) => count >= 4).map(([colour]) => contrast(colour, ground)),
  );
}
