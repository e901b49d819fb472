/** What the built extension asks of each browser, line by line with its reason. A new line fails until it stands here. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sitePatterns } from '../../lib/academies/academie-of-host.ts';
import { loadDataFolder } from '../../scripts/catalogue/data-folder.ts';

const manifest = (build: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

const SITES = sitePatterns(loadDataFolder().academies).sort();

const PERMISSIONS: Readonly<Record<string, string>> = {
  activeTab: 'to define a selected text on any page, after the person’s own gesture and on that tab only',
  contextMenus: 'for «Définir « … »» and «Ouvrir Repères à côté de la page»',
  scripting: 'to put the bubble into a page at its first use',
  sidePanel: 'for the panel beside the page (Chrome, Edge)',
  storage: 'to hand over, for the session, which entry the panel shows',
};

/** What the extension's own pages may do. */
const PAGE_POLICY: Readonly<Record<string, string>> = {
  "default-src 'none'": 'nothing that is not named here',
  "script-src 'self'": 'the bundle’s scripts; no inline script, no eval',
  "style-src 'self'": 'the bundle’s style sheets',
  "img-src 'self'": 'the icon',
  "connect-src 'self'": 'catalogue.json, and no other address: nothing can leave',
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
  commands: 'define and open the panel by keyboard; remappable',
  content_security_policy: 'see PAGE_POLICY',
  content_scripts: 'the handle and the page context, on académie sites only',
  host_permissions: 'the same sites, so that the bubble can be put there without a click',
  permissions: 'see PERMISSIONS',
};

const CHROME_KEYS: Readonly<Record<string, string>> = {
  ...KEYS,
  minimum_chrome_version:
    '127: action.openPopup() from the background; light-dark() came with 123, sidePanel.open() with 116',
  side_panel: 'the panel beside the page',
};

const FIREFOX_KEYS: Readonly<Record<string, string>> = {
  ...KEYS,
  browser_specific_settings:
    'the id Firefox asks for; 140: data_collection_permissions, with which it says that none is collected',
  page_action: 'the address-bar button that opens the sidebar on académie sites',
  sidebar_action: 'the sidebar; not opened at install',
};

describe.each([
  ['chrome-mv3', CHROME_KEYS, Object.keys(PERMISSIONS)],
  ['firefox-mv3', FIREFOX_KEYS, Object.keys(PERMISSIONS).filter((name) => name !== 'sidePanel')],
])('%s', (build, keys, permissions) => {
  const built = manifest(build);

  it('holds no line without a reason', () => {
    expect(Object.keys(built).sort()).toEqual(Object.keys(keys).sort());
    expect([...(built.permissions as string[])].sort()).toEqual([...permissions].sort());
  });

  it('binds its own pages to the bundle', () => {
    const { extension_pages: policy, ...others } = built.content_security_policy as Record<string, string>;
    expect(policy?.split('; ')).toEqual(Object.keys(PAGE_POLICY));
    expect(others).toEqual({});
  });

  it('reaches académie sites and no others', () => {
    expect([...(built.host_permissions as string[])].sort()).toEqual(SITES);
    const scripts = built.content_scripts as { matches: string[]; js: string[] }[];
    expect(scripts.map(({ matches, js }) => ({ matches: [...matches].sort(), js }))).toEqual([
      { matches: SITES, js: ['content-scripts/academie.js'] },
    ]);
    expect(SITES.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(pattern))).toEqual(
      [],
    );
  });

  it('stays light where nobody asked for anything', () => {
    const light = readFileSync(`.output/${build}/content-scripts/academie.js`);
    expect(gzipSync(light).length).toBeLessThanOrEqual(20_000);
  });
});

it('tells Firefox that nothing is collected, and opens no sidebar at install', () => {
  const { browser_specific_settings: settings, sidebar_action: sidebar } = manifest('firefox-mv3');
  expect(settings).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
  });
  expect(sidebar).toMatchObject({ open_at_install: false });
});
