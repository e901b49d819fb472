import { browser } from 'wxt/browser';
import type { PageContext } from '../page/page-context.ts';
import { answerMessages, isContentScript, sendToTab } from './messages.ts';

/**
 * Follows what the person looks at in this window: tab switches, navigation, and the page's own changes.
 * @param onChange called with the page context of the active tab, or `null` where there is none: a page that is no
 * académie site. While the tab loads, what was there stays.
 */
export async function followActivePage(onChange: (context: PageContext | null) => void): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  let activeTab: number | undefined;
  let question = 0;

  const ask = async () => {
    question += 1;
    const asked = question;
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    if (asked !== question) return;
    activeTab = tab?.id;
    // No content script answers off académie sites.
    const context =
      activeTab === undefined ? null : await sendToTab(activeTab, 'pageContext', null).catch(() => null);
    // The last question wins: the person may have switched tabs while this one was answered.
    if (asked === question) onChange(context);
  };

  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId !== windowId) return;
    // Known at once: a last word of the tab just left must not pass for an answer.
    activeTab = info.tabId;
    void ask();
  });
  browser.tabs.onUpdated.addListener(
    (tabId, change) => tabId === activeTab && change.status === 'complete' && void ask(),
  );
  answerMessages(
    {
      pageChanged: (context, { tab }) => {
        if (tab?.id === activeTab) {
          question += 1;
          onChange(context);
        }
        return null;
      },
    },
    (_message, sender) => isContentScript(sender),
  );
  await ask();
}
