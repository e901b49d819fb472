import { KIND_LABELS } from '../catalogue/describe.ts';
import type { Kind } from '../catalogue/schema.ts';
import type { Query } from './query.ts';

/** A filter that the typed words call for, offered and never applied unasked. */
export interface Hint {
  filter: { kind: Kind } | { academie: string } | { departement: string };
  /** French, as a filter chip says it. */
  label: string;
}

/** @returns the filters that a query calls for, each once, in the order of its words. */
export function hintsOf({ words, intents }: Query): Hint[] {
  const hints = [
    ...words.flatMap((word): Hint[] => [
      ...word.intents.map(({ kind }): Hint => ({ filter: { kind }, label: KIND_LABELS[kind] })),
      ...word.places.flatMap(({ filter, label }): Hint[] => (filter ? [{ filter, label }] : [])),
    ]),
    ...intents.map(({ kind }): Hint => ({ filter: { kind }, label: KIND_LABELS[kind] })),
  ];
  return [...new Map(hints.map((hint) => [hint.label, hint])).values()];
}
