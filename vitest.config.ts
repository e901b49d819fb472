import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const REPORT = '.output/test-report.json';
const BROWSER_IN_MEMORY = fileURLToPath(new URL('tests/fixtures/browser.ts', import.meta.url));

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
