/**
 * Every message of the extension, its payload and its reply. Both are checked on arrival: after an update an old
 * content script may speak to a new background, and types end at the process border.
 *
 * - `showBubble`, content script -> background: put the bubble's file into the sender's frame.
 * - `open`, content script -> background: show an entry, a search or the page's terms beside the page.
 * - `silence`, content script -> background: the bubble or the handle is to keep quiet on this site, or no more; replied is whether
 *   that could be kept.
 * - `placeHandle`, content script -> background: the person moved the handle.
 * - `pageContext`, extension page -> content script: what is on this page?
 * - `goToTerm`, extension page -> content script: scroll to the term's next occurrence and mark it; `null` when the
 *   page no longer has one to show.
 * - `pageChanged`, content script -> extension pages: what is on this page is now this.
 */

import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { handoverSchema } from '../page/handover.ts';
import { pageContextSchema, shownOccurrenceSchema } from '../page/page-context.ts';
import { siteHost } from '../page/site-host.ts';
import { handleTopSchema } from '../settings/settings.ts';
import { SILENCE_REACHES } from '../settings/silence.ts';

const nothing = v.optional(v.null(), null);

const silenceSchema = v.strictObject({
  what: v.picklist(['bubble', 'handle']),
  reach: v.picklist(SILENCE_REACHES),
  isQuiet: v.boolean(),
});

const MESSAGES = {
  showBubble: { payload: nothing, reply: nothing },
  open: { payload: handoverSchema, reply: nothing },
  silence: { payload: silenceSchema, reply: v.boolean() },
  placeHandle: { payload: v.strictObject({ top: handleTopSchema }), reply: v.boolean() },
  pageContext: { payload: nothing, reply: pageContextSchema },
  goToTerm: { payload: v.strictObject({ id: v.string() }), reply: v.nullable(shownOccurrenceSchema) },
  pageChanged: { payload: pageContextSchema, reply: nothing },
} as const;

type Messages = typeof MESSAGES;
type Name = keyof Messages;
export type Payload<N extends Name> = v.InferOutput<Messages[N]['payload']>;
export type Reply<N extends Name> = v.InferOutput<Messages[N]['reply']>;

export type Sender = Browser.runtime.MessageSender;
export type Handlers = {
  [N in Name]?: (payload: Payload<N>, sender: Sender) => Reply<N> | Promise<Reply<N>>;
};

const envelopeSchema = v.strictObject({
  message: v.picklist([
    'showBubble',
    'open',
    'silence',
    'placeHandle',
    'pageContext',
    'goToTerm',
    'pageChanged',
  ]),
  payload: v.unknown(),
});

/** Sends a message to the content script of a tab. @throws when there is none, or it does not answer as agreed. */
export async function sendToTab<N extends Name>(
  tabId: number,
  message: N,
  payload: Payload<N>,
): Promise<Reply<N>> {
  const reply: unknown = await browser.tabs.sendMessage(tabId, { message, payload }, { frameId: 0 });
  return v.parse(MESSAGES[message].reply, reply) as Reply<N>;
}

/**
 * Answers messages. One that is not for this place stays unanswered; one that does not fit the map, or whose sender
 * may not send it, is one calm warning.
 * @returns a function that stops answering.
 */
export function answerMessages(
  handlers: Handlers,
  maySend: (message: string, sender: Sender) => boolean,
): () => void {
  const listener = (raw: unknown, sender: Sender): Promise<unknown> | undefined => {
    const envelope = v.safeParse(envelopeSchema, raw);
    if (!envelope.success) return warn('unknown message');
    const { message, payload } = envelope.output;
    const handler = handlers[message] as ((payload: unknown, sender: Sender) => unknown) | undefined;
    if (!handler) return undefined;
    if (!maySend(message, sender)) return warn(`${message}: this sender may not send it`);
    const checked = v.safeParse(MESSAGES[message].payload, payload);
    if (!checked.success) return warn(`${message}: malformed payload`);
    // Called in this very turn: opening a panel must happen within the person's gesture.
    return Promise.resolve(handler(checked.output, sender));
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function warn(reason: string): undefined {
  console.warn(`Repères Persévérance: message ignored (${reason}).`);
  return undefined;
}

/** True for a page of this extension. */
export const isExtensionPage = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (sender.url?.startsWith(browser.runtime.getURL('/')) ?? false);

/** True for a content script of this extension. */
export const isContentScript = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && sender.tab?.id !== undefined && !isExtensionPage(sender);

/** @returns the host name of the sender's site; empty for a frame that belongs to none. */
export const siteOf = ({ origin, url }: Sender): string => siteHost(origin, url);
