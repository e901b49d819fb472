/** The archives that go to the stores: anyone who has the sources gets the same bytes. */
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../scripts/package/archive.ts';

const MINUTES = 60_000;
const elsewhere = mkdtempSync(join(tmpdir(), 'sources-'));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Runs `npm run package` in a folder. @returns its archives by name. */
function packageIn(folder: string, env: Record<string, string> = {}): Map<string, Buffer> {
  const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  execFileSync(process.execPath, [tsx, 'scripts/package.ts'], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: 'pipe',
  });
  const output = join(folder, '.output');
  const archives = readdirSync(output).filter((file) => file.endsWith('.zip'));
  return new Map(archives.map((file) => [file, readFileSync(join(output, file))]));
}

async function unpack(archive: Buffer, folder: string): Promise<void> {
  for (const file of Object.values((await JSZip.loadAsync(archive)).files)) {
    const path = join(folder, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.async('nodebuffer'));
  }
}

const named = (archives: ReadonlyMap<string, Buffer>, what: string): Buffer =>
  [...archives].find(([file]) => file.endsWith(`-${what}.zip`))?.[1] ?? Buffer.of();

let archives: Map<string, Buffer>;
beforeAll(() => {
  for (const old of readdirSync('.output').filter((file) => file.endsWith('.zip')))
    rmSync(join('.output', old));
  archives = packageIn('.');
}, 2 * MINUTES);

it(
  'the sources archive, unpacked and built elsewhere on another day, gives the stores’ archives byte for byte',
  async () => {
    await unpack(named(archives, 'sources'), elsewhere);
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
    const rebuilt = packageIn(elsewhere, { TZ: 'Pacific/Auckland', LANG: 'C' });
    for (const what of ['chrome', 'firefox']) {
      expect(named(archives, what).length).toBeGreaterThan(100_000);
      expect(sha256(named(rebuilt, what)), what).toBe(sha256(named(archives, what)));
    }
  },
  2 * MINUTES,
);

it('what ships says under which licences, package by package', async () => {
  for (const what of ['chrome', 'firefox']) {
    const { files } = await JSZip.loadAsync(named(archives, what));
    const licences = (await files['LICENCES.txt']?.async('string')) ?? '';
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [name, version] of Object.entries(dependencies))
      expect(licences).toContain(`${name} ${version} (`);
    expect(licences).not.toContain('non déclarée');
  }
});

it('no archive names the machine it was made on', async () => {
  for (const [name, bytes] of archives) {
    const { files } = await JSZip.loadAsync(bytes);
    for (const file of Object.values(files)) {
      const namesFolder = (await file.async('string')).includes(resolve('.'));
      expect(namesFolder, `${name}: ${file.name}`).toBe(false);
      expect(file.date.getUTCFullYear(), `${name}: ${file.name}`).toBe(1980);
    }
  }
});
