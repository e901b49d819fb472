import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

/** Firefox says whole addresses of a manifest's files and takes none, and `null` of what the manifest leaves out. */
const filesOf = (files: readonly string[] | null | undefined): string[] =>
  (files ?? []).map((file) => new URL(file, browser.runtime.getURL('')).pathname.slice(1));

/** @returns the content scripts that the manifest names, their files as both browsers take them. */
export const contentScripts = () =>
  (browser.runtime.getManifest().content_scripts ?? []).map(({ js, css, ...others }) => ({
    ...others,
    js: filesOf(js),
    css: filesOf(css),
  }));

/**
 * Puts the content scripts and their style sheets into pages that are open already: by themselves they come only as a page loads.
 * @param url match patterns of the pages. Those that the extension may not read match nothing.
 */
export async function putIntoOpenPages(url: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url });
  const files = contentScripts().flatMap(({ js }) => js) as ScriptPublicPath[];
  const sheets = contentScripts().flatMap(({ css }) => css);
  await Promise.allSettled(
    tabs.flatMap(({ id = -1 }) => {
      const target = { tabId: id, allFrames: true };
      return [
        browser.scripting.insertCSS({ target, files: sheets }),
        browser.scripting.executeScript({ target, files }),
      ];
    }),
  );
}
