import type { Settings } from './settings.ts';

/** Key of `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** Where the handle stands: apart, so that content scripts load nothing else of the defaults. */
export const DEFAULT_HANDLE_TOP = 38;

/** What holds until a person chooses. Apart from its schema, so that content scripts can do without that. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  academie: null,
  bubble: 'auto',
  handle: true,
  underline: true,
  theme: 'system',
  silences: { bubble: { sites: [], day: null }, handle: { sites: [], day: null } },
  handleTop: DEFAULT_HANDLE_TOP,
};
