/** The French pages for administrators and stores: what in them the code can check. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OTHER_SITES } from '../../lib/academies/other-sites.ts';
import { PRESETTABLE, parsePresets } from '../../lib/settings/settings.ts';
import { typeset } from '../../lib/text/typography.ts';
import { manifest } from '../../scripts/build/manifest.ts';
import { MINIMUM_VERSIONS } from '../../scripts/build/minimum-versions.ts';
import { REVIEWED_PERMISSIONS } from '../fixtures/reviewed-access.ts';

const read = (page: string) => readFileSync(`docs/${page}`, 'utf8');
const PAGES = [
  'accessibilite.md',
  'deploiement.md',
  'securite.md',
  'store/fiche.md',
  'store/autorisations.md',
  'store/confidentialite.md',
];

/** A page's prose: code and addresses are no French. */
const prose = (text: string) => text.replace(/```[\s\S]*?```|`[^`]*`|\]\([^)]*\)/g, '');

it.each(PAGES)('%s has French typography', (page) => {
  const text = prose(read(page));
  expect(text.split('\n')).toEqual(typeset(text).split('\n'));
});

describe('deploiement.md', () => {
  const page = read('deploiement.md');
  const examples = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json));

  it('presets in its examples what the extension takes', () => {
    const presets = examples.flatMap((example) => [
      ...Object.values(example['3rdparty']?.extensions ?? {}),
      ...Object.values(example.policies?.['3rdparty'].Extensions ?? {}),
    ]);
    expect(presets).toHaveLength(2);
    for (const preset of presets) expect(parsePresets(preset)).toEqual(preset);
  });

  it('tells of each preset, and of the minimum versions', () => {
    for (const name of Object.keys(PRESETTABLE)) expect(page).toContain(`| \`${name}\` |`);
    for (const [browser, version] of [
      ['Edge', MINIMUM_VERSIONS.chrome],
      ['Chrome', MINIMUM_VERSIONS.chrome],
      ['Firefox (bureau)', MINIMUM_VERSIONS.firefox],
    ])
      expect(page).toContain(`| ${browser} | ${version} |`);
  });
});

describe('accessibilite.md', () => {
  const page = read('accessibilite.md');
  const named = [...page.matchAll(/`([a-z][\w/.]*\.test\.tsx?) › ([^`]+)`/g)];

  it('names tests that exist', () => {
    expect(named.length).toBeGreaterThan(30);
    const missing = named.filter(([, file, title = '']) => {
      const path = `tests/${file}`;
      return !existsSync(path) || !readFileSync(path, 'utf8').includes(`'${title}'`);
    });
    expect(missing.map(([proof]) => proof)).toEqual([]);
  });

  it('speaks of each theme, and proves each criterion that applies', () => {
    for (let theme = 1; theme <= 13; theme += 1) expect(page).toContain(`\n### ${theme}. `);
    const unproven = [...page.matchAll(/^\| (\d+\.\d+[^|]*) \| ([^|]*) \| ([^|]*) \|$/gm)].filter(
      ([, , says, proof]) => proof === '' && !/ne s’appli|pas de groupe/.test(says ?? ''),
    );
    expect(unproven.map(([, criteria]) => criteria)).toEqual([]);
  });
});

it('autorisations.md justifies each permission, and no other', () => {
  const justified = [...read('store/autorisations.md').matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
  expect(justified.sort()).toEqual(Object.keys(REVIEWED_PERMISSIONS).sort());
});

it('autorisations.md names each site that may be added', () => {
  for (const { name } of OTHER_SITES) expect(read('store/autorisations.md')).toContain(name);
});

it('fiche.md has the short description of the manifest', () => {
  const { name, description } = manifest(
    { browser: 'chrome', command: 'build', mode: 'production', manifestVersion: 3 },
    [],
  );
  const text = read('store/fiche.md');
  expect(text).toContain(`| nom | ${name} |`);
  expect(text).toContain(`## Description courte\n\n${description}\n`);
});

it('securite.md shows each threat and each fault by tests that are there', () => {
  const page = read('securite.md');
  const named = [...page.matchAll(/`((?:tests|scripts|lib)?[\w./-]+\.(?:test\.tsx?|grit))`/g)].map(
    ([, file = '']) => file,
  );
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
  // Tables of what may happen end in the column that names its test.
  const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('|'));
  const table = rows.filter(
    (row) => row.split('|').length === 5 && !/^\| (?:menace|panne|quoi) \|/.test(row),
  );
  expect(table.filter((row) => !/`[^`]+`|les mêmes/.test(row.split('|')[3] ?? ''))).toEqual([]);
});
