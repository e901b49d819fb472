import type { Browser } from '@wxt-dev/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followActivePage } from '../../../../lib/browser/active-page.ts';
import type { PageInFront } from '../../../../lib/page/page-beside.ts';
import type { PageContext } from '../../../../lib/page/page-context.ts';
import {
  access,
  addressOf,
  browser,
  deliver,
  lookAt,
  screen,
  senders,
  startBrowser,
  titleOf,
} from '../../../fixtures/browser.ts';

/** What a page says that has one term. */
const onPage = (id: string): PageContext => ({ terms: [{ id, count: 1, headings: 0 }] });
const POITIERS = onPage('gpds');
const BORDEAUX = onPage('cplds');

/** Tabs of the window: two académie sites and one other page. */
const ON_POITIERS = 1;
const ON_BORDEAUX = 2;
const ELSEWHERE = 3;

let windowId: number;
/** What the panel was told, from first to last. */
let seen: (PageContext | null | undefined)[];
let last: PageInFront;
let warnings: unknown[];

beforeEach(async () => {
  windowId = await startBrowser();
  seen = [];
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((warning) => warnings.push(warning));
  screen.contentScripts.set(ON_POITIERS, () => POITIERS).set(ON_BORDEAUX, () => BORDEAUX);
  screen.activeTabs.set(windowId, ON_POITIERS);
});
afterEach(() => vi.restoreAllMocks());

const follow = () =>
  followActivePage((page) => {
    last = page;
    seen.push(page && { terms: page.terms });
  });
const nowSees = (...contexts: (PageContext | null | undefined)[]) =>
  vi.waitFor(() => expect(seen).toEqual(contexts), { interval: 1 });
const navigate = async (
  tabId: number,
  change: Pick<Browser.tabs.OnUpdatedInfo, 'status' | 'title' | 'url'>,
) => browser.tabs.onUpdated.trigger(tabId, change, await browser.tabs.create({ windowId }));
const pageChanged = (payload: unknown, tabId: number) =>
  deliver({ message: 'pageChanged', payload }, senders.contentScript(tabId, windowId));

describe('the panel follows', () => {
  it('the page in front when it opens', async () => {
    await follow();
    expect(seen).toEqual([POITIERS]);
  });

  it('the person from tab to tab', async () => {
    await follow();
    lookAt(ELSEWHERE, windowId);
    await nowSees(POITIERS, null);
    lookAt(ON_BORDEAUX, windowId);
    await nowSees(POITIERS, null, BORDEAUX);
  });

  it('a navigation in the tab in front, and in no other', async () => {
    await follow();
    const tab = await browser.tabs.create({ windowId });
    screen.contentScripts.delete(ON_POITIERS);
    await browser.tabs.onUpdated.trigger(ELSEWHERE, { status: 'loading' }, tab);
    await browser.tabs.onUpdated.trigger(ON_POITIERS, { favIconUrl: 'icon.png' }, tab);
    expect(seen).toEqual([POITIERS]);
    await browser.tabs.onUpdated.trigger(ON_POITIERS, { status: 'loading' }, tab);
    await nowSees(POITIERS, null);
  });

  it('a page that loads, keeping what was there until the new is known', async () => {
    await follow();
    screen.tabs.set(ON_POITIERS, { status: 'loading' });
    const failing = () => {
      throw new Error('no content script yet');
    };
    screen.contentScripts.set(ON_POITIERS, failing);
    await navigate(ON_POITIERS, { status: 'loading', url: addressOf(ON_POITIERS) });
    expect(seen).toEqual([POITIERS]);
    screen.contentScripts.set(ON_POITIERS, () => BORDEAUX);
    screen.tabs.delete(ON_POITIERS);
    await navigate(ON_POITIERS, { status: 'complete' });
    await nowSees(POITIERS, BORDEAUX);
  });

  it('a readable page in which nothing answers: an error page, a crashed one', async () => {
    await follow();
    screen.contentScripts.delete(ON_POITIERS);
    screen.tabs.set(ON_POITIERS, { url: addressOf(ON_POITIERS) });
    await navigate(ON_POITIERS, { status: 'complete' });
    await nowSees(POITIERS, null);
  });

  it('a tab that has crashed, as soon as someone turns to the panel', async () => {
    const { look } = await follow();
    screen.contentScripts.delete(ON_POITIERS);
    screen.tabs.set(ON_POITIERS, { url: addressOf(ON_POITIERS), status: 'unloaded' });
    await look();
    expect(seen).toEqual([POITIERS, null]);
  });

  it('a title that comes late, as where a page navigates softly', async () => {
    await follow();
    expect(last).toMatchObject({ title: titleOf(ON_POITIERS), address: addressOf(ON_POITIERS) });
    screen.tabs.set(ON_POITIERS, { title: 'Refus scolaire', url: `${addressOf(ON_POITIERS)}#haut` });
    await navigate(ON_POITIERS, { title: 'Refus scolaire' });
    await nowSees(POITIERS, POITIERS);
    expect(last).toMatchObject({ title: 'Refus scolaire', address: addressOf(ON_POITIERS) });
  });

  it('a site that the person allows to be read', async () => {
    screen.activeTabs.set(windowId, ELSEWHERE);
    await follow();
    screen.contentScripts.set(ELSEWHERE, () => onPage('mlds'));
    access.permissions.onAdded.fire({ origins: [] });
    await nowSees(null, onPage('mlds'));
  });

  it('to another tab at once: what was there is not shown for a page that loads', async () => {
    await follow();
    screen.contentScripts.delete(ON_BORDEAUX);
    screen.tabs.set(ON_BORDEAUX, { url: addressOf(ON_BORDEAUX), status: 'loading' });
    lookAt(ON_BORDEAUX, windowId);
    await nowSees(POITIERS, undefined);
  });

  it('to another tab at once, also where its page is too busy to answer', async () => {
    await follow();
    screen.contentScripts.set(ON_BORDEAUX, () => new Promise(() => undefined));
    lookAt(ON_BORDEAUX, windowId);
    await nowSees(POITIERS, undefined);
  });

  it('what the page says of itself', async () => {
    await follow();
    expect(await pageChanged(BORDEAUX, ON_POITIERS)).toEqual([null]);
    expect(seen).toEqual([POITIERS, BORDEAUX]);
  });
});

