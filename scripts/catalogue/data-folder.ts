import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Catalogue } from '../../lib/catalogue/catalogue.ts';
import { compileCatalogue, type DataFiles } from './compile.ts';
import { CatalogueDataError } from './problems.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/** Every `.yaml` and `.md` file under `data/` except its README, by path inside it (`/` on every system). */
export function readDataFolder(): DataFiles {
  const names = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(yaml|md)$/.test(name) && name !== 'README.md');
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(DATA, name), 'utf8')]));
}

/**
 * The catalogue of `data/`.
 * @throws CatalogueDataError listing every mistake, in French.
 */
export function loadDataFolder(): Catalogue {
  const { catalogue, problems } = compileCatalogue(readDataFolder());
  if (problems.length > 0) throw new CatalogueDataError(problems);
  return catalogue;
}
