import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import { compileCatalogue } from './compile.ts';
import { CatalogueDataError } from './problems.ts';
import type { DataFiles } from './reading.ts';
import { completeRelations } from './relations.ts';

const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/** Files of the folder that are about the data. */
const NOT_DATA = new Set(['README.md', 'LICENSE.md']);

/**
 * Every file under `data/` that people write, but those about it, by path inside it (`/` on every system).
 * A misspelt ending (`.yml`) is taken too, so that the compiler can tell it rather than lose it.
 */
export function readDataFolder(): DataFiles {
  const names = readdirSync(DATA, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ya?ml|md)$/i.test(name) && !NOT_DATA.has(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(DATA, name), 'utf8')]));
}

/**
 * The catalogue of `data/` as it ships.
 * @throws CatalogueDataError listing every mistake, in French.
 */
export function loadDataFolder(): WholeCatalogue {
  const { catalogue, problems } = compileCatalogue(readDataFolder());
  if (problems.length > 0) throw new CatalogueDataError(problems);
  return completeRelations(catalogue);
}

/** @param name path inside `data/`. */
export function writeDataFile(name: string, content: string): void {
  mkdirSync(dirname(join(DATA, name)), { recursive: true });
  writeFileSync(join(DATA, name), content);
}
