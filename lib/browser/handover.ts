import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Handover, handoverSchema } from '../page/handover.ts';

/**
 * What to show is left in session storage, because the page that shows it may not exist yet: a message would be lost
 * while it loads. A panel that is already open sees the change. Each window has its own.
 */
const keyOf = (windowId: number): string => `handover:${windowId}`;

export const leaveHandover = (handover: Handover, windowId: number): Promise<void> =>
  browser.storage.session.set({ [keyOf(windowId)]: handover });

/** Takes what was left for a window, once. @returns `undefined` when nothing was, or it cannot be read. */
export async function takeHandover(windowId: number): Promise<Handover | undefined> {
  const key = keyOf(windowId);
  const { [key]: raw } = await browser.storage.session.get(key);
  if (raw === undefined) return undefined;
  await browser.storage.session.remove(key);
  const parsed = v.safeParse(handoverSchema, raw);
  return parsed.success ? parsed.output : undefined;
}

/** Calls back with each handover that arrives for a window from now on. */
export function onHandover(windowId: number, receive: (handover: Handover) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[keyOf(windowId)]?.newValue === undefined) return;
    takeHandover(windowId).then((handover) => handover && receive(handover));
  });
}
