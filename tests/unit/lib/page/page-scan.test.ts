// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { TermFinder } from '../../../../lib/glossary/types.ts';
import { idle, scanPage } from '../../../../lib/page/page-scan.ts';

const NAMES: Record<string, string> = {
  GPDS: 'gpds',
  'groupe de prévention': 'gpds',
  CPLDS: 'cplds',
  'micro-lycée': 'micro-lycee',
};

/** A small glossary: what a page is read for, without the rules of the French language. */
const finder: TermFinder = {
  find: (text) =>
    [...text.matchAll(new RegExp(Object.keys(NAMES).join('|'), 'g'))].map(({ 0: name, index }) => ({
      id: NAMES[name] ?? '',
      title: name,
      text: name,
      start: index,
      end: index + name.length,
    })),
  lookUp: () => ({ kind: 'none', matches: [] }),
};

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

function scan(html: string) {
  document.body.innerHTML = html;
  return scanPage(document.body, finder, page.signal);
}

it('counts each term, the most frequent first', async () => {
  expect(await scan('<p>Le GPDS.</p><p>Un micro-lycée, puis le micro-lycée.</p>')).toEqual([
    { id: 'micro-lycee', count: 2, headings: 0 },
    { id: 'gpds', count: 1, headings: 0 },
  ]);
});

it('keeps one order for terms as frequent as each other', async () => {
  const terms = [
    { id: 'cplds', count: 1, headings: 0 },
    { id: 'gpds', count: 1, headings: 0 },
  ];
  expect(await scan('<p>GPDS</p><p>CPLDS</p>')).toEqual(terms);
  expect(await scan('<p>CPLDS</p><p>GPDS</p>')).toEqual(terms);
});

it('tells how often a term stands in the title and the headings', async () => {
  document.title = 'Le GPDS et le micro-lycée';
  expect(await scan('<h2>Un <b>GPDS</b></h2><h4>Un GPDS</h4><p>Ce GPDS</p><p>CPLDS</p>')).toEqual([
    { id: 'gpds', count: 3, headings: 2 },
    { id: 'cplds', count: 1, headings: 0 },
  ]);
  document.title = '';
});

it('counts one term under all its names', async () => {
  expect(await scan('<p>Un groupe de prévention</p><p>Ce GPDS</p>')).toEqual([
    { id: 'gpds', count: 2, headings: 0 },
  ]);
});

it('finds nothing over the edge of a block', async () => {
  expect(await scan('<ul><li>groupe de <li>prévention</ul>')).toEqual([]);
});

it('finds nothing on an empty page', async () => {
  expect(await scan('')).toEqual([]);
});

it('pauses on a slow computer, and finds the same', async () => {
  slowDown();
  expect(await scan('<p>Le GPDS</p>'.repeat(20))).toEqual([{ id: 'gpds', count: 20, headings: 0 }]);
  expect(pauses).toBeGreaterThan(5);
});

it('does not pause for a short page', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  await scan('<p>Le GPDS</p>');
  expect(pauses).toBe(0);
});

it('stops when the page goes while it pauses', async () => {
  slowDown();
  vi.stubGlobal('requestIdleCallback', (resume: () => void) => {
    pauses += 1;
    page.abort();
    queueMicrotask(resume);
  });
  expect(await scan('<p>Le GPDS</p>'.repeat(20))).toBeUndefined();
  expect(pauses).toBe(1);
});

it('does not begin when the page has gone before', async () => {
  page.abort();
  expect(await scan('<p>Le GPDS</p>')).toBeUndefined();
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
