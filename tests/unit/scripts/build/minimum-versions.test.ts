/** The minimum versions against MDN's compatibility data. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CompatData, Identifier, SupportStatement } from '@mdn/browser-compat-data/types';
import { describe, expect, it } from 'vitest';
import { MINIMUM_VERSIONS, PAGE_FEATURES } from '../../../../scripts/build/minimum-versions.ts';

// Read by Node itself: to import 20 MB of JSON as a module takes the test runner fifteen seconds.
const mdn: CompatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
type BrowserName = (typeof BROWSERS)[number] | 'firefox_android';

/** Chrome's and Firefox's own interfaces, chosen by the build. */
const ONLY_IN: Readonly<Record<string, readonly BrowserName[]>> = {
  'webextensions.api.sidePanel': ['chrome', 'edge'],
  'webextensions.api.sidebarAction': ['firefox'],
  'webextensions.api.pageAction': ['firefox'],
  'webextensions.manifest.browser_specific_settings': ['firefox'],
};

/** MDN describes some interfaces under Firefox's name for them. */
const MDN_NAMES: Readonly<Record<string, string>> = { contextMenus: 'menus' };

function usedApis(): string[] {
  const sources = ['lib', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const calls = sources.flatMap((source) => [
    ...source.matchAll(/\b(?:browser|ofFirefox\(\))\.(\w+)\.(\w+)/g),
  ]);
  const names = calls.map(([, space = '', name]) => `webextensions.api.${MDN_NAMES[space] ?? space}.${name}`);
  return [...new Set(names)].sort();
}

function featureAt(path: string): Identifier | undefined {
  return path
    .split('.')
    .reduce<Identifier | undefined>((at, name) => at?.[name], mdn as unknown as Identifier);
}

/** First version with the feature; Infinity where there is none. */
function versionAdded(path: string, browser: BrowserName): number {
  const support: SupportStatement | undefined = featureAt(path)?.__compat?.support[browser];
  const [first] = Array.isArray(support) ? support : [support];
  const version = first?.version_added;
  return typeof version === 'string' ? Number(version.replace('≤', '')) : Number.POSITIVE_INFINITY;
}

const needed = [...usedApis(), ...PAGE_FEATURES];

it('knows each interface that the sources name', () => {
  expect(needed.length).toBeGreaterThan(20);
  expect(needed.filter((path) => featureAt(path)?.__compat === undefined)).toEqual([]);
});

describe.each(BROWSERS)('%s', (browser) => {
  const minimum = MINIMUM_VERSIONS[browser === 'firefox' ? 'firefox' : 'chrome'];
  const versions = needed
    .filter((path) =>
      Object.entries(ONLY_IN).every(([of, browsers]) => !path.startsWith(of) || browsers.includes(browser)),
    )
    .map((path) => [path, versionAdded(path, browser)] as const);

  it('has all that is used since the minimum version', () => {
    expect(versions.filter(([, version]) => version > minimum)).toEqual([]);
  });
});

it('asks for no later version than one of them needs', () => {
  expect(versionAdded('webextensions.api.action.openPopup', 'chrome')).toBe(MINIMUM_VERSIONS.chrome);
  const noCollection = 'webextensions.manifest.browser_specific_settings.gecko.data_collection_permissions';
  expect(versionAdded(noCollection, 'firefox_android')).toBe(MINIMUM_VERSIONS.firefox);
});
