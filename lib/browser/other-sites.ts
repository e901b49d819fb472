/**
 * Official sites that are no académie's, read only where the person has switched that on. The browser's own permission
 * is the switch: there is no second one that could disagree, and its own settings switch it too.
 */
import { type Browser, browser } from 'wxt/browser';
import { sitePatterns } from '../academies/academie-of-host.ts';
import { OTHER_SITES } from '../academies/other-sites.ts';
import { contentScripts, putIntoOpenPages } from './open-pages.ts';

/** Match patterns of these sites. */
export const OTHER_ORIGINS = sitePatterns(OTHER_SITES);
const SCRIPT_PREFIX = 'other-sites-';

/**
 * Asks the person, or gives the access back. Only within their gesture, with nothing awaited before. Pages that are open
 * when it is given back stay as they are until they load again.
 * @returns whether that was done: they may say no.
 * @throws when the browser gives access but puts no script there; the access is then given back.
 */
export async function switchOtherSites(isOn: boolean): Promise<boolean> {
  const access = { origins: OTHER_ORIGINS };
  const isDone = await browser.permissions[isOn ? 'request' : 'remove'](access);
  if (!isDone) return false;
  try {
    await agree();
  } catch (failure) {
    if (isOn) await browser.permissions.remove(access);
    throw failure;
  }
  return true;
}

/** Has the registered scripts agree with what the person allows; one at a time, whoever asks. */
async function agree(): Promise<void> {
  await navigator.locks.request('reperes:other-sites', agreeWithAccess);
}

/** Calls back with whether these sites are read, now and after each change. @returns a function that stops. */
export function followOtherSites(onChange: (isOn: boolean) => void): () => void {
  const tell = () => void browser.permissions.contains({ origins: OTHER_ORIGINS }).then(onChange);
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(tell);
  tell();
  return () => {
    for (const event of events) event.removeListener(tell);
  };
}

/**
 * In the background: puts the content scripts of académie sites on these too for as long as the person allows it,
 * whether they say so here or in the browser's own settings.
 */
export function registerOnOtherSites(): void {
  // Whoever pressed the switch is told of a failure there.
  const agreeQuietly = () => void agree().catch((failure) => console.warn('Repères Persévérance:', failure));
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    agreeQuietly();
    // Someone who has just allowed it looks at a page that is open, an académie's perhaps.
    if (origins.length > 0) void putIntoOpenPages(origins);
  });
  browser.permissions.onRemoved.addListener(agreeQuietly);
  // Browsers forget registered scripts at an update, and some lose them with the profile's caches.
  browser.runtime.onInstalled.addListener(agreeQuietly);
  browser.runtime.onStartup.addListener(agreeQuietly);
}

async function agreeWithAccess(): Promise<void> {
  const wanted = await wantedScripts();
  const known = await browser.scripting.getRegisteredContentScripts();
  const old = known.map(({ id }) => id).filter((id) => id.startsWith(SCRIPT_PREFIX));
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old });
  if (wanted.length > 0) await browser.scripting.registerContentScripts(wanted);
}

/** The manifest's content scripts, for those of the other sites that may be read. */
async function wantedScripts(): Promise<Browser.scripting.RegisteredContentScript[]> {
  const allowed = await Promise.all(
    OTHER_ORIGINS.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  const matches = OTHER_ORIGINS.filter((_, rank) => allowed[rank]);
  if (matches.length === 0) return [];
  return contentScripts().map((script, rank) => ({
    id: `${SCRIPT_PREFIX}${rank}`,
    matches,
    js: script.js,
    ...(script.css.length > 0 && { css: script.css }),
    runAt: (script.run_at ?? 'document_idle') as Browser.extensionTypes.RunAt,
    allFrames: script.all_frames ?? false,
    persistAcrossSessions: true,
  }));
}
