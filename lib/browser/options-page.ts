import { browser } from 'wxt/browser';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Kept, NOTHING_KEPT } from '../favourites/kept.ts';
import { loadCatalogue } from '../search/load.ts';
import type { Settings } from '../settings/settings.ts';
import type { Shortcut } from '../settings/shortcut.ts';
import { favourites } from './favourites.ts';
import { followSettings } from './follow-settings.ts';
import { followOtherSites } from './other-sites.ts';
import { discardSetAside, readSetAside } from './set-aside.ts';
import { changeSettings, type SettingsInForce } from './settings.ts';
import { readShortcuts } from './shortcuts.ts';

/** All that the options page draws from. */
export interface OptionsPageState {
  inForce: SettingsInForce;
  /** `undefined` while it loads; `null` where it cannot be read. */
  catalogue: Catalogue | null | undefined;
  kept: Kept;
  /** Whether official sites that are no académie's are read too; `undefined` until that is known. */
  areOtherSitesOn: boolean | undefined;
  shortcuts: readonly Shortcut[];
  /** Stored values that could not be read, by key. */
  setAside: Readonly<Record<string, unknown>>;
  /** What became of the last change; a new count for each. */
  outcome: { isSaved: boolean; count: number } | undefined;
}

/** What the page can ask for. */
export interface OptionsPageActions {
  change(change: (settings: Settings) => Settings): void;
  discardSetAside(): void;
}

/** Gathers what the options page shows; draws once the settings are read, and again at every change. */
export function startOptionsPage(draw: (state: OptionsPageState, actions: OptionsPageActions) => void): void {
  const state: Partial<OptionsPageState> & Omit<OptionsPageState, 'inForce'> = {
    catalogue: undefined,
    kept: NOTHING_KEPT,
    areOtherSitesOn: undefined,
    shortcuts: [],
    setAside: {},
    outcome: undefined,
  };
  const update = (change: Partial<OptionsPageState>) => {
    Object.assign(state, change);
    const { inForce } = state;
    if (inForce) draw({ ...state, inForce }, actions);
  };
  const attempt = (work: () => Promise<unknown>) => {
    const tell = (isSaved: boolean) =>
      update({ outcome: { isSaved, count: (state.outcome?.count ?? 0) + 1 } });
    work().then(
      () => tell(true),
      (error: unknown) => {
        console.error('Repères Persévérance: not saved.', error);
        tell(false);
      },
    );
  };
  const readAside = () => readSetAside().then((setAside) => update({ setAside }));
  const actions: OptionsPageActions = {
    change: (change) => attempt(() => changeSettings(change)),
    discardSetAside: () => attempt(() => discardSetAside().then(readAside)),
  };

  followOtherSites((areOtherSitesOn) => update({ areOtherSitesOn }));
  favourites.watch((kept) => update({ kept }));
  favourites.read().then((kept) => update({ kept }));
  followSettings((inForce) => update({ inForce }));
  loadCatalogue().then(
    ({ catalogue }) => update({ catalogue }),
    (error: unknown) => {
      console.error('Le catalogue n’a pas pu être lu.', error);
      update({ catalogue: null });
    },
  );
  // Values are set aside when something is first chosen over them: perhaps here.
  browser.storage.local.onChanged.addListener(() => void readAside());
  void readAside();
  const readKeys = () => readShortcuts().then((shortcuts) => update({ shortcuts }));
  // The person comes back from the browser's page for shortcuts.
  addEventListener('focus', () => void readKeys());
  void readKeys();
}
