import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'lastQuery';

/** How long a query is kept for whoever opens the popup again, in milliseconds: the time to look something up. */
const KEPT_FOR = 10 * 60_000;

const schema = v.strictObject({ query: v.string(), at: v.number() });

/** Keeps it where the browser can. @param now milliseconds since the epoch. */
export async function keepLastQuery(query: string, now: number): Promise<void> {
  try {
    await browser.storage.session.set({ [KEY]: { query, at: now } });
  } catch {
    // The next opening starts with an empty field.
  }
}

/** @param now milliseconds since the epoch. @returns what was typed a little while ago; empty when that is too long. */
export async function readLastQuery(now: number): Promise<string> {
  try {
    const kept = v.parse(schema, (await browser.storage.session.get(KEY))[KEY]);
    return now - kept.at < KEPT_FOR && now >= kept.at ? kept.query : '';
  } catch {
    return '';
  }
}
