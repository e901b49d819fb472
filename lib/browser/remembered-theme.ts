/**
 * The theme of the extension's own pages. Settings are read asynchronously, after the first paint; what was last in
 * force is remembered where it can be read at once, so that no page flashes in the other theme. No schema here: this
 * is all of the small file that runs before a page is painted.
 */
const KEY = 'theme';

const isForced = (theme: string | null): theme is 'light' | 'dark' => theme === 'light' || theme === 'dark';

/** Shows the theme that was last in force. */
export function showRememberedTheme(): void {
  show(localStorage.getItem(KEY));
}

/** Shows a theme, and remembers it for the next page. */
export function showTheme(theme: 'system' | 'light' | 'dark'): void {
  show(theme);
  if (isForced(theme)) localStorage.setItem(KEY, theme);
  else localStorage.removeItem(KEY);
}

function show(theme: string | null): void {
  const { dataset } = document.documentElement;
  if (isForced(theme)) dataset.theme = theme;
  else delete dataset.theme;
}
