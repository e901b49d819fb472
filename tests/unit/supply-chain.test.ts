/** What is installed: exact versions, from npm’s registry, with no code run at install, and each thing with its reason. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  link?: boolean;
}

const read = (file: string) => readFileSync(file, 'utf8');
const project = JSON.parse(read('package.json'));
const { packages, lockfileVersion } = JSON.parse(read('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const locked = Object.entries(packages).filter(([path]) => path !== '');
const doc = read('docs/dependances.md');

/** The packages that the first column of a chapter's tables names. */
const named = (chapter: string): string[] =>
  chapter
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''))
    .sort();

const [dependenciesChapter = '', scriptsChapter = ''] = doc.split('## Scripts d’installation');

describe('package.json', () => {
  const direct: Record<string, string> = { ...project.dependencies, ...project.devDependencies };

  it('names exact versions', () => {
    const versions = Object.entries({ ...direct, ...project.overrides });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  it('names nothing without a line in docs/dependances.md, and the page nothing that is gone', () => {
    expect(named(dependenciesChapter)).toEqual(Object.keys(direct).sort());
  });
});

describe('the lockfile', () => {
  it('takes each package by its fingerprint, and names no address: npm asks its own registry', () => {
    expect(lockfileVersion).toBe(3);
    const odd = locked.filter(
      ([, { resolved, integrity = '', link = false }]) =>
        link || !integrity.startsWith('sha512-') || resolved !== undefined,
    );
    expect(odd).toEqual([]);
  });

  it('runs no package’s script at install, and says why not', () => {
    const withScript = new Set(
      locked
        .filter(([, { hasInstallScript }]) => hasInstallScript)
        .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
    );
    expect(named(scriptsChapter)).toEqual([...withScript].sort());
    expect(Object.keys(project.allowScripts).sort()).toEqual([...withScript].sort());
    expect(Object.values(project.allowScripts).filter((isAllowed) => isAllowed !== false)).toEqual([]);
  });
});
