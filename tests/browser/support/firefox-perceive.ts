/** What assistive technology is told of the extension's closed shadow root in Firefox: `perceive.ts` for BiDi. */
import type { Browser, Frame, Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { bidi } from '../../../scripts/browsers/bidi.ts';

/** A page, or one of its frames alone. */
type Place = Page | Frame;

/** A world of its own: the page may have patched what is asked with. */
const SANDBOX = 'perceive';

interface RemoteNode {
  sharedId: string;
  value: { shadowRoot?: RemoteNode | null };
}

const contextOf = (place: Place): string => {
  const frame = 'mainFrame' in place ? place.mainFrame() : place;
  return (frame as unknown as { _id: string })._id;
};

/** @returns BiDi's names of the nodes of a role, and of a name where one is given. */
export async function perceive(
  browser: Browser,
  place: Place,
  role: string,
  name?: string,
): Promise<string[]> {
  const context = contextOf(place);
  const { result } = await bidi(browser).send('script.evaluate', {
    expression: "[...document.querySelectorAll('reperes-perseverance')]",
    target: { context, sandbox: SANDBOX },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  // A page may have copied the host element, or set up another under its name.
  const hosts = (result as { result: { value: RemoteNode[] } }).result.value;
  const root = hosts.map(({ value }) => value.shadowRoot).find((shadow) => shadow);
  if (!root) return [];
  const located = await bidi(browser).send('browsingContext.locateNodes', {
    context,
    locator: { type: 'accessibility', value: name === undefined ? { role } : { role, name } },
    startNodes: [{ sharedId: root.sharedId }],
  });
  return (located.result as { nodes: RemoteNode[] }).nodes.map(({ sharedId }) => sharedId);
}

/** Waits until a node of this role and name is perceived. @returns BiDi's name of it. */
export const waitToPerceive = (
  browser: Browser,
  place: Place,
  role: string,
  name?: string,
): Promise<string> =>
  vi.waitFor(
    async () => {
      const [node] = await perceive(browser, place, role, name);
      if (node === undefined) throw new Error(`Waited in vain for the ${role} ${name ?? ''}`);
      return node;
    },
    { timeout: 8000, interval: 50 },
  );

/** Waits until no node of this role is perceived any more. */
export const waitUntilGone = (browser: Browser, place: Place, role: string): Promise<void> =>
  expect.poll(() => perceive(browser, place, role), { timeout: 8000 }).toEqual([]);

/** What a function says of a node. It has no name of its own: see `tests/bench/bubble.ts`. */
export async function ask<T>(browser: Browser, place: Place, node: string, functionText: string): Promise<T> {
  const { result } = await bidi(browser).send('script.callFunction', {
    functionDeclaration: functionText,
    arguments: [{ sharedId: node }],
    target: { context: contextOf(place), sandbox: SANDBOX },
    awaitPromise: false,
  });
  return JSON.parse((result as { result: { value: string } }).result.value) as T;
}

/** A click of the mouse in the middle of a node. */
export async function clickOn(browser: Browser, place: Place, node: string): Promise<void> {
  await ask(browser, place, node, '(it) => JSON.stringify(it.scrollIntoView({ block: "nearest" }) ?? null)');
  const middle = { type: 'element', element: { sharedId: node } };
  await bidi(browser).send('input.performActions', {
    context: contextOf(place),
    actions: [
      {
        type: 'pointer',
        id: 'hand',
        actions: [
          { type: 'pointerMove', x: 0, y: 0, origin: middle },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}
