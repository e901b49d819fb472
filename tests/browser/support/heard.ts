import type { Browser } from 'puppeteer-core';
import { until } from '../../../scripts/browsers/perceive.ts';

/** The background's own, under the name that Chromium gives it. */
declare const chrome: typeof import('@wxt-dev/browser').browser;

/** In the background: what the icon's badge says. */
const badgeOfActiveTab = async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
};

/**
 * Waits until the background has heard what terms the page in front has, and rests. Browsers stop one that rests: cut
 * off in the midst of a page's news, Chromium's hangs.
 */
export async function untilHeard(browser: Browser): Promise<void> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await until(
    async () => /^\d/.test((await worker?.evaluate(badgeOfActiveTab)) ?? '') || undefined,
    'the count on the icon',
  );
}
