/**
 * The content script's side of `messages.ts`, which holds the map. No schema here: this is part of the light file of
 * every académie page, its questions carry at most an id, and of its replies only a `true` is understood.
 */
// The browser's own object, not the polyfill, for the same reason.
import { browser } from '@wxt-dev/browser';
import type { Payload, Reply } from './messages.ts';

/** What a content script says: to the background, and to the extension's pages. */
type Said = 'showBubble' | 'open' | 'silence' | 'placeHandle' | 'pageChanged';

/** Says something. @returns what is replied, unchecked; nothing when nobody listens. */
export async function say<N extends Said>(message: N, payload: Payload<N>): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage({ message, payload });
  } catch {
    // No panel is open, or an update has replaced the extension under this page: nothing is lost either way.
    return undefined;
  }
}

/**
 * Has the background keep something. A browser may stop it before it answers: asked again, it starts anew.
 * @returns whether it was kept.
 */
export const keep = async <N extends 'silence' | 'placeHandle'>(
  message: N,
  payload: Payload<N>,
): Promise<boolean> => ((await say(message, payload)) ?? (await say(message, payload))) === true;

/** @returns whether the extension is still there: an update leaves the old script in the page, without it. */
export const isExtensionAlive = (): boolean => browser.runtime?.id !== undefined;

/** What the extension's pages ask a content script. */
interface Answers {
  pageContext(): Reply<'pageContext'>;
  goToTerm(id: string): Reply<'goToTerm'>;
}

/**
 * Answers the extension's pages, and nobody else.
 * @returns a function that stops answering.
 */
export function answerPanel({ pageContext, goToTerm }: Answers): () => void {
  const ownPages = browser.runtime.getURL('');
  const listener = (
    raw: unknown,
    sender: { id?: string; url?: string },
    respond: (reply: unknown) => void,
  ) => {
    const { message, payload } = (raw ?? {}) as { message?: unknown; payload?: { id?: unknown } | null };
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ownPages)) return;
    if (message === 'pageContext') respond(pageContext());
    if (message === 'goToTerm' && typeof payload?.id === 'string') respond(goToTerm(payload.id));
  };
  browser.runtime.onMessage.addListener(listener);
  // Of an extension that an update has replaced nothing is heard any more, and it throws when it is asked.
  return () => isExtensionAlive() && browser.runtime.onMessage.removeListener(listener);
}
