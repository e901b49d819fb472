import { showTheme } from './remembered-theme.ts';
import { readSettings, type SettingsInForce, watchSettings } from './settings.ts';

/** In a page of the extension: calls back with the settings now and after each change, and shows their theme. */
export function followSettings(onSettings: (inForce: SettingsInForce) => void): void {
  const receive = (inForce: SettingsInForce) => {
    onSettings(inForce);
    showTheme(inForce.settings.theme);
  };
  watchSettings(receive);
  readSettings().then(receive);
}