describe('the panel does not follow', () => {
  beforeEach(follow);

  it('another window', async () => {
    lookAt(ON_BORDEAUX, windowId + 1);
    await pageChanged(BORDEAUX, ON_BORDEAUX);
    await pageChanged(onPage('still in front'), ON_POITIERS);
    expect(seen).toEqual([POITIERS, onPage('still in front')]);
  });

  it('a page that is not in front', async () => {
    await pageChanged(BORDEAUX, ON_BORDEAUX);
    expect(seen).toEqual([POITIERS]);
  });

  it.each<[string, unknown]>([
    ['a page’s text', 'Le GPDS se réunit'],
    ['a term without its count', { terms: [{ id: 'gpds' }] }],
    ['more than names and counts', { ...POITIERS, text: 'Le GPDS se réunit' }],
  ])('a malformed message: %s', async (_, payload) => {
    await pageChanged(payload, ON_POITIERS);
    expect(seen).toEqual([POITIERS]);
    expect(warnings).toHaveLength(1);
  });

  it.each([senders.extensionTab, senders.foreignContentScript])('a forged message', async (sender) => {
    await deliver({ message: 'pageChanged', payload: BORDEAUX }, sender);
    expect(seen).toEqual([POITIERS]);
    expect(warnings).toHaveLength(1);
  });

  it.each(['not a context', [], null, undefined])('a malformed answer: %j', async (answer) => {
    screen.contentScripts.set(ON_BORDEAUX, () => answer);
    lookAt(ON_BORDEAUX, windowId);
    await nowSees(POITIERS, null);
  });
});

describe('the last question wins', () => {
  /** A content script that takes its time: `asked` once it has its question, answering only when told to. */
  function slowly(tabId: number, context: PageContext) {
    let answer = () => {};
    const answered = new Promise<PageContext>((resolve) => {
      answer = () => resolve(context);
    });
    const asked = new Promise<void>((resolve) => {
      screen.contentScripts.set(tabId, () => {
        resolve();
        return answered;
      });
    });
    return { asked, answer };
  }

  it('over a slow answer from the tab before', async () => {
    const slow = slowly(ON_POITIERS, POITIERS);
    const following = follow();
    await slow.asked;
    lookAt(ON_BORDEAUX, windowId);
    await nowSees(BORDEAUX);
    slow.answer();
    await following;
    expect(seen).toEqual([BORDEAUX]);
  });

  it('over an answer older than what the page has said since', async () => {
    const slow = slowly(ON_POITIERS, onPage('too old'));
    const following = follow();
    await slow.asked;
    await pageChanged(POITIERS, ON_POITIERS);
    slow.answer();
    await following;
    expect(seen).toEqual([POITIERS]);
  });

  it('over the last word of the tab just left', async () => {
    await follow();
    lookAt(ON_BORDEAUX, windowId);
    await pageChanged(onPage('just left'), ON_POITIERS);
    await nowSees(POITIERS, BORDEAUX);
  });

  it('over a browser slow to say which tab is in front', async () => {
    await follow();
    const { query } = browser.tabs;
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    screen.activeTabs.set(windowId, ELSEWHERE);
    const late = query({ windowId }).then((tabs) => released.then(() => tabs));
    browser.tabs.query = () => late;
    lookAt(ELSEWHERE, windowId);
    browser.tabs.query = query;
    lookAt(ON_BORDEAUX, windowId);
    await nowSees(POITIERS, BORDEAUX);
    release();
    await late;
    await pageChanged(onPage('still in front'), ON_BORDEAUX);
    expect(seen).toEqual([POITIERS, BORDEAUX, onPage('still in front')]);
  });

  it('over the tabs a hurried person only passes', async () => {
    await follow();
    for (const tab of [ELSEWHERE, ON_BORDEAUX, ELSEWHERE, ON_BORDEAUX]) lookAt(tab, windowId);
    await nowSees(POITIERS, BORDEAUX);
  });
});

describe('going to a term', () => {
  it('asks the page in front, and says where it led', async () => {
    screen.contentScripts.set(ON_BORDEAUX, (message) =>
      JSON.stringify(message).includes('goToTerm') ? { rank: 2, total: 5 } : BORDEAUX,
    );
    const { goToTerm } = await follow();
    lookAt(ON_BORDEAUX, windowId);
    await nowSees(POITIERS, BORDEAUX);
    expect(await goToTerm('gpds')).toEqual({ rank: 2, total: 5 });
  });

  it('leads nowhere where no page answers', async () => {
    const { goToTerm } = await follow();
    lookAt(ELSEWHERE, windowId);
    expect(await goToTerm('gpds')).toBeNull();
  });
});
