import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createMenus, onCommand, onMenuClick } from '../../../../lib/browser/gestures.ts';
import { takeHandover } from '../../../../lib/browser/handover.ts';
import type { Handover } from '../../../../lib/page/handover.ts';
import { FRONT_WINDOW, inGesture, refused, screen, startBrowser, tabOf } from '../../../fixtures/browser.ts';

const TAB = 7;
const WINDOW = 4;
const tab = tabOf(TAB, WINDOW);

beforeEach(startBrowser);

const clickMenu = (menuItemId: string, selectionText = '', more: { frameId?: number } = {}, where = tab) =>
  inGesture(() => onMenuClick({ menuItemId, selectionText, editable: false, pageUrl: '', ...more }, where));
const becomes = <T>(read: () => T, expected: T) =>
  vi.waitFor(() => expect(read()).toEqual(expected), { interval: 1 });

/** What the popup shows once it is open. */
async function popupShows(windowId = WINDOW) {
  await becomes(() => screen.isPopupOpen, true);
  let shown: Handover | undefined;
  await vi.waitFor(async () => {
    shown = await takeHandover(windowId);
    expect(shown).toBeDefined();
  });
  return shown;
}

describe('the context menu', () => {
  it('is there after the install, and once only after an update', async () => {
    await createMenus();
    await createMenus();
    expect([...screen.menus.values()]).toEqual([
      'Définir «\u00a0%s\u00a0»',
      'Ouvrir Repères à côté de la page',
    ]);
  });

  it('puts the bubble into the frame that holds the selection', async () => {
    clickMenu('define', 'GPDS', { frameId: 12 });
    await becomes(() => screen.injected, [`${TAB}/12 /bubble.js`]);
    expect(screen.isPopupOpen).toBe(false);
  });

  it('puts it into the page itself where the browser names no frame', async () => {
    clickMenu('define', 'GPDS');
    await becomes(() => screen.injected, [`${TAB}/0 /bubble.js`]);
  });

  it('opens the panel beside the page, within the gesture', async () => {
    clickMenu('panel');
    await becomes(() => [...screen.panels], [WINDOW]);
  });

  it('leaves an item that it does not know alone', async () => {
    clickMenu('another');
    expect(screen).toMatchObject({ isPopupOpen: false, injected: [], panels: new Set() });
  });
});

describe('where nothing can be put into the page', () => {
  beforeEach(() => {
    refused.injections = Number.POSITIVE_INFINITY;
  });

  it('the popup answers with what was selected', async () => {
    clickMenu('define', '  référent décrochage \n');
    expect(await popupShows()).toEqual({ show: 'search', query: 'référent décrochage' });
  });

  it('a long selection is cut to what can be searched', async () => {
    clickMenu('define', 'GPDS '.repeat(500));
    expect(await popupShows()).toEqual({ show: 'search', query: 'GPDS '.repeat(40) });
  });

  it('the keyboard, which brings no selection, opens it with the reason', async () => {
    inGesture(() => onCommand('define', tab));
    expect(await popupShows()).toEqual({ show: 'unreadable' });
  });
});

it.each(['the menu', 'the keyboard'])(
  '%s asks again where the browser has not yet let it in',
  async (what) => {
    refused.injections = 2;
    if (what === 'the menu') clickMenu('define', 'GPDS');
    else inGesture(() => onCommand('define', tab));
    await becomes(() => screen.injected.length, 1);
    expect(screen.isPopupOpen).toBe(false);
  },
);

describe('where the bubble has no room, in a tiny frame', () => {
  beforeEach(() => {
    refused.bubble = true;
  });

  it('the popup answers with what the browser says is selected', async () => {
    clickMenu('define', 'GPDS', { frameId: 12 });
    expect(await popupShows()).toEqual({ show: 'search', query: 'GPDS' });
  });

  it('the keyboard, which brings no selection, takes what the frame says', async () => {
    inGesture(() => onCommand('define', tab));
    expect(await popupShows()).toEqual({ show: 'search', query: 'absentéisme' });
  });
});

describe('the keyboard asks in the frame', () => {
  const here = { focus: 'here', hasSelection: true };
  const inside = { focus: 'inside', hasSelection: false };

  it.each<[string, Record<number, unknown>, number]>([
    [
      'that has the focus and a selection',
      { 0: inside, 3: { focus: 'none', hasSelection: true }, 5: here },
      5,
    ],
    [
      'that has a selection',
      { 0: { ...here, hasSelection: false }, 3: { focus: 'none', hasSelection: true } },
      3,
    ],
    ['that has the focus', { 0: inside, 3: { ...here, hasSelection: false } }, 3],
    ['of the page where no frame has either', { 0: { focus: 'none', hasSelection: false } }, 0],
  ])('%s', async (_, frames, chosen) => {
    screen.frames = new Map(Object.entries(frames).map(([id, said]) => [Number(id), said]));
    inGesture(() => onCommand('define', tab));
    await becomes(() => screen.injected, [`${TAB}/${chosen} /bubble.js`]);
  });

  it('and says so where the frame in use belongs to another site', async () => {
    screen.frames = new Map([[0, inside]]);
    inGesture(() => onCommand('define', tab));
    expect(await popupShows()).toEqual({ show: 'unreadable' });
  });
});

it.each([
  ['no tab', undefined],
  ['a tab that is no page (the PDF viewer’s)', tabOf(-1, -1)],
])('the popup answers too where there is %s', async (_, where) => {
  inGesture(() =>
    onMenuClick({ menuItemId: 'define', selectionText: 'GPDS', editable: false, pageUrl: '' }, where),
  );
  expect(await popupShows(FRONT_WINDOW)).toEqual({
    show: 'search',
    query: 'GPDS',
  });
  expect(screen.injected).toEqual([]);
});

describe('the keyboard commands', () => {
  it('define what is selected', async () => {
    inGesture(() => onCommand('define', tab));
    await becomes(() => screen.injected, [`${TAB}/0 /bubble.js`]);
  });

  it('open the panel, within the gesture', async () => {
    inGesture(() => onCommand('panel', tab));
    await becomes(() => [...screen.panels], [WINDOW]);
  });

  it.each([
    ['panel', undefined],
    ['another', tab],
  ])('do nothing else: %s', (command, where) => {
    inGesture(() => onCommand(command, where));
    expect(screen).toMatchObject({ isPopupOpen: false, injected: [], panels: new Set() });
  });
});
