import { browser } from 'wxt/browser';
import { academieOfAddress } from '../academies/academie-of-host.ts';
import type { Keeping } from '../favourites/keeping.ts';
import type { Handover } from '../page/handover.ts';
import type { PageInFront } from '../page/page-beside.ts';
import type { ShownOccurrence } from '../page/page-context.ts';
import { type CatalogueStatus, followCatalogue } from '../search/load.ts';
import { followActivePage } from './active-page.ts';
import { followSettings } from './follow-settings.ts';
import { onHandover, takeHandover } from './handover.ts';
import { followKeeping } from './keeping.ts';
import { keepLastQuery, readLastQuery } from './last-query.ts';
import { followOtherSites } from './other-sites.ts';
import { togglePanel } from './panel.ts';
import { followSites } from './school-sites.ts';
import type { SettingsInForce } from './settings.ts';

/** All that the popup and the sidebar draw from. */
export interface PanelPageState {
  status: CatalogueStatus;
  page: PageInFront;
  /** Name of the académie on whose site that page stands; `undefined` until the catalogue is loaded. */
  pageAcademie: string | undefined;
  /** Shows a term's next occurrence in the page. @returns `null` when there is none to show. */
  goToTerm(id: string): Promise<ShownOccurrence | null>;
  /** Whether official sites that are no académie's are read too; `undefined` until that is known. */
  areOtherSitesOn: boolean | undefined;
  /** Whether the browser lets the extension read any académie site; `undefined` until it is known. */
  hasSites: boolean | undefined;
  /** Something to show that was asked for in a page. */
  request: Handover | undefined;
  /** The settings in force; `undefined` until they are read. */
  settings: SettingsInForce | undefined;
  /** What the person keeps; `undefined` until it is read. */
  keeping: Keeping | undefined;
  /** What was typed a little while ago; `undefined` until it is read. */
  lastQuery: string | undefined;
  /** Keeps what is typed for the next opening. A private window leaves no trace of it. */
  keepQuery(query: string): void;
  /** Opens the browser's panel beside the page, or closes it; `undefined` until the window is known. */
  openPanel: (() => void) | undefined;
}

function academieBeside({ status, page }: PanelPageState): string | undefined {
  if (status.state !== 'ready' || !page) return undefined;
  return academieOfAddress(page.address, status.loaded.catalogue.academies)?.name;
}

/** Gathers what a page with the search panel shows; draws at once and again at every change. */
export function startPanelPage(draw: (state: PanelPageState) => void): void {
  // Not `performance.timeOrigin`: it falls behind the clock when the computer has slept.
  const openedAt = Date.now();
  let state: PanelPageState = {
    status: { state: 'loading' },
    page: undefined,
    pageAcademie: undefined,
    goToTerm: async () => null,
    areOtherSitesOn: undefined,
    hasSites: undefined,
    request: undefined,
    settings: undefined,
    keeping: undefined,
    lastQuery: undefined,
    keepQuery: () => undefined,
    openPanel: undefined,
  };
  const update = (change: Partial<PanelPageState>) => {
    state = { ...state, ...change };
    state.pageAcademie = academieBeside(state);
    draw(state);
  };
  draw(state);
  void followCatalogue((status) => update({ status }));
  followSettings((settings) => update({ settings }));
  followKeeping((keeping) => update({ keeping }));
  followActivePage((page) => update({ page })).then(({ goToTerm, look }) => {
    window.addEventListener('focus', () => void look());
    update({ goToTerm });
  });
  followOtherSites((areOtherSitesOn) => update({ areOtherSitesOn }));
  followSites((hasSites) => update({ hasSites }));
  browser.windows.getCurrent().then(async ({ id, incognito }) => {
    if (!incognito) {
      update({ keepQuery: (query) => void keepLastQuery(query, Date.now()) });
      readLastQuery(Date.now()).then((lastQuery) => update({ lastQuery }));
    }
    if (id === undefined) return;
    // Known before the gesture: the panel opens only if nothing is awaited in between.
    update({ openPanel: () => void togglePanel(id).then(() => window.close()) });
    onHandover(id, (request, at) => {
      // The panel was there before the gesture that opens it: that gesture closes it.
      if (request.show === 'page' && at > openedAt && !import.meta.env.FIREFOX) window.close();
      else update({ request });
    });
    const request = await takeHandover(id);
    if (request) update({ request });
  });
}
