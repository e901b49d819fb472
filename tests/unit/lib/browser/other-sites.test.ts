import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  followOtherSites,
  registerOnOtherSites,
  switchOtherSites,
} from '../../../../lib/browser/other-sites.ts';
import { access, browser, inGesture, screen, startBrowser } from '../../../fixtures/browser.ts';
import { REVIEWED_OPTIONAL_HOSTS as HOSTS } from '../../../fixtures/reviewed-access.ts';

const FILES = ['keys.js', 'content-scripts/academie.js'];
const SHEET = 'content-scripts/academie.css';

let seen: boolean[];

beforeEach(async () => {
  await startBrowser();
  seen = [];
  registerOnOtherSites();
});

const turn = (isOn: boolean) => inGesture(() => switchOtherSites(isOn));
const scripts = () => [...access.scripts.values()];
const nowStandOn = (...matches: string[]) =>
  vi.waitFor(
    () => {
      expect(scripts().map((script) => script.js?.[0])).toEqual(matches.length > 0 ? FILES : []);
      for (const script of scripts()) expect(script.matches).toEqual(matches);
    },
    { interval: 1 },
  );

describe('switched on', () => {
  it('the page’s files stand on these sites, as on the académies’, also in sessions to come', async () => {
    expect(await turn(true)).toBe(true);
    await nowStandOn(...HOSTS);
    expect(scripts()).toMatchObject([
      { runAt: 'document_start', allFrames: true, persistAcrossSessions: true },
      { runAt: 'document_idle', allFrames: false, persistAcrossSessions: true, css: [SHEET] },
    ]);
  });

  it('they are put into the pages that are open', async () => {
    screen.tabs.set(8, {});
    await turn(true);
    await vi.waitFor(() => expect(screen.injected).toEqual([`8/* ${SHEET}`, `8/* ${FILES}`]), {
      interval: 1,
    });
  });

  it('they are there again after an update, which forgets them', async () => {
    await turn(true);
    await nowStandOn(...HOSTS);
    access.scripts.clear();
    await browser.runtime.onInstalled.trigger({ reason: 'update', temporary: false });
    await nowStandOn(...HOSTS);
  });

  it('the browser’s own settings can take one site back', async () => {
    await turn(true);
    await nowStandOn(...HOSTS);
    await browser.permissions.remove({ origins: HOSTS.slice(0, 1) });
    await nowStandOn(...HOSTS.slice(1));
  });
});

it('a person who says no stays without', async () => {
  access.answer.isNo = true;
  expect(await turn(true)).toBe(false);
  await nowStandOn();
});

it('where no script can be put there the access is given back, and whoever asked is told', async () => {
  const warnings = vi.spyOn(console, 'warn').mockReturnValue();
  const { registerContentScripts } = browser.scripting;
  browser.scripting.registerContentScripts = () => Promise.reject(new Error('Quota exceeded'));
  await expect(turn(true)).rejects.toThrow('Quota exceeded');
  expect([...access.granted]).toEqual([]);
  browser.scripting.registerContentScripts = registerContentScripts;
  await vi.waitFor(() => expect(warnings).toHaveBeenCalled());
  warnings.mockRestore();
  expect(await turn(true)).toBe(true);
  await nowStandOn(...HOSTS);
});

it('without a gesture nothing is asked', async () => {
  await expect(switchOtherSites(true)).rejects.toThrow('user gesture');
});

it('switched off, nothing is left on these sites', async () => {
  await turn(true);
  await nowStandOn(...HOSTS);
  await turn(false);
  await nowStandOn();
});

it('whoever follows the switch learns what it is and becomes, until they stop', async () => {
  const stop = followOtherSites((isOn) => seen.push(isOn));
  await vi.waitFor(() => expect(seen).toEqual([false]), { interval: 1 });
  await turn(true);
  await vi.waitFor(() => expect(seen).toEqual([false, true]), { interval: 1 });
  stop();
  await turn(false);
  expect(seen).toEqual([false, true]);
});
