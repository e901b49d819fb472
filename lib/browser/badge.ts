import { browser } from 'wxt/browser';

/** As in brand.css: a toolbar follows no page's theme. */
const COLOURS = { background: '#15584d', text: '#ffffff' };

/**
 * Shows on the toolbar icon how many terms a tab's page has; nothing for none. The browser takes it away when the tab
 * goes to another page.
 */
export async function showCount(tabId: number, count: number): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.background }),
    browser.action.setBadgeTextColor({ tabId, color: COLOURS.text }),
  ]).catch(() => {
    // The tab was closed meanwhile.
  });
}
