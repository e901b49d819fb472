import academies from 'virtual:reperes/academies';
import terms from 'virtual:reperes/page-terms';
import { defineContentScript } from 'wxt/utils/define-content-script';
import brandCss from '../components/brand.css?inline';
import handleCss from '../components/handle.css?inline';
import { academieOfHost } from '../lib/academies/academie-of-host.ts';
import { answerPageContext, say } from '../lib/browser/page-messages.ts';
import { followPageSettings, type PageSettings } from '../lib/browser/page-settings.ts';
import { createSiteFinder } from '../lib/glossary/site-finder.ts';
import { bubbleSlot } from '../lib/page/bubble-slot.ts';
import { createHandle, type Handle } from '../lib/page/handle.ts';
import { addStyle, createHost } from '../lib/page/host.ts';
import { isHtml } from '../lib/page/is-html.ts';
import type { PageContext } from '../lib/page/page-context.ts';
import { followPageTerms } from '../lib/page/page-terms.ts';
import { readSelection, watchSelection } from '../lib/page/selection.ts';
import { siteHost } from '../lib/page/site-host.ts';
import { type Silence, silenceHere } from '../lib/settings/silence.ts';
import { isoDay } from '../lib/text/dates.ts';

/** What stands on every académie page: the handle, the page context, the watch on the selection. No Preact, no catalogue. */
export default defineContentScript({
  // The hosts come from data/academies.yaml: wxt.config.ts fills them in.
  matches: [],
  runAt: 'document_idle',
  registration: 'manifest',
  main(context) {
    const site = siteHost(origin, location.href);
    const academie = academieOfHost(site, academies);
    if (!academie || !isHtml(document)) return;
    const finder = createSiteFinder(terms);
    const slot = bubbleSlot();
    slot.isSchoolSite = true;

    const tell = async (...said: Parameters<typeof say>) => {
      await say(...said);
      // Asked whether it is still valid, WXT retires this script after an update of the extension.
      return context.isValid;
    };
    let settings: PageSettings | undefined;
    let handle: Handle | undefined;
    const isQuiet = (silence: Silence) => silenceHere(silence, site, isoDay(new Date())) !== undefined;
    const stopSettings = followPageSettings((now) => {
      settings = now;
      handle?.setShown(now.handle && !isQuiet(now.silences.handle));
    });
    watchSelection(() => {
      if (!settings?.isBubbleAutomatic || isQuiet(settings.silences.bubble)) return;
      const request = readSelection(false);
      if (!request || finder.lookUp(request.text).kind === 'none') return;
      if (slot.show) return slot.show(request);
      const isOnItsWay = slot.pending !== undefined;
      slot.pending = request;
      if (isOnItsWay) return;
      // A file that could not be put here must not answer an old question one day.
      void tell('showBubble', null).then(() => delete slot.pending);
    }, context.signal);
    context.onInvalidated(stopSettings);
    // The frames of a page have the bubble, and nothing that stands.
    if (window !== window.top) return;

    const host = createHost();
    addStyle(host, brandCss + handleCss);
    slot.host = host;
    const shown = createHandle(host, () => void tell('open', { show: 'page' }));
    shown.setCount(0);
    handle = shown;
    let found: PageContext = { academie: academie.name, terms: null };
    const stopAnswering = answerPageContext(() => found);
    followPageTerms(
      finder,
      (terms) => {
        found = { ...found, terms };
        shown.setCount(terms.length);
        void tell('pageChanged', found);
      },
      context.signal,
    );
    context.onInvalidated(() => {
      stopAnswering();
      host.element.remove();
    });
  },
});
