import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const REPORT = '.output/test-report.json';
const BROWSER_IN_MEMORY = fileURLToPath(new URL('tests/fixtures/browser.ts', import.meta.url));

/** Tests with real keys and menus stand on a virtual screen, those of the pictures on known fonts: Linux has both. */
const LINUX_ONLY = readdirSync('tests/browser')
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `tests/browser/${name}`)
  .filter((file) => /support\/display\.ts|launchForPictures/.test(readFileSync(file, 'utf8')));
const IS_LINUX = process.platform === 'linux';
if (!IS_LINUX) console.warn(`Not run here, but on Linux: ${LINUX_ONLY.join(', ')}`);

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', ['json', { outputFile: REPORT }]],
    projects: [
      {
        extends: true,
        resolve: { alias: { 'wxt/browser': BROWSER_IN_MEMORY, '@wxt-dev/browser': BROWSER_IN_MEMORY } },
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: IS_LINUX ? [] : LINUX_ONLY,
          globalSetup: 'tests/browser/support/global-setup.ts',
          // Each file drives real browsers: one at a time.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
