import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followPageSettings, type PageSettings } from '../../../../lib/browser/page-settings.ts';
import { changeSettings } from '../../../../lib/browser/settings.ts';
import { browser, startBrowser } from '../../../fixtures/browser.ts';

const DEFAULTS: PageSettings = {
  underline: true,
  handle: true,
  handleTop: 38,
  colorScheme: 'light dark',
  isBubbleAutomatic: true,
  silences: { bubble: { sites: [], day: null }, handle: { sites: [], day: null } },
  isLocked: { bubble: false, handle: false },
};

let seen: PageSettings[];
let stop: () => void;
const now = (expected: Partial<PageSettings>) =>
  vi.waitFor(() => expect(seen.at(-1)).toMatchObject(expected), { interval: 1 });

beforeEach(async () => {
  vi.restoreAllMocks();
  await startBrowser();
  seen = [];
});

const follow = () => {
  stop = followPageSettings((settings) => seen.push(settings));
};

describe('a page follows', () => {
  it('the defaults', async () => {
    follow();
    await vi.waitFor(() => expect(seen).toEqual([DEFAULTS]), { interval: 1 });
  });

  it('what the person chooses, at once and until it stops', async () => {
    follow();
    await now({});
    await changeSettings((settings) => ({ ...settings, bubble: 'asked', handle: false, handleTop: 80 }));
    await now({ isBubbleAutomatic: false, handle: false, handleTop: 80 });
    stop();
    await changeSettings((settings) => ({ ...settings, handle: true }));
    expect(seen.at(-1)).toMatchObject({ handle: false });
  });

  it.each(['light', 'dark'] as const)('the chosen theme, as CSS names it: %s', async (theme) => {
    await changeSettings((settings) => ({ ...settings, theme }));
    follow();
    await now({ colorScheme: theme });
    await changeSettings((settings) => ({ ...settings, theme: 'system' }));
    await now({ colorScheme: 'light dark' });
  });

  it('a policy, which cannot be told to keep quiet, nor to show', async () => {
    await changeSettings((settings) => ({ ...settings, handle: false }));
    await browser.storage.managed.set({ handle: true });
    follow();
    await now({ handle: true, isLocked: { bubble: false, handle: true } });
    await browser.storage.managed.set({ bubble: 'asked' });
    await now({ isBubbleAutomatic: false, isLocked: { bubble: true, handle: true } });
  });
});

it.each<[string, unknown]>([
  ['a text', 'settings'],
  ['nothing', null],
  ['a list', [1, 2]],
  [
    'values of other kinds',
    { theme: 'red', handleTop: 'high', silences: { bubble: 'always', handle: { sites: 'all', day: 4 } } },
  ],
])('stored settings that are %s give way to the defaults', async (_, settings) => {
  await browser.storage.local.set({ settings });
  follow();
  await vi.waitFor(() => expect(seen).toEqual([DEFAULTS]), { interval: 1 });
});
