// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { placeOf, readPage } from '../../../../lib/page/page-text.ts';

afterEach(() => document.body.replaceChildren());

/** The runs of the page as they are. */
const runs = (root: Element = document.body, isDeep = true): string[] =>
  [...readPage(root, isDeep)].flatMap((run) => (run ? [run.text] : []));

/** The runs of a page, their spaces as a person sees them. */
function read(html: string): string[] {
  document.body.innerHTML = html;
  return runs().map((text) => text.trim().replace(/[ \n]+/g, ' '));
}

describe('a run', () => {
  it.each<[string, string, string[]]>([
    ['is a paragraph', '<p>Le GPDS</p><p>La MLDS</p>', ['Le GPDS', 'La MLDS']],
    ['goes on through links and bold', '<p>le <a><b>G</b>PDS</a> local</p>', ['le GPDS local']],
    ['goes on through an abbreviation', '<p>le <abbr title="Groupe">GPDS</abbr></p>', ['le GPDS']],
    ['goes on after a broken line', '<p>groupe de<br>prévention</p>', ['groupe de prévention']],
    ['goes on after a line of the source', '<p>groupe de<br>\n  prévention</p>', ['groupe de prévention']],
    ['goes on over a comment', '<p>GP<!-- no break -->DS</p>', ['GPDS']],
    ['goes on over a script', '<p>GP<script>let x;</script>DS</p>', ['GPDS']],
    ['ends at a cell’s edge', '<table><tr><td>groupe de<td>prévention</table>', ['groupe de', 'prévention']],
    ['ends at an item’s edge', '<ul><li>groupe de<li>prévention</ul>', ['groupe de', 'prévention']],
    ['ends at a heading', '<h2>groupe de</h2>prévention', ['groupe de', 'prévention']],
    ['ends around a block inside', '<div>groupe<p>X</p>de</div>', ['groupe', 'X', 'de']],
    ['ends at a rule', '<div>groupe de<hr>prévention</div>', ['groupe de', 'prévention']],
    ['ends at an empty block', '<div>groupe de<div></div>prévention</div>', ['groupe de', 'prévention']],
    ['is never blank', '<p> \n </p><div>&nbsp;</div><p>GPDS</p>', ['GPDS']],
  ])('%s', (_, html, runs) => {
    expect(read(html)).toEqual(runs);
  });
});

describe('a block', () => {
  it('may be read without the blocks inside it', () => {
    document.body.innerHTML = '<div>Le <b>GPDS</b><p>La MLDS</p> et <a>FOQUALE</a></div>';
    expect(runs(document.querySelector('div') ?? undefined, false)).toEqual(['Le GPDS', ' et FOQUALE']);
  });

  it.each(['<pre><p>GPDS</p></pre>', '<div contenteditable><p>GPDS</p></div>'])(
    'is left out where what holds it is: %s',
    (html) => {
      document.body.innerHTML = html;
      expect(runs(document.querySelector('p') ?? undefined)).toEqual([]);
    },
  );
});

it('a text too long for one go is cut after a sentence, and nothing of it is lost', () => {
  const sentence = 'Le GPDS se réunit au collège. ';
  document.body.innerHTML = `<p>${sentence.repeat(2000)}</p>`;
  expect(runs().join('')).toBe(sentence.repeat(2000));
  expect(runs().length).toBeGreaterThan(2);
  for (const run of runs()) expect(run.trim()).toMatch(/^Le GPDS.*collège\.$/);
});

it('a stretch of a run stands where it is in the page', () => {
  document.body.innerHTML = '<p>le <a><b>G</b>P</a>DS local</p>';
  for (const run of readPage(document.body, true)) {
    if (!run) continue;
    const { startContainer, startOffset, endContainer, endOffset } = placeOf(run, 3, 7);
    expect([startContainer.nodeValue, startOffset]).toEqual(['G', 0]);
    expect([endContainer.nodeValue, endOffset]).toEqual(['DS local', 2]);
  }
});

describe('what nobody reads as the page’s text is left out', () => {
  it.each([
    'script',
    'style',
    'noscript',
    'template',
    'textarea',
    'select',
    'code',
    'pre',
    'iframe',
    'object',
  ])('%s', (tag) => {
    const element = document.createElement(tag);
    element.textContent = 'MLDS';
    document.body.innerHTML = '<p>GPDS</p>';
    document.body.append(element);
    expect(runs()).toEqual(['GPDS']);
  });

  it.each([
    ['a drawing', '<p>GPDS</p><svg><text>MLDS</text></svg>'],
    ['what stands inside such an element', '<p>GPDS</p><pre><b>MLDS</b></pre>'],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual(['GPDS']);
  });
});

it('an empty page has no run', () => {
  expect(read('')).toEqual([]);
});

it('nothing of a text is lost, nor read twice', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { maxLength: 4 })), (paragraphs) => {
      document.body.replaceChildren(
        ...paragraphs.map((words) => {
          const paragraph = document.createElement('p');
          for (const word of words) paragraph.append(word, document.createElement('b'));
          return paragraph;
        }),
      );
      const texts = paragraphs
        .map((words) => words.join('').replaceAll('\n', ' '))
        .filter((text) => text.trim() !== '');
      expect(runs()).toEqual(texts);
    }),
  );
});
