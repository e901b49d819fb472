import type { Page } from 'puppeteer-core';

/** A node of the accessibility tree: what a screen reader says of the page, closed shadow roots included. */
interface PerceivedNode {
  name: string;
  backendNodeId: number;
}

/** @returns the nodes of a role whose name matches, in page order. */
export async function perceive(
  page: Page,
  role: string,
  name: RegExp | string = /.*/,
): Promise<PerceivedNode[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter((node) => !node.ignored && node.role?.value === role)
    .map((node) => ({ name: String(node.name?.value ?? ''), backendNodeId: node.backendDOMNodeId ?? 0 }))
    .filter((node) => (typeof name === 'string' ? node.name === name : name.test(node.name)));
}

const PATIENCE = 8000;

/** Asks again and again until the answer is there. @throws after eight seconds, saying what was waited for. */
async function until<T>(ask: () => Promise<T | undefined>, what: string): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`Waited in vain for ${what}`);
}

/** Waits until a node of this role and name is perceived. */
export const waitToPerceive = (page: Page, role: string, name?: RegExp | string): Promise<PerceivedNode> =>
  until(async () => (await perceive(page, role, name))[0], `the ${role} ${name ?? ''}`);

/** Waits until no node of this role and name is perceived any more. */
export const waitUntilGone = (page: Page, role: string, name?: RegExp | string): Promise<true> =>
  until(
    async () => ((await perceive(page, role, name)).length === 0 ? true : undefined),
    `the end of the ${role} ${name ?? ''}`,
  );

/** A click of the mouse in the middle of a perceived node. */
export async function clickOn(page: Page, { backendNodeId }: PerceivedNode): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  await session.detach();
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
  await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
}

/** All the text that is perceived in the page, in order. */
export async function perceivedText(page: Page): Promise<string> {
  return (await perceive(page, 'StaticText')).map(({ name }) => name).join(' ');
}
