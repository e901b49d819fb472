import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onHandover, takeHandover } from '../../../../lib/browser/handover.ts';
import {
  answerAddressBarButton,
  showBesidePage,
  showInPopup,
  togglePanel,
} from '../../../../lib/browser/panel.ts';
import { browser, inGesture, refused, screen, startBrowser } from '../../../fixtures/browser.ts';

const WINDOW = 4;
const GPDS = { show: 'entry', id: 'gpds' } as const;

beforeEach(startBrowser);
afterEach(() => vi.unstubAllEnvs());

const inFirefox = () => vi.stubEnv('FIREFOX', 'true');
/** The button of Firefox's address bar, on académie sites. */
async function clickAddressBarButton() {
  const tab = await browser.tabs.create({ windowId: WINDOW });
  await inGesture(() => browser.action.onClicked.trigger(tab, undefined));
}

describe('in Chrome', () => {
  it('the panel opens beside the page, within the gesture', async () => {
    await inGesture(() => togglePanel(WINDOW));
    expect([...screen.panels]).toEqual([WINDOW]);
  });

  it('asking for the panel says when it was asked: one that was there before closes itself', async () => {
    const asked: [unknown, number][] = [];
    onHandover(WINDOW, (...left) => asked.push(left));
    const before = Date.now();
    await inGesture(() => togglePanel(WINDOW));
    expect(asked).toEqual([[{ show: 'page' }, expect.any(Number)]]);
    expect(asked[0]?.[1]).toBeGreaterThanOrEqual(before);
  });

  it('the panel opens with what to show, within the gesture', async () => {
    await inGesture(() => showBesidePage(GPDS, WINDOW));
    expect([...screen.panels]).toEqual([WINDOW]);
    expect(await takeHandover(WINDOW)).toEqual(GPDS);
  });

  it('there is no button in the address bar to answer', async () => {
    answerAddressBarButton();
    await clickAddressBarButton();
    expect(screen).toMatchObject({ isSidebarOpen: false, panels: new Set() });
  });

  it('where the browser refuses the panel, the popup shows it', async () => {
    // Nothing is done in a gesture here: the panel is refused, as in app windows and by policy.
    await showBesidePage(GPDS, WINDOW);
    expect(screen).toMatchObject({ isPopupOpen: true, panels: new Set() });
    expect(await takeHandover(WINDOW)).toEqual(GPDS);
  });

  it('without a gesture it does not open, and the popup does', async () => {
    await togglePanel(WINDOW);
    expect(screen).toMatchObject({ isPopupOpen: true, panels: new Set() });
  });
});

describe('in Firefox', () => {
  beforeEach(inFirefox);

  it('the sidebar opens within the gesture, and closes at the next', async () => {
    await inGesture(() => togglePanel(WINDOW));
    expect(screen.isSidebarOpen).toBe(true);
    await inGesture(() => togglePanel(WINDOW));
    expect(screen.isSidebarOpen).toBe(false);
  });

  it('what a page asks for opens in the popup: no sidebar opens from a page’s gesture', async () => {
    await showBesidePage(GPDS, WINDOW);
    expect(screen).toMatchObject({ isPopupOpen: true, isSidebarOpen: false });
    expect(await takeHandover(WINDOW)).toEqual(GPDS);
  });

  it('the button in the address bar opens the sidebar, and closes it', async () => {
    answerAddressBarButton();
    await clickAddressBarButton();
    expect(screen.isSidebarOpen).toBe(true);
    await clickAddressBarButton();
    expect(screen.isSidebarOpen).toBe(false);
  });
});

describe('what cannot be shown in the page', () => {
  it('is shown in the popup', async () => {
    await showInPopup(GPDS, WINDOW);
    expect(screen.isPopupOpen).toBe(true);
    expect(await takeHandover(WINDOW)).toEqual(GPDS);
  });

  it('is shown in a small window where the popup may not open', async () => {
    refused.popup = true;
    const { id: asking = 0 } = (await browser.windows.create({})) ?? {};
    await showInPopup(GPDS, asking);
    const small = (await browser.windows.getAll()).at(-1);
    expect(small).toMatchObject({ type: 'popup', width: 440, height: 620 });
    expect(await takeHandover(small?.id ?? 0)).toEqual(GPDS);
  });

  it('in a private window is then shown where nothing is kept of it', async () => {
    refused.popup = true;
    const create = vi.spyOn(browser.windows, 'create');
    const { id: asking = 0 } = (await browser.windows.create({ incognito: true })) ?? {};
    await showInPopup(GPDS, asking);
    expect(create.mock.lastCall?.[0]?.url).toMatch(/\/search\.html#show=entry&id=gpds$/);
  });
});
