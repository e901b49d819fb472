/** Every route, told anything by anybody: nothing thrown, nothing changed, one calm line that repeats none of it. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import background from '../../../entrypoints/background.ts';
import { followActivePage } from '../../../lib/browser/active-page.ts';
import type { Handlers, Payload } from '../../../lib/browser/messages.ts';
import { answerPanel } from '../../../lib/browser/page-messages.ts';
import {
  browser,
  deliver,
  type Sender,
  screen,
  senders,
  startAddressBar,
  startBrowser,
  tabOf,
} from '../../fixtures/browser.ts';

type Name = keyof Handlers;

/** One good message of each route. A new route does not compile until it stands here. */
const GOOD: { [N in Name]: Payload<N> } = {
  showBubble: null,
  open: { show: 'entry', id: 'gpds' },
  silence: { what: 'bubble', reach: 'here', isQuiet: true },
  placeHandle: { top: 12 },
  pageContext: null,
  goToTerm: { id: 'gpds' },
  pageChanged: { terms: [] },
};
const ROUTES = Object.keys(GOOD) as Name[];

const CALM = new RegExp(
  `^Repères Persévérance: message ignored \\((unknown message|(${ROUTES.join('|')}): (this sender may not send it|malformed payload))\\)\\.$`,
);

const warnings: string[] = [];

beforeAll(() => {
  vi.spyOn(console, 'warn').mockImplementation((...words) => warnings.push(words.join(' ')));
});
afterAll(() => void vi.restoreAllMocks());

/** All that a message could change: what is kept, what shows, what stands in pages. */
const state = async () =>
  JSON.stringify([
    await browser.storage.local.get(null),
    await browser.storage.session.get(null),
    { ...screen, panels: [...screen.panels] },
    (await browser.windows.getAll()).length,
  ]);

async function isIgnored(message: unknown, sender: Sender): Promise<void> {
  const before = await state();
  warnings.length = 0;
  expect(await deliver(message, sender)).toEqual([]);
  expect(await state()).toBe(before);
  expect(warnings.length).toBeLessThanOrEqual(1);
  for (const line of warnings) expect(line).toMatch(CALM);
}

const anyValue = fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true });

const OWN_ID = browser.runtime.id;
const FORGED: readonly Sender[] = [
  {},
  senders.background,
  senders.extensionPage,
  senders.extensionTab,
  senders.foreignExtension,
  senders.foreignContentScript,
  senders.impostor,
];
/** Any payload but what is agreed for a message. */
function spoilt(message: Name): fc.Arbitrary<unknown> {
  const good: Readonly<Record<string, unknown>> = { ...GOOD[message] };
  return fc.oneof(
    anyValue.filter((payload) => payload !== null && payload !== undefined),
    // Nearly good: one value of another type, or one name too many.
    fc
      .tuple(fc.constantFrom('extra', ...Object.keys(good)), anyValue)
      .filter(([name, value]) => value !== null && typeof value !== typeof good[name])
      .map(([name, value]) => ({ ...good, [name]: value })),
  );
}

/** Anybody but a content script of this extension. */
const anySender: fc.Arbitrary<Sender> = fc.oneof(
  fc.constantFrom(...FORGED),
  fc.record(
    {
      id: fc
        .oneof(fc.constantFrom('', `${OWN_ID}x`, OWN_ID.toUpperCase()), fc.string())
        .filter((id) => id !== OWN_ID),
      url: fc.oneof(fc.webUrl(), fc.string(), fc.constant(browser.runtime.getURL('/popup.html'))),
      origin: fc.string(),
      frameId: fc.integer(),
      tab: fc.nat().map((id) => tabOf(id)),
    },
    { requiredKeys: [] },
  ),
);

