/** What the built extension asks of each browser, line by line with its reason. A new line fails until it stands here. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { MINIMUM_VERSIONS } from '../../scripts/build/minimum-versions.ts';
import {
  REVIEWED_HOSTS,
  REVIEWED_OPTIONAL_HOSTS,
  REVIEWED_PERMISSIONS,
} from '../fixtures/reviewed-access.ts';

const manifest = (build: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

/** What the extension's own pages may do. */
const PAGE_POLICY: Readonly<Record<string, string>> = {
  "default-src 'none'": 'nothing that is not named here',
  "script-src 'self'": 'the bundle’s scripts; no inline script, no eval',
  "style-src 'self'": 'the bundle’s style sheets',
  "img-src 'self'": 'the icon',
  "connect-src 'self'": 'catalogue.json and details.json, and no other address: nothing can leave',
  "object-src 'none'": 'Chrome asks that it be said',
  "base-uri 'none'": 'no address of a script can be bent',
  "form-action 'none'": 'no form sends anything',
  "frame-ancestors 'none'": 'no page frames ours',
  "require-trusted-types-for 'script'": 'no string becomes markup or script',
  "trusted-types 'none'": 'nor through a policy of its own',
};

const KEYS: Readonly<Record<string, string>> = {
  manifest_version: 'the version both browsers know',
  name: 'what people see',
  description: 'what people see',
  version: 'the release',
  icons: 'the toolbar, the menus and the stores',
  action: 'the toolbar icon and its popup',
  background: 'menus, commands, opening the panel',
  commands: 'the popup, a definition and the panel by keyboard; remappable',
  content_security_policy: 'see PAGE_POLICY',
  content_scripts: 'the handle, the page context and the guard on the bubble’s keys, on académie sites only',
  host_permissions: 'the same sites, so that the bubble can be put there without a click',
  omnibox: 'the search from the address bar, after «rp»',
  options_ui: 'the options, in a tab of their own',
  optional_host_permissions: 'Éduscol, education.gouv.fr, Onisep and IH2EF, for those who switch that on',
  permissions: 'see tests/fixtures/reviewed-access.ts',
};

const CHROME_KEYS: Readonly<Record<string, string>> = {
  ...KEYS,
  minimum_chrome_version: 'see scripts/build/minimum-versions.ts',
  side_panel: 'the panel beside the page',
  storage: 'the schema of what an académie may preset by policy; Firefox asks for none',
};

const FIREFOX_KEYS: Readonly<Record<string, string>> = {
  ...KEYS,
  browser_specific_settings: 'the id Firefox asks for, the minimum version, and that nothing is collected',
  page_action: 'the address-bar button that opens the sidebar on académie sites',
  sidebar_action: 'the sidebar; not opened at install',
};

describe.each([
  ['chrome-mv3', CHROME_KEYS, Object.keys(REVIEWED_PERMISSIONS)],
  ['firefox-mv3', FIREFOX_KEYS, Object.keys(REVIEWED_PERMISSIONS).filter((name) => name !== 'sidePanel')],
])('%s', (build, keys, permissions) => {
  const built = manifest(build);
  const isNew = (reviewed: readonly string[], asked: unknown) =>
    (asked as string[]).filter((name) => !reviewed.includes(name));

  it('holds no line without a reason', () => {
    expect(Object.keys(built).sort()).toEqual(Object.keys(keys).sort());
  });

  it('asks for no permission and no host that was not reviewed', () => {
    const review =
      'not reviewed: browsers would ask people anew at the update (tests/fixtures/reviewed-access.ts)';
    expect(isNew(permissions, built.permissions), review).toEqual([]);
    expect(isNew(REVIEWED_HOSTS, built.host_permissions), review).toEqual([]);
    expect(built.optional_host_permissions, review).toEqual(REVIEWED_OPTIONAL_HOSTS);
    const asked = [built.permissions, built.host_permissions].map((names) => [...(names as string[])].sort());
    expect(asked).toEqual([[...permissions].sort(), [...REVIEWED_HOSTS].sort()]);
  });

  it('binds its own pages to the bundle', () => {
    const { extension_pages: policy, ...others } = built.content_security_policy as Record<string, string>;
    expect(policy?.split('; ')).toEqual(Object.keys(PAGE_POLICY));
    expect(others).toEqual({});
  });

  it('stands on académie sites and no others', () => {
    const scripts = built.content_scripts as { matches: string[]; js: string[]; css?: string[] }[];
    expect(scripts.map(({ matches, js, css }) => ({ matches: [...matches].sort(), js, css }))).toEqual([
      { matches: [...REVIEWED_HOSTS].sort(), js: ['keys.js'], css: undefined },
      {
        matches: [...REVIEWED_HOSTS].sort(),
        js: ['content-scripts/academie.js'],
        css: ['content-scripts/academie.css'],
      },
    ]);
    expect(
      REVIEWED_HOSTS.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(pattern)),
    ).toEqual([]);
  });

  it('stays light where nobody asked for anything', () => {
    const light = ['keys.js', 'content-scripts/academie.js', 'content-scripts/academie.css'].map((file) =>
      gzipSync(readFileSync(`.output/${build}/${file}`)),
    );
    expect(light.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(20_000);
  });
});

it.each(['chrome-mv3', 'firefox-mv3'])('the popup’s scripts are small, in %s', (build) => {
  const page = readFileSync(`.output/${build}/popup.html`, 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path);
  expect(scripts.length).toBeGreaterThan(1);
  const size = scripts.reduce(
    (sum, path) => sum + gzipSync(readFileSync(`.output/${build}${path}`)).length,
    0,
  );
  expect(size).toBeLessThanOrEqual(60_000);
});

it('tells Firefox that nothing is collected, and opens no sidebar at install', () => {
  const { browser_specific_settings: settings, sidebar_action: sidebar } = manifest('firefox-mv3');
  expect(settings).toMatchObject({
    gecko: {
      strict_min_version: `${MINIMUM_VERSIONS.firefox}.0`,
      data_collection_permissions: { required: ['none'] },
    },
  });
  expect(sidebar).toMatchObject({ open_at_install: false });
});
