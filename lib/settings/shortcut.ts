/** A keyboard command, as it is set in the browser now. */
export interface Shortcut {
  /** What it does. */
  use: 'popup' | 'define' | 'panel';
  /** The keys as the browser writes them: «Alt+Shift+D»; empty when none is set. */
  keys: string;
}

const FRENCH_KEYS: Readonly<Record<string, string>> = {
  Shift: 'Maj',
  Command: 'Cmd',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Space: 'Espace',
  Comma: ',',
  Period: '.',
};

/** @returns each key of a shortcut as French keyboards name it: «Alt», «Maj», «D». */
export const frenchKeys = (keys: string): string[] =>
  keys === '' ? [] : keys.split('+').map((key) => FRENCH_KEYS[key] ?? key);
