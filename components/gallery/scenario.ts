import type { VNode } from 'preact';
import type { LoadedCatalogue } from '../../lib/search/load.ts';

/** One state of one component, shown alone. */
export interface Scenario {
  /** Names it in addresses and screenshots. */
  name: string;
  title: string;
  view(loaded: LoadedCatalogue): VNode;
}
