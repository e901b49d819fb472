import { beforeEach, expect, it } from 'vitest';
import { welcomeNewcomer } from '../../../../lib/browser/install.ts';
import { browser, startBrowser } from '../../../fixtures/browser.ts';

let opened: string[];

function installedBy(installType: string): void {
  opened = [];
  Object.assign(browser.management, { getSelf: async () => ({ installType }) });
  Object.assign(browser.tabs, { create: async ({ url }: { url: string }) => void opened.push(url) });
}

beforeEach(async () => {
  await startBrowser();
});

it.each(['normal', 'sideload', 'development'])(
  'a person who installs it (%s) is welcomed',
  async (installType) => {
    installedBy(installType);
    await welcomeNewcomer({ reason: 'install' });
    expect(opened).toEqual([`${browser.runtime.getURL('/' as '/popup.html')}welcome.html`]);
  },
);

it('nobody is where an administrator installed it', async () => {
  installedBy('admin');
  await welcomeNewcomer({ reason: 'install' });
  expect(opened).toEqual([]);
});

it.each(['update', 'chrome_update', 'shared_module_update'] as const)(
  'nobody is at an update (%s)',
  async (reason) => {
    installedBy('normal');
    await welcomeNewcomer({ reason });
    expect(opened).toEqual([]);
  },
);
