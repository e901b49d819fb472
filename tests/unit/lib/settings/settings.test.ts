import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/settings/defaults.ts';
import {
  parsePresets,
  parseSettings,
  type Settings,
  withSilence,
} from '../../../../lib/settings/settings.ts';
import { silenceHere } from '../../../../lib/settings/silence.ts';

/** Settings as each version stored them. A new version adds its example; the older ones stay and must be read. */
const STORED_BY_VERSION: readonly unknown[] = [
  {
    version: 1,
    academie: 'Poitiers',
    bubble: 'asked',
    handle: false,
    underline: true,
    theme: 'dark',
    silences: {
      bubble: { sites: ['www.ac-poitiers.fr'], day: '2026-11-25' },
      handle: { sites: [], day: null },
    },
    handleTop: 12.5,
  },
];

const HOST = 'www.ac-poitiers.fr';
const TODAY = '2026-11-25';

describe('stored settings', () => {
  it.each(STORED_BY_VERSION.map((stored) => [stored]))('%j are read as they were chosen', (stored) => {
    expect(parseSettings(stored)).toMatchObject({ academie: 'Poitiers', bubble: 'asked', theme: 'dark' });
  });

  it('are what nobody has chosen yet', () => {
    expect(parseSettings(DEFAULT_SETTINGS)).toEqual(DEFAULT_SETTINGS);
  });

  it.each<[string, unknown]>([
    ['of a later version', { ...DEFAULT_SETTINGS, version: 2 }],
    ['with a name too many', { ...DEFAULT_SETTINGS, telemetry: true }],
    ['with a name too few', { version: 1 }],
    ['with a handle outside the window', { ...DEFAULT_SETTINGS, handleTop: 140 }],
    ['that are a text', '{}'],
    ['that are nothing', null],
  ])('%s cannot be read', (_, stored) => {
    expect(parseSettings(stored)).toBeUndefined();
  });
});

describe('what a policy presets', () => {
  it.each<[string, unknown, object]>([
    ['counts', { academie: 'Créteil', bubble: 'asked' }, { academie: 'Créteil', bubble: 'asked' }],
    ['counts but for what is misspelt', { bubble: 'jamais', handle: false }, { handle: false }],
    ['counts but for what is unknown', { silences: {}, theme: 'light' }, { theme: 'light' }],
    ['is nothing when there is none', {}, {}],
    ['is nothing when it is no policy', 'theme', {}],
  ])('%s', (_, raw, presets) => {
    expect(parsePresets(raw)).toEqual(presets);
  });
});

describe('silence', () => {
  const quiet = (reach: 'here' | 'today' | 'everywhere', what: 'bubble' | 'handle' = 'bubble') =>
    withSilence(DEFAULT_SETTINGS, { what, reach, isQuiet: true }, HOST, TODAY);
  const undo = (
    settings: Settings,
    reach: 'here' | 'today' | 'everywhere',
    what: 'bubble' | 'handle' = 'bubble',
  ) => withSilence(settings, { what, reach, isQuiet: false }, HOST, TODAY);

  it('«ici» holds on this site, on any day, and on no other site', () => {
    const { bubble } = quiet('here').silences;
    expect(silenceHere(bubble, HOST, '2027-01-01')).toBe('here');
    expect(silenceHere(bubble, 'www.ac-creteil.fr', TODAY)).toBeUndefined();
  });

  it('«aujourd’hui» holds on every site until the day is over', () => {
    const { bubble } = quiet('today').silences;
    expect(silenceHere(bubble, 'www.ac-creteil.fr', TODAY)).toBe('today');
    expect(silenceHere(bubble, HOST, '2026-11-26')).toBeUndefined();
  });

  it.each(['2199-01-01', '1970-01-01'])('«aujourd’hui» does not outlive a clock set to %s', (day) => {
    expect(silenceHere(quiet('today').silences.bubble, 'www.ac-creteil.fr', day)).toBeUndefined();
  });

  it('«partout» switches the thing itself off', () => {
    expect(quiet('everywhere').bubble).toBe('asked');
    expect(quiet('everywhere', 'handle').handle).toBe(false);
  });

  it('of the bubble leaves the handle, and the reverse', () => {
    expect(quiet('here').silences.handle).toEqual(DEFAULT_SETTINGS.silences.handle);
    expect(quiet('today', 'handle').silences.bubble).toEqual(DEFAULT_SETTINGS.silences.bubble);
  });

  it.each(['here', 'today', 'everywhere'] as const)('is undone as it was asked: %s', (reach) => {
    expect(undo(quiet(reach), reach)).toEqual(DEFAULT_SETTINGS);
    expect(undo(quiet(reach, 'handle'), reach, 'handle')).toEqual(DEFAULT_SETTINGS);
  });

  it('asked twice stands once on the list', () => {
    const twice = withSilence(quiet('here'), { what: 'bubble', reach: 'here', isQuiet: true }, HOST, TODAY);
    expect(twice).toEqual(quiet('here'));
  });
});
