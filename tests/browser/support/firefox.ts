/** Firefox speaks WebDriver BiDi: what its own interface and a closed shadow root hold is asked for in its words. */
import type { Browser, Page } from 'puppeteer-core';
import { bidi, contextOf } from '../../../scripts/browsers/bidi.ts';

interface RemoteNode {
  value?: {
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

/** The text in the extension's closed shadow root, a line an element; empty when nothing stands there. */
export async function shadowText(browser: Browser, page: Page): Promise<string> {
  const { result } = await bidi(browser).send('script.evaluate', {
    expression: "document.querySelector('reperes-perseverance')",
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
  });
  return textOf((result as { result: RemoteNode }).result);
}

function textOf({ value }: RemoteNode): string {
  if (!value || value.localName === 'style') return '';
  const name = value.attributes?.role === 'dialog' ? '[dialog] ' : '';
  const inner = [...(value.children ?? []), ...(value.shadowRoot ? [value.shadowRoot] : [])]
    .map(textOf)
    .join('');
  return `${name}${value.nodeValue ?? ''}${inner}\n`.replace(/\n+/g, '\n');
}

/** Evaluates an expression in one of the browser's own windows, the first unless told. */
async function inBrowserWindow(browser: Browser, expression: string, rank = 0): Promise<string> {
  const { result: tree } = await bidi(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window = (tree as { contexts: { context: string; url: string }[] }).contexts.filter(({ url }) =>
    url.endsWith('browser.xhtml'),
  )[rank];
  const { result } = await bidi(browser).send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  return String((result as { result: { value?: unknown } }).result.value);
}

/** Where an element of the browser's own interface is on the screen. */
export async function onBrowserWindow(browser: Browser, id: string): Promise<[number, number]> {
  const point = await inBrowserWindow(
    browser,
    `(() => {
      const { x, y, width, height } = document.getElementById('${id}').getBoundingClientRect();
      return JSON.stringify([x + mozInnerScreenX + width / 2, y + mozInnerScreenY + height / 2].map(Math.round));
    })()`,
  );
  return JSON.parse(point) as [number, number];
}

/** Opens the extension's sidebar in a window, as the browser's menu of sidebars does. */
export const openSidebarOfWindow = (browser: Browser, rank: number): Promise<string> =>
  inBrowserWindow(
    browser,
    "SidebarController.show('reperes-perseverance_reperes_example-sidebar-action')",
    rank,
  );

/** What stands in the address bar, and below it once that is answered: a line a suggestion. */
export const addressBarText = (browser: Browser): Promise<string> =>
  inBrowserWindow(
    browser,
    `(async () => {
      await gURLBar.lastQueryContextPromise;
      return [gURLBar, ...document.querySelectorAll('.urlbarView-row')]
        .map(({ value, innerText }) => value ?? innerText)
        .join('\\n');
    })()`,
  );

/** What the open popup or sidebar shows, asked from a page of the extension; empty when none is open. */
export function viewText(extensionPage: Page, type: 'popup' | 'sidebar'): Promise<string> {
  return extensionPage.evaluate((wanted) => {
    const { extension } = (
      globalThis as unknown as { browser: { extension: { getViews(of: object): Window[] } } }
    ).browser;
    return extension.getViews({ type: wanted })[0]?.document.querySelector('main')?.innerText ?? '';
  }, type);
}

/** Scrolls the open popup to an element. @returns where its middle then is on the screen. */
export const inPopup = (extensionPage: Page, selector: string): Promise<[number, number]> =>
  extensionPage.evaluate((selector) => {
    const { extension } = (
      globalThis as unknown as { browser: { extension: { getViews(of: object): Window[] } } }
    ).browser;
    const [popup] = extension.getViews({ type: 'popup' }) as (Window & Record<string, number>)[];
    const element = popup?.document.querySelector(selector);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect();
    if (!popup || !box) throw new Error(`no open popup shows ${selector}`);
    const { mozInnerScreenX = 0, mozInnerScreenY = 0 } = popup;
    return [
      Math.round(mozInnerScreenX + box.x + box.width / 2),
      Math.round(mozInnerScreenY + box.y + box.height / 2),
    ] satisfies [number, number] as [number, number];
  }, selector);

/** What the sidebar of each window shows, asked from a page of the extension. */
export const sidebarTexts = (extensionPage: Page): Promise<string[]> =>
  extensionPage.evaluate(() => {
    const { extension } = (
      globalThis as unknown as { browser: { extension: { getViews(of: object): Window[] } } }
    ).browser;
    return extension
      .getViews({ type: 'sidebar' })
      .map(({ document }) => document.querySelector('main')?.innerText ?? '');
  });

/** Closes the open popup, which no click elsewhere does under the tests' settings. */
export const closePopup = (extensionPage: Page): Promise<void> =>
  extensionPage.evaluate(() => {
    const { extension } = (
      globalThis as unknown as { browser: { extension: { getViews(of: object): Window[] } } }
    ).browser;
    extension.getViews({ type: 'popup' })[0]?.close();
  });

/** A click on what the open sidebar shows at the selector. */
export const clickInSidebar = (extensionPage: Page, selector: string): Promise<void> =>
  extensionPage.evaluate((selector) => {
    const { extension } = (
      globalThis as unknown as { browser: { extension: { getViews(of: object): Window[] } } }
    ).browser;
    extension.getViews({ type: 'sidebar' })[0]?.document.querySelector<HTMLElement>(selector)?.click();
  }, selector);

/** What the extension's pages in tabs show, asked from one of them. */
export const tabsText = (extensionPage: Page): Promise<string> =>
  extensionPage.evaluate(() => {
    const { extension } = (
      globalThis as unknown as { browser: { extension: { getViews(of: object): Window[] } } }
    ).browser;
    return extension
      .getViews({ type: 'tab' })
      .map(({ document }) => document.body.innerText)
      .join('\n');
  });