describe('the background', () => {
  beforeEach(async () => {
    await startBrowser();
    startAddressBar();
    background.main();
  });

  it('takes a good message of each of its routes', async () => {
    for (const message of ['showBubble', 'open', 'silence', 'placeHandle'] as const) {
      const before = await state();
      const reply = message === 'silence' || message === 'placeHandle' ? true : null;
      expect(await deliver({ message, payload: GOOD[message] }, senders.contentScript())).toEqual([reply]);
      expect(await state()).not.toBe(before);
    }
  });

  it.each(['silence', 'placeHandle'] as const)(
    'says of «%s» that a full storage keeps nothing',
    async (message) => {
      const before = await state();
      const full = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
      expect(await deliver({ message, payload: GOOD[message] }, senders.contentScript())).toEqual([false]);
      full.mockRestore();
      expect(await state()).toBe(before);
    },
  );

  it('ignores anything that is no message', () =>
    fc.assert(
      fc.asyncProperty(anyValue, (message) => isIgnored(message, senders.contentScript())),
      { numRuns: 500 },
    ));

  it.each(ROUTES)('ignores any payload of «%s» but the agreed', (message) =>
    fc.assert(
      fc.asyncProperty(spoilt(message), (payload) =>
        isIgnored({ message, payload }, senders.contentScript()),
      ),
      { numRuns: 200 },
    ),
  );

  it.each(ROUTES)('ignores «%s» from anybody but its content scripts', (message) =>
    fc.assert(
      fc.asyncProperty(anySender, (sender) => isIgnored({ message, payload: GOOD[message] }, sender)),
      { numRuns: 200 },
    ),
  );

  it('keeps quiet on no site for a frame that has none', async () => {
    const { url: _, ...sender } = senders.contentScript();
    const before = await state();
    await deliver({ message: 'silence', payload: GOOD.silence }, { ...sender, url: 'about:blank' });
    expect(await state()).toBe(before);
  });

  it('answers a content script in whatever frame it stands', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('silence', 'placeHandle', 'open', 'showBubble'),
        fc.record(
          { url: fc.oneof(fc.constantFrom('about:blank', 'about:srcdoc', 'null', ''), fc.string()) },
          { requiredKeys: [] },
        ),
        async (message, { url }) => {
          const { url: _, ...sender } = senders.contentScript();
          const frame = url === undefined ? sender : { ...sender, url };
          const replies = await deliver({ message, payload: GOOD[message as Name] }, frame);
          const isKeeping = message === 'silence' || message === 'placeHandle';
          expect(replies).toEqual([isKeeping ? expect.any(Boolean) : null]);
        },
      ),
    ));
});

describe('the panel', () => {
  const OWN_TAB = 1;
  let seen: unknown[];

  beforeEach(async () => {
    const windowId = await startBrowser();
    screen.activeTabs.set(windowId, OWN_TAB);
    seen = [];
    await followActivePage((page) => seen.push(page && { terms: page.terms }));
    seen = [];
  });

  it('believes a content script of this extension', async () => {
    await deliver({ message: 'pageChanged', payload: GOOD.pageChanged }, senders.contentScript(OWN_TAB));
    expect(seen).toEqual([GOOD.pageChanged]);
  });

  it('shows nothing of what anybody else says, nor of what is not as agreed', () =>
    fc.assert(
      fc.asyncProperty(anyValue, spoilt('pageChanged'), anySender, async (value, payload, sender) => {
        const message = 'pageChanged';
        await isIgnored(value, senders.contentScript(OWN_TAB));
        await isIgnored({ message, payload }, senders.contentScript(OWN_TAB));
        await isIgnored({ message, payload: GOOD.pageChanged }, sender);
        expect(seen).toEqual([]);
      }),
      { numRuns: 200 },
    ));
});

it('a content script tells of its page, and moves it, for nobody but the extension’s own pages', async () => {
  await startBrowser();
  const never = () => {
    throw new Error('asked by a stranger');
  };
  answerPanel({ pageContext: never, goToTerm: never });
  await fc.assert(
    fc.asyncProperty(
      anySender.filter(({ id, url }) => id !== OWN_ID || !url?.startsWith(browser.runtime.getURL('/'))),
      async (sender) => {
        await isIgnored({ message: 'pageContext', payload: null }, sender);
        await isIgnored({ message: 'goToTerm', payload: GOOD.goToTerm }, sender);
      },
    ),
    { numRuns: 300 },
  );
});
