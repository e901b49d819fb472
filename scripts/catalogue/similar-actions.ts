import type { WholeCatalogue } from '../../lib/catalogue/catalogue.ts';
import type { WholeEntry } from '../../lib/catalogue/schema.ts';
import { analyse, contentTokens } from '../../lib/search/analyse.ts';

const MOST = 3;
/** What an action is about: sharing one of these makes two actions alike. Worth, before rarity. */
const SUBJECT = { reference: 3, theme: 3, word: 2 } as const;
/** For whom and where it is: these only tell actions of one subject apart. */
const SETTING = { audience: 1, departement: 1, academie: 1 } as const;

interface Feature {
  key: string;
  weight: number;
  isSubject: boolean;
}

/** @returns for each action the ids of at most three others that resemble it, nearest first. */
export function findSimilarActions({ entries }: WholeCatalogue): Map<string, string[]> {
  const actions = entries.filter((entry): entry is WholeEntry<'action'> => entry.kind === 'action');
  const holders = new Map<string, string[]>();
  const features = new Map(actions.map((action) => [action.id, featuresOf(action)]));
  for (const [id, list] of features) {
    for (const { key } of list) holders.set(key, [...(holders.get(key) ?? []), id]);
  }
  return new Map([...features].map(([id, list]) => [id, nearest(id, list, holders, actions.length)]));
}

function nearest(
  id: string,
  features: readonly Feature[],
  holders: ReadonlyMap<string, string[]>,
  count: number,
): string[] {
  const scores = new Map<string, number>();
  // Subjects come first in the list, so that a setting finds its candidates there.
  for (const { key, weight, isSubject } of features) {
    const others = holders.get(key) ?? [];
    // A square root is the same on every machine, bit for bit; a logarithm need not be.
    const worth = weight * Math.sqrt(count / others.length);
    for (const other of others) {
      const score = scores.get(other);
      if (score !== undefined || isSubject) scores.set(other, (score ?? 0) + worth);
    }
  }
  scores.delete(id);
  return [...scores]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .slice(0, MOST)
    .map(([other]) => other);
}

function featuresOf({ title, themes, audiences, related, place }: WholeEntry<'action'>): Feature[] {
  const words = contentTokens(analyse(title)).map(({ stem }) => stem);
  return [
    ...subject('reference', related),
    ...subject('theme', themes),
    ...subject('word', words),
    ...setting('audience', audiences),
    ...setting('departement', [place?.departement]),
    ...setting('academie', [place?.academie]),
  ];
}

const subject = (kind: keyof typeof SUBJECT, values: readonly string[]): Feature[] =>
  [...new Set(values)].map((value) => ({ key: `${kind} ${value}`, weight: SUBJECT[kind], isSubject: true }));

const setting = (kind: keyof typeof SETTING, values: readonly (string | undefined)[]): Feature[] =>
  values.flatMap((value) =>
    value === undefined ? [] : [{ key: `${kind} ${value}`, weight: SETTING[kind], isSubject: false }],
  );
