import { browser } from 'wxt/browser';
import { ASIDE_SUFFIX } from './stored.ts';

/** @returns what could not be read and was kept aside, by the key it had; empty where all is well. */
export async function readSetAside(): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = await browser.storage.local.get(null);
  return Object.fromEntries(
    Object.entries(all)
      .filter(([key]) => key.endsWith(ASIDE_SUFFIX))
      .map(([key, value]) => [key.slice(0, -ASIDE_SUFFIX.length), value]),
  );
}

/** Gives up what was kept aside. @throws when the browser cannot write. */
export async function discardSetAside(): Promise<void> {
  const keys = Object.keys(await readSetAside());
  await browser.storage.local.remove(keys.map((key) => `${key}${ASIDE_SUFFIX}`));
}
