/** What a document of the extension, or a page with its content script, holds in real Chromium. */
import type { CDPSession, Page } from 'puppeteer-core';

/** What is held once garbage is collected. */
export interface Held {
  listeners: number;
  /** Waiting to run: timeouts, intervals, frames, idle callbacks. In a page, the extension's own. */
  timers: number;
  nodes: number;
  /** Nodes that stand in no document and are held by JavaScript. */
  detached: number;
  /** Bytes of JavaScript. */
  heap: number;
}

export interface Scale {
  weigh(): Promise<Held>;
}

/**
 * Counts what a world asks to be called back for, from now on. As text: it runs in the extension's own world of a page,
 * which puppeteer evaluates no function in.
 */
const COUNT_TIMERS = `(() => {
  const pending = globalThis.pendingTimers = new Set();
  for (const [name, ask, cancel] of [
    ['timer', 'setTimeout', 'clearTimeout'],
    ['timer', 'setInterval', 'clearInterval'],
    ['frame', 'requestAnimationFrame', 'cancelAnimationFrame'],
    ['idle', 'requestIdleCallback', 'cancelIdleCallback'],
  ]) {
    const [asked, cancelled] = [globalThis[ask], globalThis[cancel]];
    globalThis[ask] = (act, ...others) => {
      const id = asked((...given) => {
        if (ask !== 'setInterval') pending.delete(name + id);
        act(...given);
      }, ...others);
      pending.add(name + id);
      return id;
    };
    globalThis[cancel] = (id) => {
      pending.delete(name + id);
      cancelled(id);
    };
  }
})()`;

/** @returns the extension's world in a page; a document of its own has one world, and none to name. */
async function ownWorld(session: CDPSession): Promise<{ contextId?: number }> {
  const worlds: { id: number; origin: string; auxData?: { type: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const own = worlds.find(
    ({ origin, auxData }) => auxData?.type === 'isolated' && origin.startsWith('chrome-extension://'),
  );
  return own ? { contextId: own.id } : {};
}

/** Starts to measure a page with the extension in it, or a document of the extension. */
export async function startScale(page: Page): Promise<Scale> {
  const session = await page.createCDPSession();
  for (const domain of ['Performance.enable', 'DOM.enable'] as const) await session.send(domain);
  const world = await ownWorld(session);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = await session.send('Runtime.evaluate', { expression, ...world, returnByValue: true });
    return result.value;
  };
  await evaluate(COUNT_TIMERS);
  return {
    async weigh() {
      // What a first collection frees may hold on to more.
      for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
      const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
      return {
        listeners: of('JSEventListeners'),
        timers: Number(await evaluate('pendingTimers.size')),
        nodes: of('Nodes'),
        detached: detachedNodes.reduce((sum, { retainedNodeIds }) => sum + retainedNodeIds.length, 0),
        heap: of('JSHeapUsedSize'),
      };
    },
  };
}

/** So many changes of its fields' texts a Chromium document keeps for «undo», and no more. */
const UNDO_STEPS = 1000;

/**
 * Has the browser forget what it could undo in a field, whose old texts it holds in any page: so many changes that hold
 * nothing take the place of those. The field is left empty.
 */
export const forgetOldTexts = (page: Page, selector: string): Promise<void> =>
  page.$eval(
    selector,
    (field, steps) => {
      (field as HTMLInputElement).focus();
      for (let step = 0; step < steps; step += 1) {
        document.execCommand('insertText', false, 'a');
        document.execCommand('selectAll');
      }
      document.execCommand('delete');
    },
    UNDO_STEPS,
  );
