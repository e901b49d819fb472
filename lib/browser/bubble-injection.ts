import { browser } from 'wxt/browser';

const BUBBLE_FILE = '/bubble.js';

/**
 * Puts the bubble's file into a frame, in the isolated world the content script lives in. Running it again shows the
 * bubble again, without a second copy.
 * @throws where nothing can be injected: browser pages, the PDF viewer, hosts blocked by policy.
 */
export async function injectBubble(tabId: number, frameId = 0): Promise<void> {
  const [injected] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [BUBBLE_FILE],
  });
  if (injected?.result === false) throw new Error('this document is no page of text');
}
