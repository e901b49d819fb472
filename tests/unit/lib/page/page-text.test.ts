// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../../lib/page/page-text.ts';

afterEach(() => document.body.replaceChildren());

/** The runs of a page, their spaces as a person sees them. */
function read(html: string): string[] {
  document.body.innerHTML = html;
  return [...readPage(document.body)].map(({ text }) => text.trim().replace(/[ \n]+/g, ' '));
}

describe('a run', () => {
  it.each<[string, string, string[]]>([
    ['is a paragraph', '<p>Le GPDS</p><p>La MLDS</p>', ['Le GPDS', 'La MLDS']],
    ['goes on through links and bold', '<p>le <a><b>G</b>PDS</a> local</p>', ['le GPDS local']],
    ['goes on through an abbreviation', '<p>le <abbr title="Groupe">GPDS</abbr></p>', ['le GPDS']],
    ['goes on after a broken line', '<p>groupe de<br>prévention</p>', ['groupe de prévention']],
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
    expect([...readPage(document.body)].map(({ text }) => text)).toEqual(['GPDS']);
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
      const texts = paragraphs.map((words) => words.join('')).filter((text) => text.trim() !== '');
      expect([...readPage(document.body)].map(({ text }) => text)).toEqual(texts);
    }),
  );
});
