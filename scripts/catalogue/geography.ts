import { createRequire } from 'node:module';

interface Departement {
  code: string;
  nom: string;
}

/** Names of départements and overseas territories by code, from the maintained public dataset. */
const ALL = createRequire(import.meta.url)(
  '@etalab/decoupage-administratif/data/departements.json',
) as Departement[];

/** @returns code -> name for the codes that exist; unknown codes are left out. */
export function departementNames(codes: readonly string[]): Record<string, string> {
  const wanted = new Set(codes);
  return Object.fromEntries(ALL.filter(({ code }) => wanted.has(code)).map(({ code, nom }) => [code, nom]));
}
