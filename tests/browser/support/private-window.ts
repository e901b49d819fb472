/** Private windows in Chromium, where a person has allowed the extension in them. */
import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';
import { loadedExtension } from '../../../scripts/browsers/launch.ts';

/** What Chromium's pages have: that of extensions, and those of the extension. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  windows: { create(window: { incognito: boolean; url: string }): Promise<unknown> };
};

/** Of a new private tab, until a test goes on from there. */
const BLANK = 'about:blank#private';

/**
 * Allows the extension in private windows, for which the browser loads it anew, and opens one.
 * @returns the one tab of that window, and a page of the extension in the ordinary one.
 */
export async function openPrivateWindow(browser: Browser): Promise<{ tab: Page; extensionPage: Page }> {
  const { id } = await loadedExtension(browser);
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    // Else the browser would not load again what comes from a folder.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, id);
  await vi.waitFor(() => page.goto(`chrome-extension://${id}/options.html`), {
    timeout: 8000,
    interval: 100,
  });
  await page.waitForFunction(() => chrome.extension.isAllowedIncognitoAccess());
  await page.evaluate((url) => chrome.windows.create({ incognito: true, url }), BLANK);
  const target = await browser.waitForTarget((candidate) => candidate.url() === BLANK);
  const tab = await target.page();
  if (!tab) throw new Error('the private window has no tab');
  return { tab, extensionPage: page };
}
