import terms from 'virtual:reperes/page-terms';
import { defineContentScript } from 'wxt/utils/define-content-script';
import brandCss from '../components/brand.css?inline';
import handleCss from '../components/handle.css?inline';
import '../components/marks.css';
import { answerPanel, isExtensionAlive, keep, say } from '../lib/browser/page-messages.ts';
import { followPageSettings, type PageSettings } from '../lib/browser/page-settings.ts';
import { createSiteFinder } from '../lib/glossary/site-finder.ts';
import { type BubbleRequest, bubbleSlot } from '../lib/page/bubble-slot.ts';
import { createTour } from '../lib/page/go-to-term.ts';
import { createHandle } from '../lib/page/handle.ts';
import { hasLoaded } from '../lib/page/has-loaded.ts';
import { addStyle, createHost } from '../lib/page/host.ts';
import { isHtml } from '../lib/page/is-html.ts';
import { createMarks } from '../lib/page/marks.ts';
import type { PageContext } from '../lib/page/page-context.ts';
import { followPageTerms } from '../lib/page/page-terms.ts';
import { readSelection, watchSelection } from '../lib/page/selection.ts';
import { siteHost } from '../lib/page/site-host.ts';
import { watchTermClicks } from '../lib/page/term-clicks.ts';
import { type Silence, silenceHere } from '../lib/settings/silence.ts';
import { isoDay } from '../lib/text/dates.ts';

/** Longest selection, in UTF-16 units, that the bubble judges though no term was found in it. */
const FEW_WORDS = 60;

/** In forced colours Chromium paints every highlight as if it were selected: a person would not find their selection. */
const forcedColours = matchMedia('(forced-colors: active)');
const canMark = () => import.meta.env.FIREFOX || !forcedColours.matches;

/** What stands on every académie page: the handle, the marks, the watch on the selection. No Preact, no catalogue. */
export default defineContentScript({
  // The hosts come from data/academies.yaml: wxt.config.ts fills them in.
  matches: [],
  async main() {
    const site = siteHost(origin, location.href);
    const slot = bubbleSlot();
    // After an update this file is put into open pages, where it may just have come by itself.
    if (!site || slot.isSchoolSite || !isHtml(document)) return;
    slot.isSchoolSite = true;
    await hasLoaded();
    const find = createSiteFinder(terms);
    let root = document.documentElement;
    let end = new AbortController();
    // How often the handle comes back to a page that takes it away.
    let returns = 9;
    const stand = () => {
      const { signal } = end;
      /** An update of the extension leaves this script in the page, without it: it then goes without a trace. */
      const isAlive = () => {
        if (!isExtensionAlive()) end.abort();
        return !signal.aborted;
      };
      // A tab that comes to the front is read anew, which asks too.
      for (const type of ['pointerdown', 'keydown', 'focus'])
        addEventListener(type, isAlive, { capture: true, signal });

      let settings: PageSettings | undefined;
      let onSettings = (_settings: PageSettings) => {};
      let doubleClicked: BubbleRequest | undefined;
      const isQuiet = (silence: Silence) => silenceHere(silence, site, isoDay(new Date())) !== undefined;
      let isFetched = false;
      const fetchBubble = () => {
        isFetched = true;
        if (slot.isOnItsWay) return;
        slot.isOnItsWay = true;
        // A file that could not be put here must not answer an old question one day.
        void say('showBubble', null).then(() => {
          delete slot.pending;
          slot.isOnItsWay = false;
        });
      };
      const show = (request: BubbleRequest) => {
        if (slot.show) return void slot.show(request);
        slot.pending = request;
        fetchBubble();
      };
      const stopSettings = followPageSettings((now) => {
        settings = now;
        onSettings(now);
      });
      signal.addEventListener('abort', stopSettings);
      const selected = () =>
        settings?.isBubbleAutomatic && !isQuiet(settings.silences.bubble) ? readSelection(false) : undefined;
      // The bubble's file comes while the person still selects.
      const foresee = () => isFetched || (selected() && fetchBubble());
      document.addEventListener('selectionchange', foresee, { signal });
      watchSelection(() => {
        const own = selected();
        const request = own && (doubleClicked ?? own);
        // The bubble knows more than this file, and shows nothing by itself for what is no term.
        if (request && (request.text.length <= FEW_WORDS || find(request.text).length > 0)) show(request);
      }, signal);
      // The frames of a page have the bubble, and nothing that stands.
      if (window !== window.top) return;

      const host = createHost();
      addStyle(host, brandCss + handleCss);
      // A bubble asked for before has a host of its own.
      slot.close?.();
      delete slot.show;
      slot.host = host;
      const marks = createMarks(signal);
      const handle = createHandle(host, {
        onOpen: () => void say('open', { show: 'page' }),
        onPlaced: (top) => keep('placeHandle', { top }),
        onQuiet: (reach, isQuiet) => keep('silence', { what: 'handle', reach, isQuiet }),
      });
      handle.setCount(0);
      onSettings = ({ underline, handle: isShown, handleTop, silences, isLocked, colorScheme }) => {
        marks.switchTo(underline && canMark());
        handle.update({
          isShown: isShown && !isQuiet(silences.handle),
          top: handleTop,
          canBeOff: !isLocked.handle,
          colorScheme,
        });
      };
      forcedColours.addEventListener('change', () => settings && onSettings(settings), { signal });
      let context: PageContext = { terms: null };
      const onPage = followPageTerms(
        find,
        () => {
          if (!isAlive()) return;
          marks.set(onPage.all());
          // A page that takes the handle away by mistake does so now and then; one that means it is not fought.
          if (!host.element.isConnected && returns-- > 0) root.append(host.element);
        },
        (terms) => {
          context = { terms };
          handle.setCount(terms.length);
          void say('pageChanged', context);
        },
        signal,
      );
      watchTermClicks(
        onPage.inBlock,
        (request) => canMark() && settings?.underline && show(request),
        (request) => {
          doubleClicked = request;
        },
        signal,
      );
      const stopAnswering = answerPanel({
        pageContext: () => context,
        goToTerm: createTour(
          (id) => onPage.all().filter((occurrence) => occurrence.id === id),
          marks.pointOut,
        ),
      });
      // A page that comes back from the browser's cache has lost its badge.
      const onReturn = ({ persisted }: PageTransitionEvent) =>
        persisted && isAlive() && void say('pageChanged', context);
      addEventListener('pageshow', onReturn, { signal });
      signal.addEventListener('abort', () => {
        stopAnswering();
        slot.close?.();
        host.element.remove();
      });
    };
    stand();
    // A page that writes itself anew (`document.open()`) takes along every listener and what the bubble stands in.
    new MutationObserver(() => {
      const { documentElement } = document;
      if (!documentElement || documentElement === root || end.signal.aborted) return;
      root = documentElement;
      slot.close?.();
      end.abort();
      delete slot.show;
      delete slot.host;
      delete slot.isGuarded;
      end = new AbortController();
      stand();
    }).observe(document, { childList: true });
  },
});
