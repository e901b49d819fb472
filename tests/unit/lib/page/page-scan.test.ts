// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { idle, scanPage } from '../../../../lib/page/page-scan.ts';
import { findNames } from '../../../fixtures/names.ts';

let pauses: number;
let page: AbortController;

/** A browser with nothing better to do. */
beforeEach(() => {
  pauses = 0;
  page = new AbortController();
  vi.stubGlobal('requestIdleCallback', (resume: () => void) => {
    pauses += 1;
    queueMicrotask(resume);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A computer so slow that each look at the clock finds another 5 ms gone. */
function slowDown() {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 5;
    return now;
  });
}

/** What is found in each block, by its text. */
async function scan(html: string, isDeep = true) {
  document.body.innerHTML = html;
  const scanned = await scanPage(new Map([[document.body, isDeep]]), findNames, page.signal);
  if (!scanned) return undefined;
  return [...scanned.found].map(([block, terms]) => [block.textContent, ...terms.map(({ id }) => id)]);
}

it('finds the terms of each block, in its order', async () => {
  expect(await scan('<p>Le GPDS</p><p>CPLDS, GPDS</p><p>Rien</p>')).toEqual([
    ['Le GPDS', 'gpds'],
    ['CPLDS, GPDS', 'cplds', 'gpds'],
  ]);
});

it('finds those around another block too', async () => {
  expect(await scan('Le GPDS<p>micro-lycée</p>CPLDS')).toEqual([
    ['Le GPDSmicro-lycéeCPLDS', 'gpds', 'cplds'],
    ['micro-lycée', 'micro-lycee'],
  ]);
});

it('finds nothing over the edge of a block', async () => {
  expect(await scan('<ul><li>groupe de <li>prévention</ul>')).toEqual([]);
});

it('reads once what two changes bring', async () => {
  document.body.innerHTML = '<div><p>GPDS</p></div>';
  const [div, p] = ['div', 'p'].flatMap((tag) => [...document.querySelectorAll(tag)]);
  if (!div || !p) throw new Error('both are there');
  let readings = 0;
  const find = (text: string) => {
    readings += 1;
    return findNames(text);
  };
  await scanPage(new Map([...([[p, true]] as const), [div, true]]), find, page.signal);
  expect(readings).toBe(1);
});

it('pauses on a slow computer, and finds the same', async () => {
  slowDown();
  expect(await scan('<p>Le GPDS</p>'.repeat(20))).toHaveLength(20);
  expect(pauses).toBeGreaterThan(5);
});

it('pauses within a page that has no text', async () => {
  slowDown();
  await scan('<p></p>'.repeat(2000));
  expect(pauses).toBeGreaterThan(3);
});

it('waits for the browser once for a short page', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(1);
  await scan('<p>Le GPDS</p><p>Le GPDS</p>');
  expect(pauses).toBe(1);
});

it('stops when the extension goes while it pauses', async () => {
  slowDown();
  vi.stubGlobal('requestIdleCallback', (resume: () => void) => {
    pauses += 1;
    page.abort();
    queueMicrotask(resume);
  });
  expect(await scan('<p>Le GPDS</p>'.repeat(20))).toBeUndefined();
  expect(pauses).toBe(1);
});

it('says which block it could not read to its end, since the page took it away', async () => {
  slowDown();
  document.body.innerHTML = `<main>${'<p>Le GPDS</p>'.repeat(20)}</main>`;
  const main = document.querySelector('main') ?? document.body;
  vi.stubGlobal('requestIdleCallback', (resume: () => void) => {
    pauses += 1;
    if (pauses === 3) main.replaceChildren();
    queueMicrotask(resume);
  });
  const scanned = await scanPage(new Map([[main, true]]), findNames, page.signal);
  expect(scanned?.lost).toEqual([main]);
});

it('waits for an idle browser, at most a second', async () => {
  let patience: IdleRequestOptions | undefined;
  vi.stubGlobal('requestIdleCallback', (resume: () => void, options: IdleRequestOptions) => {
    patience = options;
    resume();
  });
  await idle();
  expect(patience).toEqual({ timeout: 1000 });
});
