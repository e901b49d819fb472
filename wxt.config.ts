import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { sitePatterns } from './lib/academies/academie-of-host.ts';
import { compileBundle } from './scripts/catalogue/bundle.ts';
import { loadDataFolder } from './scripts/catalogue/data-folder.ts';
import { catalogueModules } from './scripts/catalogue/virtual-modules.ts';

const ACADEMIE_SITES = sitePatterns(loadDataFolder().academies);

/** First versions with every API and CSS feature used; tests/browser/manifest.test.ts says which. */
const MIN_CHROME = '127';
const MIN_FIREFOX = '140';
const TARGET = [`chrome${MIN_CHROME}`, `firefox${MIN_FIREFOX}`];

/**
 * WXT's own helpers run in every content script and use nothing that the polyfill mends: without this its 3 kB (gzip)
 * would be in the light file of every académie page.
 */
const wxtWithoutPolyfill: Plugin = {
  name: 'reperes-wxt-without-polyfill',
  enforce: 'pre',
  resolveId(id, importer) {
    const isOfWxt = importer?.replaceAll('\\', '/').includes('/node_modules/wxt/dist/') ?? false;
    return isOfWxt && /^(wxt|@wxt-dev\/webextension-polyfill)\/browser$/.test(id)
      ? this.resolve('@wxt-dev/browser')
      : null;
  },
};

/**
 * What the extension's own pages may do: load the bundle's files, and no more. No text becomes script or markup
 * (Trusted Types with no policy), nothing is sent by a form, no other page frames them.
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [catalogueModules(loadDataFolder), wxtWithoutPolyfill],
    // `light-dark()` must reach the browser as written: the lowered form ignores a forced theme.
    build: { target: TARGET, cssTarget: TARGET },
  }),
  hooks: {
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type === 'content-script') entrypoint.options.matches = ACADEMIE_SITES;
      }
    },
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'catalogue.json', contents: JSON.stringify(compileBundle()) });
    },
  },
  manifest: ({ browser, command }) => ({
    name: 'Repères Persévérance',
    description:
      'Persévérance scolaire : actions, définitions, ressources et dates contre le décrochage, avec leurs sources.',
    action: { default_title: 'Repères Persévérance' },
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: ACADEMIE_SITES,
    // `npm run dev` loads its modules from a local server, for which WXT sets a policy of its own.
    ...(command === 'build' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    commands: {
      define: { suggested_key: { default: 'Alt+Shift+D' }, description: 'Définir le texte sélectionné' },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+L' } } }
        : {
            panel: {
              suggested_key: { default: 'Alt+Shift+L' },
              description: 'Ouvrir Repères à côté de la page',
            },
          }),
    },
    ...(browser === 'firefox'
      ? {
          page_action: {
            default_title: 'Ouvrir Repères à côté de la page',
            default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
            show_matches: ACADEMIE_SITES,
          },
          browser_specific_settings: {
            gecko: {
              id: 'reperes-perseverance@reperes.example',
              strict_min_version: `${MIN_FIREFOX}.0`,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MIN_CHROME }),
  }),
});
