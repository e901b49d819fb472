/** The browser's own panel beside the page: `sidePanel` in Chrome and Edge, `sidebarAction` in Firefox. */
import type { PageAction, SidebarAction } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { Handover } from '../page/handover.ts';
import { leaveHandover } from './handover.ts';
import { searchAddress } from './search-address.ts';

/** Firefox's own interfaces, which the shared types lack; a function, so that Chrome's build can leave it out. */
const ofFirefox = () =>
  browser as unknown as { sidebarAction: SidebarAction.Static; pageAction: PageAction.Static };

/**
 * Opens the panel. Must be the first thing done in a gesture's handler, with nothing awaited before: browsers refuse
 * it once the gesture is spent. Firefox accepts only its own UI's gestures and those of extension pages.
 */
function openPanel(windowId: number): Promise<void> {
  return import.meta.env.FIREFOX ? ofFirefox().sidebarAction.open() : browser.sidePanel.open({ windowId });
}

/** In Firefox, a click on the button in the address bar of académie sites opens the sidebar, and closes it. */
export function answerAddressBarButton(): void {
  if (import.meta.env.FIREFOX)
    ofFirefox().pageAction.onClicked.addListener(() => void ofFirefox().sidebarAction.toggle());
}

/**
 * Opens the panel, or closes it where it is open: on the gestures that only ask for the panel. Opens the popup where
 * the browser refuses: app windows, a panel switched off by policy.
 */
export async function togglePanel(windowId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await ofFirefox().sidebarAction.toggle();
  // Chrome has no toggle before 141: a panel that was open when this is left closes itself (panel-page.ts).
  else await showBesidePage({ show: 'page' }, windowId);
}

/** Shows something beside the page on a gesture made inside the page. The page's terms: see `togglePanel`. */
export async function showBesidePage(handover: Handover, windowId: number): Promise<void> {
  // Firefox opens no sidebar from a page's gesture: there the popup shows it.
  const at = Date.now();
  const opening = import.meta.env.FIREFOX ? browser.action.openPopup() : openPanel(windowId);
  const leaving = leaveHandover(handover, windowId, at);
  await opening.catch(() => showInPopup(handover, windowId));
  await leaving;
}

/** Shows something where nothing can be put into the page; in a small window where the popup may not open. */
export async function showInPopup(handover: Handover, windowId: number): Promise<void> {
  try {
    await Promise.all([browser.action.openPopup(), leaveHandover(handover, windowId)]);
  } catch {
    const { incognito } = await browser.windows.get(windowId);
    const small = await browser.windows.create({
      // It is an ordinary window: what a private one asks stands in the page that keeps nothing.
      url: incognito ? searchAddress(handover) : browser.runtime.getURL('/popup.html'),
      type: 'popup',
      width: 440,
      height: 620,
    });
    if (small?.id !== undefined && !incognito) await leaveHandover(handover, small.id);
  }
}
