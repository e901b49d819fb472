/**
 * The content script's side of `messages.ts`, which holds the map. No schema here: this is part of the light file of
 * every académie page, its one question carries nothing, and no reply of its own is read.
 */
// The browser's own object, not the polyfill, for the same reason.
import { browser } from '@wxt-dev/browser';
import type { PageContext } from '../page/page-context.ts';
import type { Payload } from './messages.ts';

/** What a content script says: to the background, and to the extension's pages. */
type Said = 'showBubble' | 'open' | 'silence' | 'placeHandle' | 'pageChanged';

/** Says something; nobody may be listening. */
export async function say<N extends Said>(message: N, payload: Payload<N>): Promise<void> {
  try {
    await browser.runtime.sendMessage({ message, payload });
  } catch {
    // No panel is open, or an update has replaced the extension under this page: nothing is lost either way.
  }
}

/**
 * Answers the extension's pages, and nobody else, that ask what is on this page.
 * @returns a function that stops answering.
 */
export function answerPageContext(read: () => PageContext | null): () => void {
  const ownPages = browser.runtime.getURL('');
  const listener = (
    raw: unknown,
    sender: { id?: string; url?: string },
    respond: (reply: PageContext | null) => void,
  ) => {
    const { message } = (raw ?? {}) as { message?: unknown };
    const isOwnPage = sender.id === browser.runtime.id && sender.url?.startsWith(ownPages);
    if (message === 'pageContext' && isOwnPage) respond(read());
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
