import { defineConfig } from 'wxt';
import { compileBundle } from './scripts/catalogue/bundle.ts';

/** First versions with every API and CSS feature used; tests/unit/manifest.test.ts says which. */
const MIN_CHROME = '123';
const MIN_FIREFOX = '140.0';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    // `light-dark()` must reach the browser as written: the lowered form ignores a forced theme.
    build: { target: ['chrome123', 'firefox140'], cssTarget: ['chrome123', 'firefox140'] },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'catalogue.json', contents: JSON.stringify(compileBundle()) });
    },
  },
  manifest: ({ browser }) => ({
    name: 'Repères Persévérance',
    description:
      'Persévérance scolaire : actions, définitions, ressources et dates contre le décrochage, avec leurs sources.',
    action: { default_title: 'Repères Persévérance' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'reperes-perseverance@reperes.example',
              strict_min_version: MIN_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MIN_CHROME }),
  }),
});
