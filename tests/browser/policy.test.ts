/** An académie's presets, where each browser reads them: in force, shown as such, and not to be changed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import {
  launchChromium,
  launchFirefox,
  loadedExtension,
  openFirefoxPage,
} from '../../scripts/browsers/launch.ts';

const PRESETS = { academie: 'Poitiers', bubble: 'asked', underline: false, handle: false, theme: 'dark' };
/** What the locked fields then hold, in the order of the page: the three choices of the theme come last. */
const HELD = ['Poitiers', false, true, false, false, false, false, true];
const LOCKED = 'Défini par votre académie';

let browser: Browser;
afterEach(() => browser.close());

/** What a person finds on the options page: fields that are locked, what they hold, and how often that is said. */
const found = (page: Page) =>
  page.evaluate((said) => {
    const fields = [...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')];
    return {
      locked: fields
        .filter((field) => field.matches(':disabled'))
        .map((field) => (field instanceof HTMLInputElement ? field.checked : field.value)),
      said: document.body.innerText.split(said).length - 1,
    };
  }, LOCKED);

/** Chromium's own page for trying policies out sets them as an administrator's, for this browser alone. */
async function preset(extension: string, presets: Readonly<Record<string, unknown>>): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://policy/test');
  await page.evaluate(
    (policies) => {
      const { chrome } = window as unknown as { chrome: { send(message: string, values: unknown[]): void } };
      chrome.send('setLocalTestPolicies', ['presets', policies, '']);
    },
    JSON.stringify(
      Object.entries(presets).map(([name, value]) => ({
        namespace: extension,
        name,
        value,
        source: 6,
        scope: 1,
        level: 1,
      })),
    ),
  );
  await page.close();
}

it('Chromium: hold at once on an open page, and go with the policy', async () => {
  browser = await launchChromium();
  const { id } = await loadedExtension(browser);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  await page.waitForSelector('select option:nth-child(2)');
  expect(await found(page)).toEqual({ locked: [], said: 0 });
  await preset(id, PRESETS);
  await page.waitForSelector('select:disabled');
  expect(await found(page)).toEqual({ locked: HELD, said: 5 });
  await preset(id, {});
  await page.waitForSelector('select:enabled');
  expect(await found(page)).toEqual({ locked: [], said: 0 });
});

it('Firefox: hold and are locked', async () => {
  const home = mkdtempSync(join(tmpdir(), 'reperes-policy-'));
  try {
    const folder = join(home, '.mozilla', 'managed-storage');
    mkdirSync(folder, { recursive: true });
    const name = 'reperes-perseverance@reperes.example';
    writeFileSync(
      join(folder, `${name}.json`),
      JSON.stringify({ name, description: 'Presets', type: 'storage', data: PRESETS }),
    );
    browser = await launchFirefox({ home });
    const page = await openFirefoxPage(browser, 'options.html', 'select:disabled');
    expect(await found(page)).toEqual({ locked: HELD, said: 5 });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
