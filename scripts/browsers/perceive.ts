import type { CDPSession, Frame, Page } from 'puppeteer-core';

/** A node of the accessibility tree: what a screen reader says of the page, closed shadow roots included. */
interface PerceivedNode {
  name: string;
  backendNodeId: number;
}

/** A page, or one of its frames alone. */
type Place = Page | Frame;

/** Asks something of the browser about a place. */
async function inSession<T>(
  place: Place,
  ask: (session: CDPSession, frameId?: string) => Promise<T>,
): Promise<T> {
  if ('createCDPSession' in place) {
    const session = await place.createCDPSession();
    return ask(session).finally(() => session.detach());
  }
  // A frame of another site has a session of its own, which puppeteer keeps to itself.
  const { client, _id } = place as unknown as { client: CDPSession; _id: string };
  return ask(client, _id);
}

/** @returns the nodes of a role whose name matches, in page order. */
export async function perceive(
  place: Place,
  role: string,
  name: RegExp | string = /.*/,
): Promise<PerceivedNode[]> {
  const { nodes } = await inSession(place, (session, frameId) =>
    session.send('Accessibility.getFullAXTree', frameId === undefined ? {} : { frameId }),
  );
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .map((node) => ({ name: String(node.name?.value ?? ''), backendNodeId: node.backendDOMNodeId ?? 0 }))
    .filter((node) => (typeof name === 'string' ? node.name === name : name.test(node.name)));
}

const PATIENCE = 8000;

/** Asks again and again until the answer is there. @throws after eight seconds, saying what was waited for. */
export async function until<T>(ask: () => Promise<T | undefined>, what: string): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`Waited in vain for ${what}`);
}

/** Waits until a node of this role and name is perceived. */
export const waitToPerceive = (place: Place, role: string, name?: RegExp | string): Promise<PerceivedNode> =>
  until(async () => (await perceive(place, role, name))[0], `the ${role} ${name ?? ''}`);

/** Waits until no node of this role and name is perceived any more. */
export const waitUntilGone = (place: Place, role: string, name?: RegExp | string): Promise<true> =>
  until(
    async () => ((await perceive(place, role, name)).length === 0 ? true : undefined),
    `the end of the ${role} ${name ?? ''}`,
  );

/** A perceived node's border box, in CSS pixels of the viewport. */
export const boxOf = (page: Page, { backendNodeId }: PerceivedNode) =>
  inSession(page, async (session) => {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  });

/** @returns what the browser computed for these properties of a perceived node. */
export const styleOf = (page: Page, { backendNodeId }: PerceivedNode, ...properties: string[]) =>
  inSession(page, async (session) => {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    await session.send('DOM.getDocument');
    const { nodeIds } = await session.send('DOM.pushNodesByBackendIdsToFrontend', {
      backendNodeIds: [backendNodeId],
    });
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: nodeIds[0] ?? 0 });
    return properties.map((property) => computedStyle.find(({ name }) => name === property)?.value);
  });

/** A click of the mouse in the middle of a perceived node. */
export async function clickOn(page: Page, node: PerceivedNode): Promise<void> {
  await inSession(page, (session) =>
    session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId }),
  );
  const { left, top, right, bottom } = await boxOf(page, node);
  await page.mouse.click((left + right) / 2, (top + bottom) / 2);
}

/** All the text that is perceived in the page, in order. */
export async function perceivedText(page: Page): Promise<string> {
  return (await perceive(page, 'StaticText')).map(({ name }) => name).join(' ');
}
