import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showCount } from '../lib/browser/badge.ts';
import { injectBubble } from '../lib/browser/bubble-injection.ts';
import { createMenus, onCommand, onMenuClick } from '../lib/browser/gestures.ts';
import { welcomeNewcomer } from '../lib/browser/install.ts';
import { answerMessages, isContentScript, siteOf } from '../lib/browser/messages.ts';
import { answerAddressBar } from '../lib/browser/omnibox.ts';
import { contentScripts, putIntoOpenPages } from '../lib/browser/open-pages.ts';
import { OTHER_ORIGINS, registerOnOtherSites } from '../lib/browser/other-sites.ts';
import { answerAddressBarButton, showBesidePage } from '../lib/browser/panel.ts';
import { changeSettings } from '../lib/browser/settings.ts';
import { withSilence } from '../lib/settings/settings.ts';
import { isoDay } from '../lib/text/dates.ts';

/** Changes the settings. @returns whether the browser could keep that. */
const isKept = (change: Parameters<typeof changeSettings>[0]): Promise<boolean> =>
  changeSettings(change).then(
    () => true,
    () => false,
  );

/** Wiring only, no state: the browser may stop the background at any moment, and starts it anew for each event. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener((details) => {
    void createMenus();
    void welcomeNewcomer(details);
    // Firefox does so by itself. The old scripts of an update go by themselves.
    if (!import.meta.env.FIREFOX)
      void putIntoOpenPages([...contentScripts().flatMap(({ matches = [] }) => matches), ...OTHER_ORIGINS]);
  });
  browser.contextMenus.onClicked.addListener(onMenuClick);
  browser.commands.onCommand.addListener(onCommand);
  answerAddressBarButton();
  answerAddressBar();
  registerOnOtherSites();
  answerMessages(
    {
      showBubble: async (_payload, { tab, frameId }) => {
        if (tab?.id !== undefined) await injectBubble(tab.id, frameId);
        return null;
      },
      open: async (handover, { tab }) => {
        if (tab) await showBesidePage(handover, tab.windowId);
        return null;
      },
      silence: async (silence, sender) => {
        const host = siteOf(sender);
        if (host === '') return false;
        const today = isoDay(new Date());
        return isKept((settings) => withSilence(settings, silence, host, today));
      },
      placeHandle: ({ top }) => isKept((settings) => ({ ...settings, handleTop: top })),
      pageChanged: async ({ terms }, { tab }) => {
        if (tab?.id !== undefined) await showCount(tab.id, terms?.length ?? 0);
        return null;
      },
    },
    (_message, sender) => isContentScript(sender),
  );
});
