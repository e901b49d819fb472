import definitions from 'virtual:reperes/definitions';
import terms from 'virtual:reperes/terms';
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Bubble, type BubbleAnswer } from '../components/Bubble.tsx';
import bubbleCss from '../components/bubble.css?inline';
import { bubbleTexts } from '../components/bubble-texts.ts';
import type { BubbleSilence } from '../components/SilenceControl.tsx';
import themeCss from '../components/theme.css?inline';
import type { BubbleOutcome } from '../lib/browser/bubble-injection.ts';
import { keep, say } from '../lib/browser/page-messages.ts';
import { followPageSettings, type PageSettings } from '../lib/browser/page-settings.ts';
import { citation } from '../lib/catalogue/citation.ts';
import { createAnswering } from '../lib/glossary/answer.ts';
import { type BubbleRequest, type BubbleSlot, bubbleSlot } from '../lib/page/bubble-slot.ts';
import { createBubbleWindow } from '../lib/page/bubble-window.ts';
import { copyText } from '../lib/page/copy.ts';
import { readFieldSelection } from '../lib/page/field-selection.ts';
import type { Handover } from '../lib/page/handover.ts';
import { isHtml } from '../lib/page/is-html.ts';
import { readSelection } from '../lib/page/selection.ts';
import { siteHost } from '../lib/page/site-host.ts';
import { MAX_QUERY_LENGTH } from '../lib/search/limits.ts';
import { silenceHere } from '../lib/settings/silence.ts';
import { isoDay } from '../lib/text/dates.ts';

/** Least frame that a bubble can be read in, in CSS pixels. */
const LEAST_FRAME = { width: 240, height: 160 };

/**
 * The bubble's file: put into a frame when something is first selected or asked there, run again at each request from outside the page.
 * @returns whether a bubble shows, and else what it was asked about; the background reads it.
 */
export default defineUnlistedScript((): BubbleOutcome => {
  const slot = bubbleSlot();
  const isAwaited = slot.isOnItsWay === true;
  const request = slot.pending ?? (isAwaited ? undefined : readAsked());
  delete slot.pending;
  delete slot.isOnItsWay;
  const selected = request?.text ?? '';
  if (!isHtml(document) || isTinyFrame()) return { isShown: false, selected };
  slot.show ??= createBubble(slot);
  // It came ahead of the question: what else asks at the same time is answered by the run that follows.
  return { isShown: request === undefined || slot.show(request), selected };
});

const readAsked = (): BubbleRequest =>
  readFieldSelection() ?? readSelection(true) ?? { text: '', anchor: () => [], isAsked: true };

const isTinyFrame = (): boolean =>
  window !== window.top && (innerWidth < LEAST_FRAME.width || innerHeight < LEAST_FRAME.height);

function createBubble(slot: BubbleSlot): (request: BubbleRequest) => boolean {
  const isStanding = slot.isSchoolSite === true;
  const answer = createAnswering(terms, definitions);

  /** What is drawn; none while it is closed. */
  let shown: { text: string; answer: BubbleAnswer } | undefined;
  /** Known only where the bubble may come by itself. */
  let settings: PageSettings | undefined;

  const window = createBubbleWindow(slot, themeCss + bubbleCss, () => {
    shown = undefined;
    render(null, window.content);
    if (isStanding) return;
    // Elsewhere nothing stays behind when it closes.
    stopSettings();
    delete slot.host;
    delete slot.show;
  });
  const stopSettings = followPageSettings((now) => {
    // Not on the host, which the page sees: it must learn no setting.
    window.content.style.colorScheme = now.colorScheme;
    if (!isStanding) return;
    settings = now;
    draw();
  });

  // What it shows changes inside: a term chosen from the list is longer than the list, «Copié» may take a line.
  new MutationObserver(window.place).observe(window.content, {
    childList: true,
    characterData: true,
    subtree: true,
  });

  function silence(): BubbleSilence | undefined {
    if (!settings) return undefined;
    const { isBubbleAutomatic, silences, isLocked } = settings;
    const site = siteHost(origin, location.href);
    const reach = isBubbleAutomatic ? silenceHere(silences.bubble, site, isoDay(new Date())) : 'everywhere';
    return { reach, site, isLocked: isLocked.bubble };
  }

  function draw(): void {
    if (!shown) return;
    const go = (handover: Handover) => {
      window.close();
      void say('open', handover);
    };
    render(
      <Bubble
        key={shown.text}
        answer={shown.answer}
        silence={silence()}
        onSilence={(reach, isQuiet) => keep('silence', { what: 'bubble', reach, isQuiet })}
        onClose={window.close}
        onCopy={(definition) => copyText(citation(definition))}
        onMore={(id) => go({ show: 'entry', id })}
        onSearch={(query) => go({ show: 'search', query: query.trim().slice(0, MAX_QUERY_LENGTH) })}
      />,
      window.content,
    );
  }

  return (request) => {
    const found = answer(request.text, isStanding);
    // By itself it shows only for a known term.
    if (!request.isAsked && (found.isNear || found.definitions.length === 0)) return false;
    shown = { text: request.text, answer: found };
    draw();
    return window.open(request, announcement(shown.answer));
  };
}

/** What is said of a bubble that shows by itself and leaves the focus where it is. */
function announcement({ definitions: [first, ...others] }: BubbleAnswer): string {
  if (!first) return '';
  return others.length > 0 ? bubbleTexts.several(others.length + 1) : bubbleTexts.available(first.title);
}
