import type { Page } from 'puppeteer-core';

/** Has a page live on a day, from its next navigation on. @param day ISO date, with or without a time. */
export async function liveOn(page: Page, day: string): Promise<void> {
  await page.evaluateOnNewDocument((now) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...parts: [] | [number | string]) {
        super(...((parts.length === 0 ? [now] : parts) as [string]));
      }
    } as DateConstructor;
  }, day);
}
