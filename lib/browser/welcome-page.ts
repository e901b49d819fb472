import { browser } from 'wxt/browser';
import type { Handover } from '../page/handover.ts';
import { type CatalogueStatus, followCatalogue } from '../search/load.ts';
import type { Shortcut } from '../settings/shortcut.ts';
import { followSettings } from './follow-settings.ts';
import { showBesidePage, togglePanel } from './panel.ts';
import { followSites } from './school-sites.ts';
import { readShortcuts } from './shortcuts.ts';

/** All that the welcome page draws from. */
export interface WelcomePageState {
  status: CatalogueStatus;
  shortcuts: readonly Shortcut[];
  /** Whether the icon stands in the toolbar; `undefined` where the browser does not tell. */
  isPinned: boolean | undefined;
  /** Whether the browser lets the extension read any académie site; `undefined` until it is known. */
  hasSites: boolean | undefined;
  /** Opens the browser's panel beside this page; `undefined` until the window is known. */
  openPanel: (() => void) | undefined;
  /** Shows something beside this page, as a bubble asks for it. */
  show(handover: Handover): void;
}

/** Gathers what the welcome page shows; draws at once and again at every change. */
export function startWelcomePage(draw: (state: WelcomePageState) => void): void {
  const state: WelcomePageState = {
    status: { state: 'loading' },
    shortcuts: [],
    isPinned: undefined,
    hasSites: undefined,
    openPanel: undefined,
    show: () => undefined,
  };
  const update = (change: Partial<WelcomePageState>) => draw(Object.assign(state, change));
  update({});
  void followCatalogue((status) => update({ status }));
  followSettings(() => undefined);
  followSites((hasSites) => update({ hasSites }));
  // What the person does in the browser's own interface is seen when they come back.
  const readInterface = async () => {
    const { isOnToolbar } = await browser.action.getUserSettings();
    update({ isPinned: isOnToolbar, shortcuts: await readShortcuts() });
  };
  addEventListener('focus', () => void readInterface());
  void readInterface();
  browser.windows.getCurrent().then(({ id }) => {
    if (id === undefined) return;
    // Known before the gesture: the panel opens only if nothing is awaited in between.
    update({
      openPanel: () => void togglePanel(id),
      show: (handover) => void showBesidePage(handover, id),
    });
  });
}
