import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  answerMessages,
  isContentScript,
  isExtensionPage,
  sendToTab,
} from '../../../../lib/browser/messages.ts';
import { deliver, inGesture, screen, senders, startBrowser } from '../../../fixtures/browser.ts';

const PAGE = { terms: [{ id: 'gpds', count: 3, headings: 0 }] };
const GPDS = { show: 'entry', id: 'gpds' } as const;

/** What the handlers were given: the state that a message may change. */
let state: unknown[];
let warnings: unknown[];
let stopAnswering: () => void;

/** A background that takes two of the four messages, from content scripts only. */
beforeEach(async () => {
  await startBrowser();
  state = [];
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((...words) => warnings.push(words.join(' ')));
  stopAnswering = answerMessages(
    {
      open: (handover) => {
        state.push(handover);
        return null;
      },
      pageContext: async () => PAGE,
    },
    (_message, sender) => isContentScript(sender),
  );
});
afterEach(() => vi.restoreAllMocks());

const say = (message: unknown, sender = senders.contentScript()) => deliver(message, sender);

describe('a message as agreed', () => {
  it('reaches its handler, whose reply goes back', async () => {
    expect(await say({ message: 'open', payload: GPDS })).toEqual([null]);
    expect(await say({ message: 'pageContext', payload: null })).toEqual([PAGE]);
    expect(state).toEqual([GPDS]);
    expect(warnings).toEqual([]);
  });

  it('reaches it in the very turn, so that a panel may still open', () => {
    inGesture(() => void say({ message: 'open', payload: GPDS }));
    expect(state).toEqual([GPDS]);
  });

  it('for another place stays unanswered, without a word', async () => {
    expect(await say({ message: 'showBubble', payload: null })).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('is no longer answered once the answering has stopped', async () => {
    stopAnswering();
    expect(await say({ message: 'open', payload: GPDS })).toEqual([]);
    expect(state).toEqual([]);
  });
});

/** Nothing changes, nobody answers, and the console has one calm line that repeats none of it. */
async function isIgnored(message: unknown, sender = senders.contentScript()): Promise<void> {
  warnings.length = 0;
  expect(await say(message, sender)).toEqual([]);
  expect(state).toEqual([]);
  expect(warnings).toEqual([expect.stringMatching(/^Repères Persévérance: message ignored \([\w :]+\)\.$/)]);
}

describe('a message that does not fit', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'open'],
    ['an unknown name', { message: 'eval', payload: 'alert(1)' }],
    ['the name of what every object has', { message: 'constructor', payload: null }],
    ['no payload', { message: 'open' }],
    ['one key too many', { message: 'open', payload: GPDS, frameId: 0 }],
    ['an unknown thing to show', { message: 'open', payload: { show: 'address', url: 'https://a.example' } }],
    ['an entry without its id', { message: 'open', payload: { show: 'entry' } }],
    ['an endless query', { message: 'open', payload: { show: 'search', query: 'a'.repeat(201) } }],
    ['a key too many in its payload', { message: 'open', payload: { ...GPDS, query: 'gpds' } }],
    ['a payload where none is agreed', { message: 'pageContext', payload: 'all' }],
  ])('is ignored: %s', (_, message) => isIgnored(message));

  it('is ignored, whatever it is', () =>
    fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true, withDate: true }), (message) =>
        isIgnored(message),
      ),
    ));

  it('is ignored, whatever its payload is', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('open', 'pageContext'),
        fc.anything().filter((payload) => payload !== null && payload !== undefined),
        (message, payload) => isIgnored({ message, payload }),
      ),
    ));
});

describe('a sender', () => {
  it.each([
    ['a content script', senders.contentScript(), { isContentScript: true, isExtensionPage: false }],
    ['the popup', senders.extensionPage, { isContentScript: false, isExtensionPage: true }],
    ['an extension page in a tab', senders.extensionTab, { isContentScript: false, isExtensionPage: true }],
    ['the background', senders.background, { isContentScript: false, isExtensionPage: false }],
    ['another extension', senders.foreignExtension, { isContentScript: false, isExtensionPage: false }],
    ['an impostor', senders.impostor, { isContentScript: false, isExtensionPage: false }],
    [
      'another extension’s content script',
      senders.foreignContentScript,
      { isContentScript: false, isExtensionPage: false },
    ],
    ['nobody', {}, { isContentScript: false, isExtensionPage: false }],
    [
      'a page whose address begins like the extension’s',
      { ...senders.contentScript(), url: 'https://a.example/chrome-extension://test-extension-id/' },
      { isContentScript: true, isExtensionPage: false },
    ],
    [
      'an extension whose id begins like this one’s',
      { ...senders.background, url: 'chrome-extension://test-extension-idea/popup.html' },
      { isContentScript: false, isExtensionPage: false },
    ],
  ])('is known for what it is: %s', (_, sender, known) => {
    expect({ isContentScript: isContentScript(sender), isExtensionPage: isExtensionPage(sender) }).toEqual(
      known,
    );
  });

  it.each([
    'extensionPage',
    'extensionTab',
    'background',
    'foreignExtension',
    'impostor',
    'foreignContentScript',
  ] as const)('that may not send a message is not heard: %s', (name) =>
    isIgnored({ message: 'open', payload: GPDS }, senders[name]),
  );
});

describe('a question to a tab', () => {
  const ask = () => sendToTab(7, 'pageContext', null);

  it('brings its content script’s answer', async () => {
    screen.contentScripts.set(7, () => PAGE);
    expect(await ask()).toEqual(PAGE);
  });

  it('fails where there is no content script', () => expect(ask()).rejects.toThrow());

  it('fails when the answer is not as agreed, whatever it is', () =>
    fc.assert(
      fc.asyncProperty(
        fc.anything().filter((reply) => reply !== null),
        async (reply) => {
          screen.contentScripts.set(7, () => reply);
          await expect(ask()).rejects.toThrow();
        },
      ),
    ));
});
