/**
 * What a content script reads of the settings. No schema here, for the light file's sake: a value that is not of the
 * expected form gives way to its default, and the types fail to compile when the stored form changes.
 */
// The browser's own object, not the polyfill, for the same reason.
import { browser } from '@wxt-dev/browser';
import { DEFAULT_HANDLE_TOP, SETTINGS_KEY } from '../settings/defaults.ts';
import type { Settings } from '../settings/settings.ts';
import type { Silence } from '../settings/silence.ts';
import { isExtensionAlive } from './page-messages.ts';

/** What the page's side needs to know. */
export interface PageSettings extends Pick<Settings, 'underline' | 'handle' | 'handleTop'> {
  /** As CSS names it. */
  colorScheme: 'light' | 'dark' | 'light dark';
  isBubbleAutomatic: boolean;
  silences: { bubble: Silence; handle: Silence };
  /** Things that a policy switches: they cannot be told to keep quiet everywhere, nor to show again. */
  isLocked: { bubble: boolean; handle: boolean };
}

type Unread = { [Name in keyof Settings]?: unknown };

/** @param stored as in `storage.local`. @param presets as in `storage.managed`. */
function toPageSettings(stored: unknown, presets: unknown): PageSettings {
  const preset = { ...(presets as Unread) };
  const own = { ...(stored as Unread) };
  const { underline, handle, bubble, theme } = { ...own, ...preset };
  const silences = { ...(own.silences as { [Name in keyof PageSettings['silences']]?: unknown }) };
  return {
    underline: underline !== false,
    handle: handle !== false,
    handleTop: isPercent(own.handleTop) ? own.handleTop : DEFAULT_HANDLE_TOP,
    colorScheme: theme === 'light' || theme === 'dark' ? theme : 'light dark',
    isBubbleAutomatic: bubble !== 'asked',
    silences: { bubble: toSilence(silences.bubble), handle: toSilence(silences.handle) },
    isLocked: { bubble: preset.bubble !== undefined, handle: preset.handle !== undefined },
  };
}

const isPercent = (raw: unknown): raw is number => typeof raw === 'number' && raw >= 0 && raw <= 100;

function toSilence(raw: unknown): Silence {
  const { sites, day } = { ...(raw as { [Name in keyof Silence]?: unknown }) };
  return {
    sites: Array.isArray(sites) ? sites : [],
    day: typeof day === 'string' ? day : null,
  };
}

/** Calls back with the settings now and after each change. @returns a function that stops. */
export function followPageSettings(onSettings: (settings: PageSettings) => void): () => void {
  const read = async () => {
    const [local, managed] = await Promise.all(
      // Firefox throws where there is no policy; after an update of the extension all storage does.
      [browser.storage.local.get(SETTINGS_KEY), browser.storage.managed.get()].map((area) =>
        area.catch((): Record<string, unknown> => ({})),
      ),
    );
    onSettings(toPageSettings(local?.[SETTINGS_KEY], managed));
  };
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (SETTINGS_KEY in changes || area === 'managed') void read();
  };
  browser.storage.onChanged.addListener(listener);
  void read();
  return () => isExtensionAlive() && browser.storage.onChanged.removeListener(listener);
}
