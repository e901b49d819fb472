/** The one-way import rule: entrypoints -> components -> lib; lib/search, lib/glossary -> lib/catalogue; scripts -> lib. */
const only = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: '.', pathNot: to, dependencyTypesNot: ['core'] },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '\\.config\\.ts$', '^tests/'] },
      to: {},
    },
    only('lib-knows-only-lib', '^lib/', '^(lib/|node_modules)', 'lib/ is pure logic'),
    only(
      'catalogue-stands-alone',
      '^lib/catalogue/',
      '^(lib/(catalogue|text)/|node_modules)',
      'the catalogue knows no search',
    ),
    only(
      'text-stands-alone',
      '^lib/text/',
      '^(lib/text/|node_modules)',
      'text tools know nothing of the product',
    ),
    only(
      'settings-stand-alone',
      '^lib/settings/',
      '^(lib/(settings|text)/|node_modules)',
      'settings are plain values; lib/browser keeps them',
    ),
    only(
      'favourites-know-only-the-catalogue',
      '^lib/favourites/',
      '^(lib/(favourites|catalogue)/|node_modules)',
      'what is kept is plain values; lib/browser keeps it',
    ),
    only(
      'academies-know-only-the-catalogue',
      '^lib/academies/',
      '^(lib/(academies|catalogue|text)/|node_modules)',
      '',
    ),
    only(
      'components-know-lib',
      '^components/',
      '^(components/|lib/(?!browser/)|node_modules)',
      'views never touch the browser nor storage',
    ),
    only(
      'entrypoints-wire',
      '^entrypoints/',
      '^(entrypoints/|components/|lib/|node_modules|virtual:reperes/)',
      'entrypoints wire views and logic',
    ),
    only('scripts-know-lib', '^scripts/', '^(scripts/|lib/|node_modules)', 'scripts run what lib/ holds'),
    {
      name: 'one-place-names-the-browser',
      severity: 'error',
      comment: 'only lib/browser names a WebExtension API',
      from: { path: '^(components|scripts|lib/(?!browser/))' },
      to: { path: 'webextension-polyfill|^node_modules/wxt/dist/browser' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|html)$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
