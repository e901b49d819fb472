import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Handover, handoverSchema } from '../page/handover.ts';

/** @returns the address of the search page, in a tab, that shows this. */
export const searchAddress = (handover: Handover): string =>
  `${browser.runtime.getURL('/')}search.html#${new URLSearchParams(handover)}`;

/**
 * @param hash as in `location.hash`: it may be anything, people keep and edit addresses.
 * @returns what it asks to show; `undefined` when it asks for nothing that is known.
 */
export function readSearchAddress(hash: string): Handover | undefined {
  const asked = Object.fromEntries(new URLSearchParams(hash.replace(/^#/, '')));
  const parsed = v.safeParse(handoverSchema, asked);
  return parsed.success ? parsed.output : undefined;
}
