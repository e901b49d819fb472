/** The built packages, as the stores' own checks see them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'addons-linter';
import { describe, expect, it } from 'vitest';
import { launchChromium, loadedExtension } from '../../scripts/browsers/launch.ts';

const CHROME = '.output/chrome-mv3';
const FIREFOX = '.output/firefox-mv3';

/** Files of a build, with `/` on every system. */
const filesOf = (build: string): string[] =>
  readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(build, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'));

it('Mozilla’s linter finds no error and no warning', async () => {
  const linter = createInstance({ config: { _: [FIREFOX], logLevel: 'fatal', shouldScanFile: () => true } });
  const { errors, warnings, notices } = await linter.run();
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});

it('Chrome reports no error in the manifest and no warning at install', async () => {
  const browser = await launchChromium();
  try {
    const { id } = await loadedExtension(browser);
    const page = await browser.newPage();
    await page.goto('chrome://extensions/');
    const known = await page.evaluate(() =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { getExtensionsInfo(of: object): Promise<Record<string, unknown>[]> } };
        }
      ).chrome.developerPrivate.getExtensionsInfo({}),
    );
    const own = known.find((extension) => extension.id === id);
    expect(own).toMatchObject({
      state: 'ENABLED',
      manifestErrors: [],
      runtimeErrors: [],
      runtimeWarnings: [],
    });
    expect(own?.installWarnings ?? []).toEqual([]);
  } finally {
    await browser.close();
  }
});

describe('the Chrome build, by the rules of the Chrome and Edge stores', () => {
  const manifest = JSON.parse(readFileSync(join(CHROME, 'manifest.json'), 'utf8'));
  const files = filesOf(CHROME);

  it('has a name, a description and a version of the form they take', () => {
    expect(manifest.name.length).toBeLessThanOrEqual(45);
    expect(manifest.description.length).toBeLessThanOrEqual(132);
    // Edge's store reads the description as the listing's short one, and refuses an empty one.
    expect(manifest.description.length).toBeGreaterThan(20);
    expect(manifest.version).toMatch(/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/);
  });

  it('has its icons, each of the size it says', () => {
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '48', '128']));
    for (const [size, file] of Object.entries<string>(manifest.icons)) {
      const png = readFileSync(join(CHROME, file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([Number(size), Number(size)]);
    }
  });

  it('leaves updates to the store, and claims nothing the store gives', () => {
    for (const key of ['update_url', 'key', 'differential_fingerprint'])
      expect(manifest).not.toHaveProperty(key);
  });

  it('runs no code from elsewhere and none from text', () => {
    const scripts = files.filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(4);
    for (const file of scripts) {
      const code = readFileSync(join(CHROME, file), 'utf8');
      expect(code, file).not.toMatch(/\beval\(|new Function\b|import\(\s*["'`]https?:|importScripts\(/);
      expect(code, file).not.toMatch(/\bfetch\(\s*["'`]https?:|XMLHttpRequest|WebSocket|sendBeacon/);
    }
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(CHROME, file), 'utf8');
      expect(html, file).not.toMatch(/(src|href)="(https?:)?\/\//);
      expect(html, file).not.toMatch(/<script(?![^>]*\bsrc=)/);
    }
  });

  it('holds every file it names, and none they refuse', () => {
    const named = JSON.stringify(manifest).match(/"[\w/-]+\.(js|html|png|json|css)"/g) ?? [];
    expect(named.map((name) => name.slice(1, -1)).filter((name) => !files.includes(name))).toEqual([]);
    const isRefused = (file: string) => /(^|\/)[_.]|\.(map|exe|dll|pem|crx|zip)$/.test(file);
    expect(files.filter(isRefused)).toEqual([]);
  });
});
