import type { Settings } from './settings.ts';

/** Key of `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** What holds until a person chooses. Apart from its schema, so that content scripts can do without that. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  academie: null,
  bubble: 'auto',
  handle: true,
  underline: true,
  theme: 'system',
  silences: { bubble: { sites: [], day: null }, handle: { sites: [], day: null } },
  handleTop: 38,
};
