import type { Academie, Entry } from '../catalogue/schema.ts';

/** How near an entry is to the people of an académie, nearest first. */
export const PROXIMITIES = ['own', 'region', 'national', 'elsewhere'] as const;
export type Proximity = (typeof PROXIMITIES)[number];

/**
 * @param academie `undefined` where nobody's académie is known.
 * @param academies all of them, to know who else is of the same région académique.
 * @returns `own` for the académie and its départements, `region` for its région académique and the académies of it.
 */
export function proximityOf(
  { scope: { level, name = '' } }: Entry,
  academie: Academie | undefined,
  academies: readonly Academie[],
): Proximity {
  if (level === 'national') return 'national';
  if (!academie) return 'elsewhere';
  if (level === 'region') return name === academie.region ? 'region' : 'elsewhere';
  const concerned = academies.find((candidate) =>
    level === 'academie' ? candidate.name === name : candidate.departements.includes(name),
  );
  if (concerned?.name === academie.name) return 'own';
  return concerned?.region !== undefined && concerned.region === academie.region ? 'region' : 'elsewhere';
}
