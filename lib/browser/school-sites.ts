/**
 * Access to the académies' sites, which the manifest asks for and the browser may withhold: Firefox lets people refuse or
 * withdraw it, Chrome and Edge reduce it to a click.
 */
import { browser } from 'wxt/browser';
import { OTHER_ORIGINS } from './other-sites.ts';

/** Asks the browser for these sites. First thing in a click's handler, or the browser refuses to ask. */
export const requestSites = (): Promise<boolean> =>
  browser.permissions.request({ origins: browser.runtime.getManifest().host_permissions ?? [] });

/**
 * Calls back with whether any of these sites may be read, now and after each change. A person who withholds some of
 * them has chosen, and is not asked again.
 */
export function followSites(onChange: (hasSites: boolean) => void): void {
  const tell = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    onChange(origins.some((origin) => !OTHER_ORIGINS.includes(origin)));
  };
  browser.permissions.onAdded.addListener(() => void tell());
  browser.permissions.onRemoved.addListener(() => void tell());
  void tell();
}
