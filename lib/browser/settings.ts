import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../settings/defaults.ts';
import {
  type Presets,
  type Presettable,
  parsePresets,
  parseSettings,
  type Settings,
} from '../settings/settings.ts';
import { createStored } from './stored.ts';

const stored = createStored(SETTINGS_KEY, parseSettings, DEFAULT_SETTINGS);

/** The settings in force. */
export interface SettingsInForce {
  settings: Settings;
  /** What a policy decides: shown as such, and not to be changed. */
  locked: readonly Presettable[];
}

const inForce = (settings: Settings, presets: Presets): SettingsInForce => ({
  settings: { ...settings, ...presets },
  locked: Object.keys(presets) as Presettable[],
});

/** @returns what a policy presets; nothing where there is no policy, for which Firefox throws. */
const readPresets = async (): Promise<Presets> =>
  parsePresets(await browser.storage.managed.get(null).catch(() => ({})));

/** @returns the settings in force now. */
export async function readSettings(): Promise<SettingsInForce> {
  const [settings, presets] = await Promise.all([stored.read(), readPresets()]);
  return inForce(settings, presets);
}

/** Changes the person's own settings. @throws when the browser cannot write; the old ones then stay. */
export const changeSettings = (change: (settings: Settings) => Settings): Promise<Settings> =>
  stored.update(change);

/** Calls back with the settings in force after each change, a policy's too. @returns a function that stops. */
export function watchSettings(onChange: (settings: SettingsInForce) => void): () => void {
  const stop = stored.watch(async (settings) => onChange(inForce(settings, await readPresets())));
  const onPolicy = () => void readSettings().then(onChange);
  browser.storage.managed.onChanged.addListener(onPolicy);
  return () => {
    stop();
    browser.storage.managed.onChanged.removeListener(onPolicy);
  };
}
