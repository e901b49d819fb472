import { browser } from 'wxt/browser';

/**
 * Erases all that the extension keeps on this device. What a policy presets is not its own and stays.
 * @throws when the browser cannot erase; what is left then stays.
 */
export async function eraseEverything(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  localStorage.clear();
  sessionStorage.clear();
}
