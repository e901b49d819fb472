import type { Situation } from '../catalogue/catalogue.ts';
import type { TermCount } from '../page/page-context.ts';

/** @returns the situations with those first whose steps name most of the page's terms; the others keep their order. */
export function situationsFirst(
  situations: readonly Situation[],
  terms: readonly TermCount[],
): readonly Situation[] {
  const named = new Set(terms.map(({ id }) => id));
  const shared = ({ steps }: Situation) => steps.filter(({ entry }) => named.has(entry)).length;
  return situations.toSorted((a, b) => shared(b) - shared(a));
}
