import { type Browser, browser } from 'wxt/browser';
import type { PageBeside, PageInFront } from '../page/page-beside.ts';
import type { PageContext, ShownOccurrence } from '../page/page-context.ts';
import { answerMessages, isContentScript, sendToTab } from './messages.ts';

type Tab = Browser.tabs.Tab;

/** After so many milliseconds without an answer the tab just left is no longer shown, though nothing replaces it yet. */
const PATIENCE = 300;

/** The page in front of this window, for as long as this panel lives. */
export interface ActivePage {
  /** Asks it to show a term's next occurrence. @returns `null` when the page has none to show, or does not answer. */
  goToTerm(id: string): Promise<ShownOccurrence | null>;
  /** Looks again: no event tells that a tab has crashed. */
  look(): Promise<void>;
}

/**
 * Follows what the person looks at in this window: tab switches, navigation, and the page's own changes.
 * @param onChange called with the page in front. While a tab loads, what was there stays until the new is known.
 */
export async function followActivePage(onChange: (page: PageInFront) => void): Promise<ActivePage> {
  const { id: windowId } = await browser.windows.getCurrent();
  let activeTab: number | undefined;
  let question = 0;
  let shown: { tab: number | undefined; page: PageInFront } | undefined;

  const show = (page: PageInFront) => {
    shown = { tab: activeTab, page };
    onChange(page);
  };
  const ask = async () => {
    question += 1;
    const asked = question;
    const isLast = () => asked === question;
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    if (!isLast()) return;
    activeTab = tab?.id;
    const isOtherTab = shown?.tab !== activeTab;
    const impatience = setTimeout(() => isOtherTab && isLast() && show(undefined), PATIENCE);
    const page = await pageIn(tab);
    clearTimeout(impatience);
    // The last question wins: the person may have switched tabs while this one was answered.
    if (!isLast()) return;
    if (page === 'loading') isOtherTab && show(undefined);
    else show(page);
  };

  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId !== windowId) return;
    // Known at once: a last word of the tab just left must not pass for an answer.
    activeTab = info.tabId;
    void ask();
  });
  browser.tabs.onUpdated.addListener((tabId, { status, title, url, discarded }) => {
    const isNews = (status ?? title ?? url ?? discarded) !== undefined;
    if (tabId === activeTab && isNews) void ask();
  });
  // Reading one more site was allowed, or is no longer.
  browser.permissions.onAdded.addListener(() => void ask());
  browser.permissions.onRemoved.addListener(() => void ask());
  answerMessages(
    {
      pageChanged: (context, { tab }) => {
        if (tab && tab.id === activeTab) {
          question += 1;
          // A page that may no longer be read goes on speaking until it loads again.
          show(tab.url === undefined ? null : beside(context, tab));
        }
        return null;
      },
    },
    (_message, sender) => isContentScript(sender),
  );
  await ask();
  return {
    look: ask,
    goToTerm: async (id) =>
      activeTab === undefined ? null : await sendToTab(activeTab, 'goToTerm', { id }).catch(() => null),
  };
}

const beside = (context: PageContext, { title = '', url = '' }: Tab): PageBeside => ({
  ...context,
  title,
  address: url.replace(/#.*$/, ''),
});

async function pageIn(tab: Tab | undefined): Promise<PageBeside | null | 'loading'> {
  // The browser gives the address of a tab only where this extension may read: elsewhere there is nothing to wait for.
  if (tab?.id === undefined || tab.url === undefined) return null;
  try {
    return beside(await sendToTab(tab.id, 'pageContext', null), tab);
  } catch {
    return tab.status === 'loading' ? 'loading' : null;
  }
}
