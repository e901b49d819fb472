/**
 * Writes the stores' archives and, where git knows the sources, the sources archive that Mozilla asks for, into
 * .output/. The same sources give the same bytes in any folder, on any day: the hashes, printed and in
 * SHA256SUMS.txt, are there to compare.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, buildForRelease } from './build/build.ts';
import { archive, sha256 } from './package/archive.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

async function write(what: string, folder: string, files: readonly string[]): Promise<void> {
  const bytes = await archive(folder, files);
  const file = `${name}-${version}-${what}.zip`;
  writeFileSync(join('.output', file), bytes);
  sums.push(`${sha256(bytes)}  ${file}\n`);
}

const sums: string[] = [];
await buildForRelease();
for (const browser of BROWSERS) {
  const folder = join('.output', `${browser}-mv3`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
  await write(browser, folder, files);
}
// The archive holds what git follows; unpacked elsewhere there is no git, and nothing to pack again.
if (existsSync('.git')) {
  const followed = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  await write('sources', '.', followed.filter(existsSync));
}
writeFileSync(join('.output', 'SHA256SUMS.txt'), sums.join(''));
console.log(sums.join(''));
