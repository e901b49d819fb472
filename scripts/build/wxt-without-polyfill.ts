import type { Plugin } from 'vite';

/**
 * WXT's own helpers run in every content script and use nothing that the polyfill mends: without this its 3 kB (gzip)
 * would be in the light file of every académie page.
 */
export const wxtWithoutPolyfill: Plugin = {
  name: 'reperes-wxt-without-polyfill',
  enforce: 'pre',
  resolveId(id, importer) {
    const isOfWxt = importer?.replaceAll('\\', '/').includes('/node_modules/wxt/dist/') ?? false;
    return isOfWxt && /^(wxt|@wxt-dev\/webextension-polyfill)\/browser$/.test(id)
      ? this.resolve('@wxt-dev/browser')
      : null;
  },
};
