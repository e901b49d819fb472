import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveHandover, onHandover, takeHandover } from '../../../../lib/browser/handover.ts';
import type { Handover } from '../../../../lib/page/handover.ts';
import { browser, startBrowser } from '../../../fixtures/browser.ts';

const WINDOW = 4;
const OTHER_WINDOW = 5;
const GPDS: Handover = { show: 'entry', id: 'gpds' };

beforeEach(startBrowser);

/** Leaves something as an older version, or nobody of ours, would. */
const leave = (left: unknown) => browser.storage.session.set({ [`handover:${WINDOW}`]: left });

describe('a handover', () => {
  it.each<[Handover]>([
    [GPDS],
    [{ show: 'search', query: 'référent décrochage' }],
    [{ show: 'search', query: '' }],
    [{ show: 'page' }],
  ])('is taken as it was left: %j', async (handover) => {
    await leaveHandover(handover, WINDOW);
    expect(await takeHandover(WINDOW)).toEqual(handover);
  });

  it('is taken once', async () => {
    await leaveHandover(GPDS, WINDOW);
    await takeHandover(WINDOW);
    expect(await takeHandover(WINDOW)).toBeUndefined();
  });

  it('gives way to a later one', async () => {
    await leaveHandover(GPDS, WINDOW);
    await leaveHandover({ show: 'page' }, WINDOW);
    expect(await takeHandover(WINDOW)).toEqual({ show: 'page' });
  });

  it('is for one window: another does not see it', async () => {
    const received: Handover[] = [];
    onHandover(OTHER_WINDOW, (handover) => received.push(handover));
    await leaveHandover(GPDS, WINDOW);
    expect(await takeHandover(OTHER_WINDOW)).toBeUndefined();
    expect(await takeHandover(WINDOW)).toEqual(GPDS);
    expect(received).toEqual([]);
  });

  it('is not there when none was left', async () => {
    expect(await takeHandover(WINDOW)).toBeUndefined();
  });
});

describe('a malformed handover', () => {
  it.each<[string, unknown]>([
    ['another thing to show', { handover: { show: 'address', url: 'https://a.example' }, at: 1 }],
    ['an entry without its id', { handover: { show: 'entry' }, at: 1 }],
    ['a key too many', { handover: { ...GPDS, query: 'gpds' }, at: 1 }],
    ['an endless query', { handover: { show: 'search', query: 'a'.repeat(201) }, at: 1 }],
    ['no time', { handover: GPDS }],
    ['a text', 'gpds'],
    ['an empty list', []],
  ])('is ignored, and does not stay: %s', async (_, malformed) => {
    await leave(malformed);
    expect(await takeHandover(WINDOW)).toBeUndefined();
    expect(await browser.storage.session.get()).toEqual({});
  });

  it('is ignored, whatever it is', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (malformed) => {
        await leave(malformed);
        expect(await takeHandover(WINDOW)).toBeUndefined();
      }),
    ));
});

describe('a page that is already open', () => {
  it('receives each handover as it comes, and nothing else', async () => {
    const received: [Handover, number][] = [];
    onHandover(WINDOW, (...left) => received.push(left));
    await leaveHandover(GPDS, WINDOW, 12);
    await leave('malformed');
    await browser.storage.session.set({ other: GPDS });
    await leaveHandover({ show: 'page' }, WINDOW, 34);
    const expected = [
      [GPDS, 12],
      [{ show: 'page' }, 34],
    ];
    await vi.waitFor(() => expect(received).toEqual(expected), { interval: 1 });
    expect(await takeHandover(WINDOW)).toBeUndefined();
  });
});

it.each([
  [
    'can keep nothing',
    () => {
      const full = new Error('QUOTA_BYTES quota exceeded');
      vi.spyOn(browser.storage.session, 'set').mockRejectedValue(full);
      vi.spyOn(browser.storage.session, 'get').mockRejectedValue(full);
    },
  ],
  [
    'has no storage of a session',
    () => void vi.spyOn(browser.storage, 'session', 'get').mockReturnValue(undefined as never),
  ],
])('a browser that %s opens the panel all the same', async (_, spoil) => {
  spoil();
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  onHandover(WINDOW, () => undefined);
  await leaveHandover(GPDS, WINDOW);
  expect(await takeHandover(WINDOW)).toBeUndefined();
  expect(warn).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});
