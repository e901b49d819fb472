/**
 * The first versions that have everything the extension uses. tests/unit/scripts/build/minimum-versions.test.ts holds
 * them against MDN's compatibility data: each WebExtension API named in the sources, and PAGE_FEATURES.
 * - Chrome and Edge 127: `action.openPopup()` outside policy installs.
 * - Firefox 142: `data_collection_permissions` on all its platforms; the custom highlights came with 140. The oldest
 *   extended release still supported is later.
 */
export const MINIMUM_VERSIONS = { chrome: 127, firefox: 142 } as const;

/** What pages and views use with nothing to fall back on, under the names of MDN's compatibility data. */
export const PAGE_FEATURES = [
  'api.AbortSignal.any_static',
  'api.CSS.highlights_static',
  'css.selectors.has',
  'css.types.color.light-dark',
  'html.global_attributes.popover',
  'webextensions.manifest.browser_specific_settings.gecko.data_collection_permissions',
  'webextensions.manifest.host_permissions',
  'webextensions.manifest.optional_host_permissions',
] as const;
