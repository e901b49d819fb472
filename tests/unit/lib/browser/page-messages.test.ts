import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { answerMessages } from '../../../../lib/browser/messages.ts';
import { answerPanel, keep, say } from '../../../../lib/browser/page-messages.ts';
import type { PageContext } from '../../../../lib/page/page-context.ts';
import { browser, deliver, senders, startBrowser } from '../../../fixtures/browser.ts';

const PAGE: PageContext = { terms: [{ id: 'gpds', count: 3, headings: 0 }] };
const QUESTION = { message: 'pageContext', payload: null };

const SHOWN = { rank: 1, total: 3 };
/** A content script on a page where `found` was found. */
const answer = (found: PageContext = PAGE) =>
  answerPanel({ pageContext: () => found, goToTerm: (id) => (id === 'gpds' ? SHOWN : null) });

beforeEach(startBrowser);

describe('what a content script says', () => {
  it('reaches whoever answers it', async () => {
    const heard: unknown[] = [];
    answerMessages(
      {
        pageChanged: (context) => {
          heard.push(context);
          return null;
        },
      },
      () => true,
    );
    await say('pageChanged', PAGE);
    expect(heard).toEqual([PAGE]);
  });

  it('is not missed when nobody listens', async () => {
    await expect(say('open', { show: 'page' })).resolves.toBeUndefined();
  });

  it('is not missed when the extension was updated under the page', async () => {
    // Chrome then throws at once instead of answering.
    const { sendMessage } = browser.runtime;
    browser.runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    await expect(say('showBubble', null)).resolves.toBeUndefined();
    browser.runtime.sendMessage = sendMessage;
  });
});

describe('what is to be kept', () => {
  /** The background's answers, one a question; stopped, it gives none. */
  async function keptAfter(...answers: (boolean | 'stopped')[]) {
    const { sendMessage } = browser.runtime;
    browser.runtime.sendMessage = async () => {
      const answer = answers.shift();
      if (answer === 'stopped') throw new Error('The message channel closed before a response was received.');
      return answer;
    };
    const isKept = await keep('placeHandle', { top: 40 });
    browser.runtime.sendMessage = sendMessage;
    return isKept;
  }

  it('is asked once more where the background is stopped in the midst', async () => {
    expect(await keptAfter('stopped', true)).toBe(true);
  });

  it('is not asked again where there is no room', async () => {
    expect(await keptAfter(false, true)).toBe(false);
  });

  it('is not kept where nobody answers', async () => {
    expect(await keptAfter('stopped', 'stopped')).toBe(false);
  });
});

describe('what is on this page', () => {
  it.each([
    ['what was found', PAGE],
    ['nothing yet', { terms: null }],
  ])('is told to the extension’s own pages: %s', async (_, found) => {
    answer(found);
    expect(await deliver(QUESTION, senders.extensionPage)).toEqual([found]);
    expect(await deliver(QUESTION, senders.extensionTab)).toEqual([found]);
  });

  it.each(['contentScript', 'background', 'foreignExtension', 'impostor', 'foreignContentScript'] as const)(
    'is told to nobody else: %s',
    async (name) => {
      answer();
      const sender = senders[name];
      expect(await deliver(QUESTION, typeof sender === 'function' ? sender() : sender)).toEqual([]);
    },
  );

  it('is told on that question only, whatever is said', async () => {
    answer();
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (message) => {
        expect(await deliver(message, senders.extensionPage)).toEqual([]);
      }),
    );
  });

  it('and where a term stands is shown to them, if it is there', async () => {
    answer();
    const goTo = (payload: unknown) => deliver({ message: 'goToTerm', payload }, senders.extensionPage);
    expect(await goTo({ id: 'gpds' })).toEqual([SHOWN]);
    expect(await goTo({ id: 'mlds' })).toEqual([null]);
    expect(await goTo({})).toEqual([]);
    expect(await deliver({ message: 'goToTerm', payload: { id: 'gpds' } }, senders.contentScript())).toEqual(
      [],
    );
  });

  it('is no longer told once the answering has stopped', async () => {
    answer()();
    expect(await deliver(QUESTION, senders.extensionPage)).toEqual([]);
  });
});
