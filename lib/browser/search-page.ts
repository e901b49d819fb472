import type { Handover } from '../page/handover.ts';
import { type CatalogueStatus, followCatalogue } from '../search/load.ts';
import type { Settings } from '../settings/settings.ts';
import { followSettings } from './follow-settings.ts';
import { readSearchAddress } from './search-address.ts';

/** What the search draws from when it stands in a tab of its own. */
interface SearchPageState {
  status: CatalogueStatus;
  /** What the address asks to show. */
  request: Handover | undefined;
  settings: Settings | undefined;
}

/** Gathers what the search page shows; draws at once and again at every change. */
export function startSearchPage(draw: (state: SearchPageState) => void): void {
  const state: SearchPageState = { status: { state: 'loading' }, request: undefined, settings: undefined };
  const update = (change: Partial<SearchPageState>) => draw(Object.assign(state, change));
  const readAddress = () => update({ request: readSearchAddress(location.hash) });
  readAddress();
  // Asked again from the address bar while the page stands there.
  addEventListener('hashchange', readAddress);
  void followCatalogue((status) => update({ status }));
  followSettings(({ settings }) => update({ settings }));
}
