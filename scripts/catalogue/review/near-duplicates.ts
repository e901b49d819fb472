import type { WholeEntry } from '../../../lib/catalogue/schema.ts';
import { editDistance } from '../../../lib/search/edit-distance.ts';
import { fold } from '../../../lib/search/fold.ts';
import type { Written } from '../checks.ts';
import type { Problem } from '../problems.ts';
import { problemAt } from './problem-at.ts';

/** Titles that differ by less than this share of their length look like one. */
const TOLERANCE = 0.2;

/**
 * Entries of one kind and one place or publisher whose titles are almost the same. Two that differ by a number or by
 * their beginning are two editions; « distinct de » says that two are two things.
 */
export function nearDuplicateProblems(written: readonly Written[]): Problem[] {
  return [...alikeProblems(written), ...danglingProblems(written)];
}

function alikeProblems(written: readonly Written[]): Problem[] {
  return [...groupedByPlace(written).values()].flatMap((group) =>
    group.flatMap((item, rank) =>
      group
        .slice(0, rank)
        .filter((other) => areAlike(item.entry, other.entry))
        .filter((other) => !saysDistinct(item, other) && !saysDistinct(other, item))
        .map(({ entry: { id }, file }) =>
          problemAt(
            item,
            'titre',
            `Le titre ressemble à celui de « ${id} » (${file.name}) : réunissez les deux fiches ou, si ce sont deux choses, écrivez « distinct de: [${id}] ».`,
          ),
        ),
    ),
  );
}

function groupedByPlace(written: readonly Written[]): Map<string, Written[]> {
  const groups = new Map<string, Written[]>();
  for (const item of written) {
    const key = `${item.entry.kind} ${fold(placeOf(item.entry)).text}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

function placeOf(entry: WholeEntry): string {
  if (entry.kind === 'resource') return entry.publisher;
  const { city, departement, academie } = entry.place ?? {};
  return city ?? departement ?? academie ?? entry.scope.name ?? '';
}

function areAlike(a: WholeEntry, b: WholeEntry): boolean {
  const [first, second] = [fold(a.title).text, fold(b.title).text];
  if (numbersIn(first) !== numbersIn(second) || startOf(a) !== startOf(b)) return false;
  const limit = Math.floor(Math.max(first.length, second.length) * TOLERANCE);
  return editDistance(first, second, limit) <= limit;
}

const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');

const startOf = (entry: WholeEntry): string | undefined => (entry.kind === 'event' ? entry.start : undefined);

function danglingProblems(written: readonly Written[]): Problem[] {
  const ids = new Set<unknown>(written.map(({ entry }) => entry.id));
  return written.flatMap((item) =>
    distinctIds(item)
      .filter((id) => !ids.has(id))
      .map((id) =>
        problemAt(item, 'distinct de', `La fiche « ${id} » n’existe pas : retirez-la de « distinct de ».`),
      ),
  );
}

const saysDistinct = (item: Written, { entry }: Written): boolean => distinctIds(item).includes(entry.id);

function distinctIds({ file, path }: Written): unknown[] {
  const ids = file.valueAt([...path, 'distinct de']);
  return Array.isArray(ids) ? ids : [];
}
