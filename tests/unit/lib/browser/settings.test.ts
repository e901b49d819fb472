import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings, readSettings, watchSettings } from '../../../../lib/browser/settings.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/defaults.ts';
import { browser, startBrowser } from '../../../fixtures/browser.ts';

const { local, managed } = browser.storage;

beforeEach(async () => {
  vi.restoreAllMocks();
  await startBrowser();
});

describe('settings', () => {
  it('are the defaults at first', async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, locked: [] });
  });

  it('are kept', async () => {
    await changeSettings((settings) => ({ ...settings, theme: 'dark' }));
    expect((await readSettings()).settings.theme).toBe('dark');
  });

  it('changed by two windows at once keep both changes', async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, theme: 'dark' })),
      changeSettings((settings) => ({ ...settings, underline: false })),
    ]);
    expect((await readSettings()).settings).toMatchObject({ theme: 'dark', underline: false });
  });

  it('are told to whoever watches, until it stops', async () => {
    const seen: string[] = [];
    const stop = watchSettings(({ settings }) => seen.push(settings.theme));
    await changeSettings((settings) => ({ ...settings, theme: 'dark' }));
    await vi.waitFor(() => expect(seen).toEqual(['dark']));
    stop();
    await changeSettings((settings) => ({ ...settings, theme: 'light' }));
    expect(seen).toEqual(['dark']);
  });
});

describe('a policy', () => {
  it('decides over the person, and says what it decides', async () => {
    await changeSettings((settings) => ({ ...settings, academie: 'Poitiers', theme: 'dark' }));
    await managed.set({ academie: 'Créteil' });
    const { settings, locked } = await readSettings();
    expect(settings).toMatchObject({ academie: 'Créteil', theme: 'dark' });
    expect(locked).toEqual(['academie']);
  });

  it('leaves the person’s own choice as it was for the day it ends', async () => {
    await managed.set({ theme: 'light' });
    await changeSettings((settings) => ({ ...settings, underline: false }));
    await managed.clear();
    expect((await readSettings()).settings).toMatchObject({ theme: 'system', underline: false });
  });

  it('that changes is followed at once, until it stops', async () => {
    const seen: unknown[] = [];
    const stop = watchSettings(({ settings, locked }) => seen.push([settings.theme, locked]));
    await managed.set({ theme: 'dark' });
    await vi.waitFor(() => expect(seen).toEqual([['dark', ['theme']]]));
    stop();
    await managed.clear();
    expect(seen).toHaveLength(1);
  });

  it('is none where the browser has no place for one', async () => {
    vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect((await readSettings()).locked).toEqual([]);
  });
});

describe('settings that cannot be read', () => {
  const NEWER = { ...DEFAULT_SETTINGS, version: 9, theme: 'sepia' };

  it('give way to the defaults, and are kept aside once something is chosen', async () => {
    await local.set({ settings: NEWER });
    expect((await readSettings()).settings).toEqual(DEFAULT_SETTINGS);
    expect((await local.get()).settings).toEqual(NEWER);
    await changeSettings((settings) => ({ ...settings, theme: 'dark' }));
    expect(await local.get()).toEqual({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
      'settings:unreadable': NEWER,
    });
  });

  it('twice are kept aside twice', async () => {
    for (const settings of [NEWER, 'spoilt']) {
      await local.set({ settings });
      await changeSettings((now) => ({ ...now, theme: 'dark' }));
    }
    const { settings: _read, ...aside } = await local.get();
    expect(Object.values(aside)).toEqual([NEWER, 'spoilt']);
  });

  it('because the storage fails leave the extension its defaults', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('An unexpected error occurred'));
    expect((await readSettings()).settings).toEqual(DEFAULT_SETTINGS);
  });
});

it('a full storage says so, and keeps what was there', async () => {
  await changeSettings((settings) => ({ ...settings, theme: 'dark' }));
  vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  await expect(changeSettings((settings) => ({ ...settings, theme: 'light' }))).rejects.toThrow(
    'QUOTA_BYTES',
  );
  expect((await readSettings()).settings.theme).toBe('dark');
});
