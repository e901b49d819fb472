/** What the extension says of itself to each browser; tests/browser/manifest.test.ts holds every line with its reason. */
import type { ConfigEnv, UserManifest } from 'wxt';
import { sitePatterns } from '../../lib/academies/academie-of-host.ts';
import { OTHER_SITES } from '../../lib/academies/other-sites.ts';
import { MANAGED_SCHEMA } from './managed-schema.ts';
import { MINIMUM_VERSIONS } from './minimum-versions.ts';

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

/** @param academieSites match patterns of every académie's sites. */
export function manifest({ browser, command }: ConfigEnv, academieSites: string[]): UserManifest {
  return {
    name: 'Repères Persévérance',
    description:
      'Persévérance scolaire\u00a0: actions, définitions, ressources et dates contre le décrochage, avec leurs sources.',
    action: { default_title: 'Repères Persévérance' },
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    host_permissions: academieSites,
    optional_host_permissions: sitePatterns(OTHER_SITES),
    omnibox: { keyword: 'rp' },
    // `npm run dev` loads its modules from a local server, for which WXT sets a policy of its own.
    ...(command === 'build' ? { content_security_policy: { extension_pages: PAGE_POLICY } } : {}),
    ...(browser === 'firefox' ? ofFirefox(academieSites) : OF_CHROME),
  };
}

const COMMANDS = {
  // Chromium has Alt+Shift+R for its reading mode and Alt+Shift+P for its tab groups, Firefox S for a menu.
  _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
  define: { suggested_key: { default: 'Alt+Shift+D' }, description: 'Définir le texte sélectionné' },
};
const PANEL_KEY = { default: 'Alt+Shift+L' };

const OF_CHROME: UserManifest = {
  storage: { managed_schema: MANAGED_SCHEMA },
  minimum_chrome_version: String(MINIMUM_VERSIONS.chrome),
  commands: {
    ...COMMANDS,
    panel: { suggested_key: PANEL_KEY, description: 'Ouvrir Repères à côté de la page' },
  },
};

function ofFirefox(academieSites: string[]): UserManifest {
  // Named before it is given: WXT's types do not know `show_matches`.
  const addressBarButton = {
    default_title: 'Ouvrir Repères à côté de la page',
    default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' },
    show_matches: academieSites,
  };
  return {
    commands: { ...COMMANDS, _execute_sidebar_action: { suggested_key: PANEL_KEY } },
    page_action: addressBarButton,
    browser_specific_settings: {
      gecko: {
        id: 'reperes-perseverance@reperes.example',
        strict_min_version: `${MINIMUM_VERSIONS.firefox}.0`,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
