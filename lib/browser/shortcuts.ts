import { browser } from 'wxt/browser';
import type { Shortcut } from '../settings/shortcut.ts';

/** The commands as the manifest names them. */
const USES: Readonly<Record<string, Shortcut['use']>> = {
  _execute_action: 'popup',
  define: 'define',
  panel: 'panel',
  _execute_sidebar_action: 'panel',
};

/** @returns the commands that people can give keys to, with those they have. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const set = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  return Object.entries(USES)
    .filter(([name]) => set.has(name))
    .map(([name, use]) => ({ use, keys: set.get(name) ?? '' }));
}

/** Opens the browser's own page on which people change them. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox's own call, which the shared types lack; no link leads to Chrome's page, but a tab may be opened on it.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
