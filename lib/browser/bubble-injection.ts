import * as v from 'valibot';
import { browser } from 'wxt/browser';

const BUBBLE_FILE = '/bubble.js';

/** What the bubble's file says of itself, in the frame it was put into. */
const outcomeSchema = v.strictObject({ isShown: v.boolean(), selected: v.string() });

/** Whether the bubble shows; where it cannot, `selected` is the text it was asked about. */
export type BubbleOutcome = v.InferOutput<typeof outcomeSchema>;

/**
 * Milliseconds before another try. Chromium tells a page's process of `activeTab` and of the script to run on two ways:
 * a script that comes first is refused, as on a page that may not be read, and accepted a moment later.
 */
const PAUSES = import.meta.env.FIREFOX ? [] : [20, 100];

/** @throws what the last try throws. */
async function persist<T>(inject: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await inject();
    } catch {
      await new Promise((over) => setTimeout(over, pause));
    }
  }
  return inject();
}

/**
 * Puts the bubble's file into a frame, in the isolated world the content script lives in. Running it again shows the
 * bubble again, without a second copy.
 * @throws where nothing can be injected: browser pages, the PDF viewer, hosts blocked by policy.
 */
export async function injectBubble(tabId: number, frameId = 0): Promise<BubbleOutcome> {
  const [injected] = await persist(() =>
    browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [BUBBLE_FILE] }),
  );
  return v.parse(outcomeSchema, injected?.result);
}

const frameSchema = v.strictObject({
  /** `inside`: one of its own frames has the focus. */
  focus: v.picklist(['here', 'inside', 'none']),
  hasSelection: v.boolean(),
});

/** Runs in a page: knows nothing of this file. */
function describeFrame(): v.InferOutput<typeof frameSchema> {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const isInside = /^(i?frame|object|embed|fencedframe)$/.test(active?.localName ?? '');
  const { selectionStart, selectionEnd } = (active ?? {}) as Partial<HTMLInputElement>;
  return {
    focus: document.hasFocus() ? (isInside ? 'inside' : 'here') : 'none',
    // Firefox's own selection says nothing of a field's.
    hasSelection:
      String(document.getSelection()).trim() !== '' || (selectionStart ?? 0) < (selectionEnd ?? 0),
  };
}

/**
 * Finds the frame that a key pressed without further word is about: the one that has the focus and a selection, else
 * one that has a selection, else the focused one.
 * @returns its id.
 * @throws where nothing can be read: see `injectBubble`; or the focus is in a frame of another site.
 */
export async function frameInUse(tabId: number): Promise<number> {
  const results = await persist(() =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: describeFrame }),
  );
  const frames = results.flatMap(({ frameId, result }) => {
    const parsed = v.safeParse(frameSchema, result);
    return parsed.success ? { frameId, ...parsed.output } : [];
  });
  const focused = frames.filter(({ focus }) => focus === 'here');
  const found =
    focused.find(({ hasSelection }) => hasSelection) ??
    frames.find(({ hasSelection }) => hasSelection) ??
    focused[0];
  if (!found && frames.some(({ focus }) => focus === 'inside'))
    throw new Error('the frame in use is out of reach');
  return found?.frameId ?? 0;
}
