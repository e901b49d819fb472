import type { WholeCatalogue } from '../../../lib/catalogue/catalogue.ts';
import type { Kind } from '../../../lib/catalogue/schema.ts';
import { whereabouts } from './coverage.ts';

/** Something the catalogue promises, in figures. */
interface Target {
  label: string;
  least: number;
  found: number;
}

/** What makes the catalogue useful anywhere in France. */
export function targetsOf(catalogue: WholeCatalogue): Target[] {
  const { entries, academies, situations } = catalogue;
  const count = (kind: Kind) => entries.filter((entry) => entry.kind === kind).length;
  const regions = new Set(academies.flatMap(({ region }) => region ?? []));
  const regionsWithAction = new Set(
    entries
      .filter(({ kind }) => kind === 'action')
      .flatMap((entry) => whereabouts(entry, catalogue).region ?? []),
  );
  return [
    { label: 'actions', least: 300, found: count('action') },
    { label: 'régions académiques avec une action', least: regions.size, found: regionsWithAction.size },
    { label: 'définitions', least: 130, found: count('definition') },
    { label: 'ressources', least: 200, found: count('resource') },
    {
      label: 'académies avec une ressource ou un contact à elles',
      least: 30,
      found: academiesOfTheirOwn(catalogue),
    },
    { label: 'situations « Que faire ? »', least: 8, found: situations.length },
  ];
}

function academiesOfTheirOwn({ entries, academies }: WholeCatalogue): number {
  return academies.filter(
    ({ name, page, mailbox }) =>
      page !== undefined ||
      mailbox !== undefined ||
      entries.some(
        ({ kind, scope }) => kind === 'resource' && scope.level === 'academie' && scope.name === name,
      ),
  ).length;
}
