/** The address bar: «rp», a space, then a search. */
import { type Browser, browser } from 'wxt/browser';
import { contextLine, KIND_LABELS } from '../catalogue/describe.ts';
import type { Handover } from '../page/handover.ts';
import { MAX_QUERY_LENGTH } from '../search/limits.ts';
import { type LoadedCatalogue, loadCatalogue } from '../search/load.ts';
import type { Hit } from '../search/search.ts';
import { isoDay } from '../text/dates.ts';
import { showInPopup } from './panel.ts';
import { searchAddress } from './search-address.ts';
import { readSettings } from './settings.ts';

/** Chrome shows so many below what is typed; Firefox a few more. */
const SUGGESTIONS = 5;

/**
 * A suggestion's text names the entry after its title: browsers put it into the address bar, and screen readers read
 * it out. Free text hardly ends so.
 */
const CHOSEN = /\s#([a-z0-9-]+)$/;

/** Answers what is typed in the address bar after the keyword. */
export function answerAddressBar(): void {
  // Kept while the background lives; loaded again by the first letter after it was stopped.
  let loading: Promise<LoadedCatalogue> | undefined;
  const catalogue = () => {
    loading ??= loadCatalogue().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  let asked = '';
  browser.omnibox.setDefaultSuggestion({
    description: import.meta.env.FIREFOX
      ? 'Rechercher dans Repères Persévérance'
      : 'Rechercher <match>%s</match> dans Repères Persévérance',
  });
  browser.omnibox.onInputStarted.addListener(() => void catalogue().catch(() => undefined));
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    asked = text;
    void Promise.all([catalogue(), readSettings()]).then(
      ([loaded, { settings }]) => {
        // The last question wins: more may have been typed meanwhile.
        if (asked === text) suggest(suggestionsFor(text, loaded, settings.academie));
      },
      (error: unknown) => console.error('Le catalogue n’a pas pu être lu.', error),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition));
}

function suggestionsFor(
  text: string,
  { catalogue, engine }: LoadedCatalogue,
  academie: string | null,
): Browser.omnibox.SuggestResult[] {
  const hits = engine.search(text.slice(0, MAX_QUERY_LENGTH), {
    limit: SUGGESTIONS,
    today: isoDay(new Date()),
    ...(academie ? { academieFirst: academie } : {}),
  });
  return hits.map((hit) => {
    const { id, kind, title } = hit.entry;
    const detail = [KIND_LABELS[kind], contextLine(hit.entry, catalogue)].filter(Boolean).join(' · ');
    return { content: `${title} #${id}`, description: describe(hit, detail) };
  });
}

/** Chrome takes marks and reads the description as XML, Firefox takes it as it is. */
function describe({ entry, titleRanges }: Hit, detail: string): string {
  const acronym = entry.kind === 'definition' && entry.acronym ? ` (${entry.acronym})` : '';
  if (import.meta.env.FIREFOX) return `${entry.title}${acronym} – ${detail}`;
  let marked = '';
  let from = 0;
  for (const { start, end } of titleRanges) {
    marked += `${escapeXml(entry.title.slice(from, start))}<match>${escapeXml(entry.title.slice(start, end))}</match>`;
    from = end;
  }
  return `${marked}${escapeXml(entry.title.slice(from) + acronym)} <dim>– ${escapeXml(detail)}</dim>`;
}

const XML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string): string => text.replace(/[&<>]/g, (sign) => XML[sign] ?? sign);

/** Opens what was chosen, or the search for what was typed, where the person asked for it. */
async function open(
  text: string,
  disposition: `${Browser.omnibox.OnInputEnteredDisposition}`,
): Promise<void> {
  const id = CHOSEN.exec(text.trim())?.[1];
  const handover: Handover = id
    ? { show: 'entry', id }
    : { show: 'search', query: text.trim().slice(0, MAX_QUERY_LENGTH) };
  if (!import.meta.env.FIREFOX) {
    // Chrome shows no page of an extension in the tabs of a private window, and it is no matter for another window.
    const { id: windowId, incognito } = await browser.windows.getLastFocused();
    if (incognito && windowId !== undefined) return showInPopup(handover, windowId);
  }
  const url = searchAddress(handover);
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
