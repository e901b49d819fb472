// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { tabFrom } from '../../../../lib/page/tab-from.ts';

it.each([
  ['a text', '<p>Le <b>GPDS</b></p>', '<p>Le <b>GPDS</b></p>'],
  ['a place that takes the focus', '<p tabindex="0"><b tabindex="-1">GPDS</b></p>', undefined],
])('had the focus for a moment, and is as it was: %s', (_, html, expected = html) => {
  document.body.innerHTML = html;
  const focused: string[] = [];
  const listen = ({ target }: Event) => focused.push((target as Element).tagName);
  document.addEventListener('focusin', listen);
  const text = document.querySelector('b')?.firstChild;
  if (text) tabFrom(text);
  document.removeEventListener('focusin', listen);
  expect(focused).toEqual(['B']);
  expect(document.activeElement).toBe(document.body);
  expect(document.body.innerHTML).toBe(expected);
});

it('is not looked for where the page has removed it', () => {
  expect(() => tabFrom(document.createTextNode('GPDS'))).not.toThrow();
});
