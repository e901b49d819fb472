import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** A package that ships, as Vite's own report has it. */
export interface Licence {
  name: string;
  version: string;
  /** SPDX. */
  identifier?: string;
  text?: string;
}

/** Vite's report of one part; each part that WXT builds has its own. */
export const PART_REPORT = 'licences.json';

/** Packages that ship without being imported: the catalogue's compiler reads their data. */
const READ_BY_THE_COMPILER = ['@etalab/decoupage-administratif'];

const HEADER = `Repères Persévérance

Code : licence MIT.
Catalogue (textes et données) : Licence Ouverte 2.0, https://www.etalab.gouv.fr/licence-ouverte-open-licence/

L’extension contient aussi :
`;

/** Gathers what Vite reports of each part, and takes those reports out of the build. */
export class ShippedLicences {
  readonly #found = new Map<string, Licence>();

  readonly plugin: Plugin = {
    name: 'reperes-licences',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        const report = bundle[PART_REPORT];
        if (report?.type !== 'asset') return;
        for (const licence of JSON.parse(String(report.source)) as Licence[]) this.#add(licence);
        delete bundle[PART_REPORT];
      },
    },
  };

  /** Forgets the build before. */
  clear(): void {
    this.#found.clear();
    for (const name of READ_BY_THE_COMPILER) this.#add(installedPackage(name));
  }

  /** The report: each package that ships, by name, with its version and its licence's text. */
  report(): string {
    const packages = [...this.#found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return HEADER + packages.map(section).join('');
  }

  #add(licence: Licence): void {
    this.#found.set(`${licence.name}@${licence.version}`, licence);
  }
}

function section({ name, version, identifier = 'licence non déclarée', text }: Licence): string {
  return `\n${'-'.repeat(72)}\n${name} ${version} (${identifier})\n${text ? `\n${text}\n` : ''}`;
}

function installedPackage(name: string): Licence {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
  return {
    name,
    version,
    identifier: license,
    text: readFileSync(join(dirname(manifest), 'LICENSE'), 'utf8').trim(),
  };
}
