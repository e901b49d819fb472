// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../../../lib/page/copy.ts';

/** What a person would paste. */
let clipboard: string;

beforeEach(() => {
  clipboard = 'before';
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'execCommand');
});

/** The page's `navigator.clipboard`; none where the page is served without TLS. */
const giveClipboard = (api: { writeText(text: string): Promise<void> } | undefined) =>
  vi.stubGlobal('navigator', { clipboard: api });
const forbidden = {
  writeText: async () => {
    throw new DOMException('Write permission denied.', 'NotAllowedError');
  },
};

/** The browser's copy command, which happy-dom lacks: asks the page what to copy, then copies it. */
function giveCopyCommand() {
  Object.assign(document, {
    execCommand: (command: string) => {
      const data = new DataTransfer();
      const event = new ClipboardEvent(command, { clipboardData: data, bubbles: true, cancelable: true });
      const isPageAsked = document.body.dispatchEvent(event);
      clipboard = isPageAsked ? 'the selection' : data.getData('text/plain');
      return true;
    },
  });
}

describe('a text goes to the clipboard', () => {
  it('by the page’s own', async () => {
    giveClipboard({
      writeText: async (text) => {
        clipboard = text;
      },
    });
    expect(await copyText('GPDS\u00a0: une réunion')).toBe(true);
    expect(clipboard).toBe('GPDS\u00a0: une réunion');
  });

  it.each([
    ['has none', undefined],
    ['forbids it', forbidden],
  ])('by the copy command where the page %s', async (_, api) => {
    giveClipboard(api);
    giveCopyCommand();
    expect(await copyText('GPDS')).toBe(true);
    expect(clipboard).toBe('GPDS');
  });

  it('without the page hearing of it, or changing it', async () => {
    giveClipboard(undefined);
    giveCopyCommand();
    let isHeard = false;
    const listen = () => {
      isHeard = true;
    };
    document.addEventListener('copy', listen, { capture: true });
    await copyText('GPDS');
    document.removeEventListener('copy', listen, { capture: true });
    expect(isHeard).toBe(false);
  });

  it('and the page’s own copies work as before', async () => {
    giveClipboard(undefined);
    giveCopyCommand();
    await copyText('GPDS');
    document.execCommand('copy');
    expect(clipboard).toBe('the selection');
  });
});

it('says when no way is open', async () => {
  giveClipboard(forbidden);
  Object.assign(document, { execCommand: () => false });
  expect(await copyText('GPDS')).toBe(false);
  expect(clipboard).toBe('before');
});
