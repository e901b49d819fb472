/** WebDriver BiDi, which Firefox speaks, where puppeteer has no method of its own. */
import type { Browser, Page } from 'puppeteer-core';

interface NavigationInfo {
  context: string;
  url: string;
}

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
  on(event: string, listener: (info: NavigationInfo) => void): void;
  off(event: string, listener: (info: NavigationInfo) => void): void;
}

/** The connection, for commands that puppeteer does not have. */
export const bidi = (browser: Browser): Connection =>
  (browser as unknown as { connection: Connection }).connection;

/** The name BiDi gives to a page. */
export const contextOf = (page: Page): string => (page.mainFrame() as unknown as { _id: string })._id;

/**
 * Sends a page to an address and waits until its document has taken the old one's place. `goto` waits for a load event
 * that never comes to pages of an extension, and whoever asks the page anything before meets a document on its way out.
 */
export async function goAndCommit(browser: Browser, page: Page, url: string): Promise<void> {
  const context = contextOf(page);
  const connection = bidi(browser);
  const committed = new Promise<void>((resolve) => {
    const listener = (info: NavigationInfo) => {
      if (info.context !== context || info.url !== url) return;
      connection.off('browsingContext.navigationCommitted', listener);
      resolve();
    };
    connection.on('browsingContext.navigationCommitted', listener);
  });
  await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
  await committed;
}

/** Waits for a tab with this address. @returns the name BiDi gives to it. @throws after ten seconds. */
export async function contextAt(browser: Browser, url: string): Promise<string> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const { result } = await bidi(browser).send('browsingContext.getTree', { maxDepth: 0 });
    const { contexts } = result as { contexts: NavigationInfo[] };
    const found = contexts.find((context) => context.url === url);
    if (found) return found.context;
  }
  throw new Error(`No tab came to show ${url}`);
}
