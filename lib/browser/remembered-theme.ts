/**
 * The theme of the extension's own pages. Settings are read asynchronously, after the first paint; what was last in
 * force is remembered where it can be read at once, so that no page flashes in the other theme. No schema here: this
 * is all of the small file that runs before a page is painted.
 */
const KEY = 'theme';

const isForced = (theme: string | null): theme is 'light' | 'dark' => theme === 'light' || theme === 'dark';

/** Browsers told to keep no site data refuse all of it, even the asking: pages then start in the system's theme. */
function inStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

/** Shows the theme that was last in force. */
export function showRememberedTheme(): void {
  show(inStorage((storage) => storage.getItem(KEY)));
}

/** Shows a theme, and remembers it for the next page. */
export function showTheme(theme: 'system' | 'light' | 'dark'): void {
  show(theme);
  inStorage((storage) => (isForced(theme) ? storage.setItem(KEY, theme) : storage.removeItem(KEY)));
}

function show(theme: string | null): void {
  const { dataset } = document.documentElement;
  if (isForced(theme)) dataset.theme = theme;
  else delete dataset.theme;
}
