import { type Browser, browser } from 'wxt/browser';

/** A value kept on the device under one key of `storage.local`. */
export interface Stored<T> {
  /** @returns what is kept; the initial value when there is none, or none that can be read. */
  read(): Promise<T>;
  /**
   * Changes what is kept. Two windows that change it at once wait for one another: neither change is lost.
   * @returns what is kept now.
   * @throws when the browser cannot write: the storage is full or unavailable. What was kept then stays.
   */
  update(change: (value: T) => T): Promise<T>;
  /** Calls back with what is kept after each change, whoever made it. @returns a function that stops. */
  watch(onChange: (value: T) => void): () => void;
}

/** A value that cannot be read is kept under its key with this, so that a new one takes its place without loss. */
export const ASIDE_SUFFIX = ':unreadable';

/** @returns a key under which a value is kept aside without taking the place of an earlier one. */
async function freeAsideKey(key: string): Promise<string> {
  const taken = await browser.storage.local.get(null);
  let free = `${key}${ASIDE_SUFFIX}`;
  for (let rank = 2; free in taken; rank += 1) free = `${key} ${rank}${ASIDE_SUFFIX}`;
  return free;
}

/** @param parse gives `undefined` for a value that cannot be read: corrupted, or a later version's. */
export function createStored<T>(key: string, parse: (raw: unknown) => T | undefined, initial: T): Stored<T> {
  const readable = (raw: unknown): T => (raw === undefined ? initial : (parse(raw) ?? initial));
  const get = async (): Promise<unknown> => (await browser.storage.local.get(key))[key];
  return {
    // A profile whose storage fails must not keep the popup from opening.
    read: async () => readable(await get().catch(() => undefined)),
    update: async (change) =>
      await navigator.locks.request(`reperes:${key}`, async (): Promise<T> => {
        const raw = await get();
        const value = change(readable(raw));
        const isLost = raw !== undefined && parse(raw) === undefined;
        await browser.storage.local.set({
          [key]: value,
          ...(isLost ? { [await freeAsideKey(key)]: raw } : {}),
        });
        return value;
      }),
    watch(onChange) {
      const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
        const change = changes[key];
        if (change) onChange(readable(change.newValue));
      };
      browser.storage.local.onChanged.addListener(listener);
      return () => browser.storage.local.onChanged.removeListener(listener);
    },
  };
}
