import type { Cited } from '../catalogue/citation.ts';

/** What the bubble shows of a definition. */
export interface ShortDefinition extends Cited {
  id: string;
}
