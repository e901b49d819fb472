/** A profile may hold anything: what an older or later version kept, what a disk spoilt, what a policy misspelt. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { favourites, recents } from '../../../../lib/browser/favourites.ts';
import { takeHandover } from '../../../../lib/browser/handover.ts';
import { followPageSettings, type PageSettings } from '../../../../lib/browser/page-settings.ts';
import { changeSettings, readSettings } from '../../../../lib/browser/settings.ts';
import { parseKept } from '../../../../lib/favourites/kept.ts';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/defaults.ts';
import { parseSettings } from '../../../../lib/settings/settings.ts';
import { browser, startBrowser } from '../../../fixtures/browser.ts';

const { local, managed, session } = browser.storage;

beforeEach(startBrowser);

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Nearly the stored form: some of its values are of another kind, missing, or too many. */
const nearly = (form: object): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.dictionary(fc.constantFrom(...Object.keys(form), 'extra', '__proto__'), fc.jsonValue()),
      fc.boolean(),
    )
    .map(([changes, isWhole]) => throughJson(isWhole ? { ...form, ...changes } : changes));
/** But for `null`, which the browser in memory does not keep. */
const anyValue = fc
  .jsonValue()
  .filter((value) => value !== null)
  .map(throughJson);
const anySettings = fc.oneof(anyValue, nearly(DEFAULT_SETTINGS));
const anyKept = fc.oneof(
  anyValue,
  nearly({ version: 1, entries: [{ id: 'gpds', kind: 'definition', title: 'GPDS' }] }),
);

describe('whatever is stored', () => {
  it('the settings in force are whole, and the first change keeps aside what could not be read', () =>
    fc.assert(
      fc.asyncProperty(anySettings, anySettings, async (stored, policy) => {
        await local.clear();
        await local.set({ settings: stored });
        vi.spyOn(managed, 'get').mockResolvedValue(policy as Record<string, unknown>);
        const { settings } = await readSettings();
        expect(parseSettings(settings)).toEqual(settings);

        await changeSettings((now) => ({ ...now, theme: 'dark' }));
        const { settings: kept, 'settings:unreadable': aside } = await local.get();
        expect(parseSettings(kept)).toMatchObject({ theme: 'dark' });
        expect(aside).toEqual(parseSettings(stored) ? undefined : stored);
      }),
      { numRuns: 300 },
    ));

  it.each([
    ['favourites', favourites],
    ['recents', recents],
  ])('%s are a list, and the first change keeps aside what could not be read', (key, list) =>
    fc.assert(
      fc.asyncProperty(anyKept, async (stored) => {
        await local.clear();
        await local.set({ [key]: stored });
        const read = await list.read();
        expect(read).toEqual(parseKept(stored) ?? { version: 1, entries: [] });

        await list.update((kept) => kept);
        const kept = await local.get();
        expect(kept[key]).toEqual(read);
        expect(kept[`${key}:unreadable`]).toEqual(parseKept(stored) ? undefined : stored);
      }),
      { numRuns: 300 },
    ),
  );

  it('a page reads settings it can use', () =>
    fc.assert(
      fc.asyncProperty(anySettings, anySettings, async (stored, policy) => {
        await local.set({ settings: stored });
        vi.spyOn(managed, 'get').mockResolvedValue(policy as Record<string, unknown>);
        const settings = await new Promise<PageSettings>((seen) => followPageSettings(seen)());
        expect(Object.values(settings.isLocked).map((value) => typeof value)).toEqual(['boolean', 'boolean']);
        expect(
          [settings.underline, settings.handle, settings.isBubbleAutomatic].map((v) => typeof v),
        ).toEqual(['boolean', 'boolean', 'boolean']);
        expect(settings.handleTop).toBeGreaterThanOrEqual(0);
        expect(settings.handleTop).toBeLessThanOrEqual(100);
        for (const { sites, day } of Object.values(settings.silences)) {
          expect(Array.isArray(sites)).toBe(true);
          expect(day === null || typeof day === 'string').toBe(true);
        }
      }),
      { numRuns: 300, examples: [[{ handleTop: 100.00000000000001 }, {}]] },
    ));

  it('what is handed over is as agreed or nothing', () =>
    fc.assert(
      fc.asyncProperty(nearly({ show: 'entry', id: 'gpds' }), async (handover) => {
        await session.set({ 'handover:4': handover });
        const taken = await takeHandover(4);
        if (taken !== undefined) expect(taken).toEqual(handover);
      }),
    ));
});
