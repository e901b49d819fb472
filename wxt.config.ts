import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { sitePatterns } from './lib/academies/academie-of-host.ts';
import { PART_REPORT, ShippedLicences } from './scripts/build/licences.ts';
import { MANAGED_SCHEMA, managedSchema } from './scripts/build/managed-schema.ts';
import { manifest } from './scripts/build/manifest.ts';
import { MINIMUM_VERSIONS } from './scripts/build/minimum-versions.ts';
import { preactWithoutInnerHtml } from './scripts/build/preact-without-inner-html.ts';
import { wxtPlainStart } from './scripts/build/wxt-plain-start.ts';
import { wxtWithoutPolyfill } from './scripts/build/wxt-without-polyfill.ts';
import { compileBundle } from './scripts/catalogue/bundle.ts';
import { loadDataFolder } from './scripts/catalogue/data-folder.ts';
import { catalogueModules } from './scripts/catalogue/virtual-modules.ts';

const { academies } = loadDataFolder();
const ACADEMIE_SITES = sitePatterns(academies);
const TARGET = [`chrome${MINIMUM_VERSIONS.chrome}`, `firefox${MINIMUM_VERSIONS.firefox}`];

const licences = new ShippedLicences();

/** Frames without an address of their own count as the page that made them. */
const EVERY_FRAME = { all_frames: true, match_origin_as_fallback: true };

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [
      catalogueModules(loadDataFolder),
      wxtWithoutPolyfill,
      wxtPlainStart,
      preactWithoutInnerHtml,
      licences.plugin,
    ],
    // `light-dark()` must reach the browser as written: the lowered form ignores a forced theme.
    build: { target: TARGET, cssTarget: TARGET, license: { fileName: PART_REPORT } },
  }),
  hooks: {
    // `imports: false` leaves its plugin in place, which took any name such as `storage` for one of WXT's helpers.
    'config:resolved': ({ config }) => {
      Object.assign(config.imports, { autoImport: false });
    },
    'build:before': () => licences.clear(),
    'build:done': ({ config }) => writeFileSync(join(config.outDir, 'LICENCES.txt'), licences.report()),
    'entrypoints:grouped': (_wxt, groups) => {
      // All of the popup in one script and one style sheet: each more that it asks for delays its first results.
      const pages = groups.find((group) => Array.isArray(group)) ?? [];
      const popup = pages.findIndex(({ type }) => type === 'popup');
      if (popup >= 0) groups.push(pages.splice(popup, 1));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.length < 2) return;
      // What the other pages share, in one file.
      const shared = { name: 'pages', minShareCount: 2 };
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: { output: { codeSplitting: { groups: [shared] } } },
      });
    },
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entrypoint of entrypoints) {
        if (entrypoint.type !== 'content-script') continue;
        Object.assign(entrypoint.options, {
          matches: ACADEMIE_SITES,
          allFrames: true,
          matchOriginAsFallback: true,
        });
      }
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // Not WXT's kind of content script, whose own part would weigh four times as much as this one.
      manifest.content_scripts?.unshift({
        matches: ACADEMIE_SITES,
        js: ['keys.js'],
        run_at: 'document_start',
        ...EVERY_FRAME,
      });
    },
    'build:publicAssets': ({ config }, files) => {
      for (const [path, file] of Object.entries(compileBundle()))
        files.push({ relativeDest: path.slice(1), contents: JSON.stringify(file) });
      if (config.browser === 'chrome')
        files.push({ relativeDest: MANAGED_SCHEMA, contents: JSON.stringify(managedSchema(academies)) });
    },
  },
  manifest: (env) => manifest(env, ACADEMIE_SITES),
});
