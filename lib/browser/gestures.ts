/** What a person asks for outside the page: the context menu and the keyboard commands. */
import { type Browser, browser } from 'wxt/browser';
import { MAX_QUERY_LENGTH } from '../search/limits.ts';
import { type BubbleOutcome, frameInUse, injectBubble } from './bubble-injection.ts';
import { showInPopup, togglePanel } from './panel.ts';

const DEFINE = 'define';
const PANEL = 'panel';

/** Menus outlive the background: they are made at install and at update. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: DEFINE, title: 'Définir «\u00a0%s\u00a0»', contexts: ['selection'] });
  browser.contextMenus.create({
    id: PANEL,
    title: 'Ouvrir Repères à côté de la page',
    contexts: ['page', 'action'],
  });
}

/** Answers a menu item. */
export function onMenuClick(
  { menuItemId, selectionText, frameId }: Browser.contextMenus.OnClickData,
  tab?: Browser.tabs.Tab,
): void {
  if (menuItemId === PANEL && tab) void togglePanel(tab.windowId);
  if (menuItemId === DEFINE) void define(tab, frameId ?? 0, selectionText ?? '');
}

/** Answers a keyboard command. Both browsers give the tab with it, which keeps the gesture whole. */
export function onCommand(command: string, tab?: Browser.tabs.Tab): void {
  if (command === PANEL && tab) void togglePanel(tab.windowId);
  if (command === DEFINE) void define(tab, undefined, '');
}

/**
 * @param frameId where the selection is; found out when it is not known.
 * @param selection as the browser tells it.
 */
async function define(
  tab: Browser.tabs.Tab | undefined,
  frameId: number | undefined,
  selection: string,
): Promise<void> {
  const { isShown, selected } = await showBubble(tab?.id, frameId).catch(() => ({
    isShown: false,
    selected: '',
  }));
  if (isShown) return;
  // Browser pages, the PDF viewer, hosts blocked by policy, a tiny frame: the answer opens in the popup.
  const query = (selection.trim() || selected.trim()).slice(0, MAX_QUERY_LENGTH);
  await showInPopup(query === '' ? { show: 'unreadable' } : { show: 'search', query }, await windowOf(tab));
}

async function showBubble(tabId = -1, frameId?: number): Promise<BubbleOutcome> {
  if (tabId < 0) throw new Error('no tab to put the bubble into');
  return injectBubble(tabId, frameId ?? (await frameInUse(tabId)));
}

/** Chromium's PDF viewer gives a tab without a window: what it shows is in the window in front. */
async function windowOf(tab: Browser.tabs.Tab | undefined): Promise<number> {
  if (tab && tab.windowId >= 0) return tab.windowId;
  return (await browser.windows.getLastFocused()).id ?? browser.windows.WINDOW_ID_CURRENT;
}
