import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Handover, handoverSchema } from '../page/handover.ts';

/**
 * What to show is left in session storage, because the page that shows it may not exist yet: a message would be lost
 * while it loads. A panel that is already open sees the change. Each window has its own.
 */
const keyOf = (windowId: number): string => `handover:${windowId}`;

/** As it is left: what to show, and when the gesture was made that asked for it, in milliseconds since 1970. */
const leftSchema = v.strictObject({ handover: handoverSchema, at: v.number() });

/**
 * Leaves it for a window. Where the browser cannot keep it, the panel opens as it does by itself.
 * @param at when the gesture was made that asks for it, in milliseconds since 1970.
 */
export async function leaveHandover(handover: Handover, windowId: number, at = Date.now()): Promise<void> {
  try {
    await browser.storage.session.set({ [keyOf(windowId)]: { handover, at } });
  } catch (error) {
    console.warn('Repères Persévérance: what to show was not handed over.', error);
  }
}

/** Takes what was left for a window, once. @returns `undefined` when nothing was, or it cannot be read. */
export async function takeHandover(windowId: number): Promise<Handover | undefined> {
  const key = keyOf(windowId);
  try {
    const { [key]: raw } = await browser.storage.session.get(key);
    if (raw === undefined) return undefined;
    await browser.storage.session.remove(key);
    return v.parse(leftSchema, raw).handover;
  } catch {
    return undefined;
  }
}

/** Calls back with each handover that arrives for a window from now on, and with the time of its gesture. */
export function onHandover(windowId: number, receive: (handover: Handover, at: number) => void): void {
  const key = keyOf(windowId);
  // A browser told to keep nothing of a session may not have it.
  browser.storage.session?.onChanged.addListener((changes) => {
    const raw = changes[key]?.newValue ?? undefined;
    if (raw === undefined) return;
    browser.storage.session.remove(key).catch(() => undefined);
    const left = v.safeParse(leftSchema, raw);
    if (left.success) receive(left.output.handover, left.output.at);
  });
}
