import { type Browser, browser } from 'wxt/browser';

/** Shows the welcome page to a person who has just installed the extension: not at an update, nor for an administrator. */
export async function welcomeNewcomer({
  reason,
}: Pick<Browser.runtime.InstalledDetails, 'reason'>): Promise<void> {
  if (reason !== 'install') return;
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin') return;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/')}welcome.html` });
}
