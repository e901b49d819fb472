// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TermCount } from '../../../../lib/page/page-context.ts';
import { followPageTerms, type PageTerms } from '../../../../lib/page/page-terms.ts';
import { findNames } from '../../../fixtures/names.ts';

let page: AbortController;
let told: TermCount[][];
let read: string[];
let onPage: PageTerms;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (resume: () => void) => setTimeout(resume, 1));
  document.title = '';
  page = new AbortController();
  told = [];
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = (milliseconds = 2000) => vi.advanceTimersByTimeAsync(milliseconds);
/** Ids with their counts, of what was told last. */
const counts = () => Object.fromEntries((told.at(-1) ?? []).map(({ id, count }) => [id, count]));
/** Elements of the page, which are there. */
const the = (selector: string): Element => document.querySelector(selector) ?? document.body;

async function follow(html: string): Promise<void> {
  document.body.innerHTML = html;
  const find = (text: string) => {
    if (text.trim() !== '') read.push(text.trim());
    return findNames(text);
  };
  onPage = followPageTerms(
    find,
    () => {},
    (terms) => told.push(terms),
    page.signal,
  );
  read = [];
  await pass();
}

describe('the terms of a page', () => {
  it('are counted, the most frequent first', async () => {
    await follow('<p>Le GPDS.</p><p>Un micro-lycée, un groupe de prévention.</p><p>CPLDS</p>');
    expect(told).toEqual([
      [
        { id: 'gpds', count: 2, headings: 0 },
        { id: 'cplds', count: 1, headings: 0 },
        { id: 'micro-lycee', count: 1, headings: 0 },
      ],
    ]);
  });

  it('are told with how often its title and headings name them', async () => {
    document.title = 'Le GPDS et le CPLDS';
    await follow('<h2>Un <b>GPDS</b></h2><h4>Un GPDS</h4><p>Ce GPDS</p>');
    expect(told).toEqual([[{ id: 'gpds', count: 3, headings: 2 }]]);
  });

  it('are told once while they stay the same', async () => {
    await follow('<p>GPDS</p>');
    the('body').append('Bonjour');
    await pass();
    expect(told).toHaveLength(1);
  });

  it('are told also when there is none', async () => {
    await follow('');
    expect(told).toEqual([[]]);
  });
});

describe('of a page that changes', () => {
  beforeEach(() => follow('<main><p id="a">Un GPDS</p><p id="b">CPLDS et CPLDS</p><ul></ul></main>'));

  it.each<[string, () => void, string[], object]>([
    [
      'an item more',
      () => the('ul').append(Object.assign(document.createElement('li'), { textContent: 'micro-lycée' })),
      ['micro-lycée'],
      { gpds: 1, cplds: 2, 'micro-lycee': 1 },
    ],
    [
      'words in a paragraph',
      () => the('#a').append(', un GPDS'),
      ['Un GPDS, un GPDS'],
      { gpds: 2, cplds: 2 },
    ],
    ['a paragraph gone', () => the('#b').remove(), [], { gpds: 1 }],
    [
      'letters in place',
      () => the('#a').firstChild && Object.assign(the('#a').firstChild as Text, { data: 'Un CPLDS' }),
      ['Un CPLDS'],
      { cplds: 3 },
    ],
    [
      'a card in a link',
      () => {
        const link = document.createElement('a');
        link.innerHTML = '<div>micro-lycée</div>';
        the('ul').append(link);
      },
      ['micro-lycée'],
      { gpds: 1, cplds: 2, 'micro-lycee': 1 },
    ],
    [
      'all of it, as in a soft navigation',
      () => the('main').replaceChildren(document.createElement('h1'), 'micro-lycée'),
      ['micro-lycée'],
      { 'micro-lycee': 1 },
    ],
  ])('only that is read again: %s', async (_, change, texts, terms) => {
    read = [];
    change();
    await pass();
    expect(read).toEqual(texts);
    expect(counts()).toEqual(terms);
  });

  it('nothing is kept of what it removed', async () => {
    the('main').replaceChildren();
    await pass();
    expect(onPage.all()).toEqual([]);
  });

  it('changes of style are none', async () => {
    read = [];
    the('body').className = 'dark';
    await pass();
    expect(read).toEqual([]);
  });

  it('a term is known by its block', () => {
    expect(onPage.inBlock(the('#b')).map(({ id }) => id)).toEqual(['cplds', 'cplds']);
    expect(onPage.inBlock(the('ul'))).toEqual([]);
  });
});
