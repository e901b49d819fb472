// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bubbleSlot } from '../../../../lib/page/bubble-slot.ts';
import { createHost } from '../../../../lib/page/host.ts';
import { isEditable, readSelection } from '../../../../lib/page/selection.ts';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
};

/** Shows a page and selects what stands in one of its elements. */
function select(html: string, selector = 'p'): void {
  document.body.innerHTML = html;
  document.getSelection()?.selectAllChildren(find(selector));
}

describe('where a person types', () => {
  it.each([
    ['a field', '<input id="it">', true],
    ['a text area', '<textarea id="it"></textarea>', true],
    ['a list of choices', '<select><option id="it">86</option></select>', true],
    ['an editor', '<div contenteditable="true"><p id="it">text</p></div>', true],
    ['an editor that says so by its role', '<div role="textbox"><p id="it">text</p></div>', true],
    ['a search field that says so by its role', '<div role="searchbox" id="it"></div>', true],
    ['a paragraph', '<p id="it">text</p>', false],
    ['a part of the page with a role', '<main role="main"><p id="it">text</p></main>', false],
    ['a text that is not to be edited', '<p contenteditable="false" id="it">text</p>', false],
  ])('%s: %s', (_, html, isTyping) => {
    document.body.innerHTML = html;
    expect(isEditable(find('#it'))).toBe(isTyping);
    const text = find('#it').firstChild;
    if (text) expect(isEditable(text)).toBe(isTyping);
  });

  it('nowhere at all', () => {
    expect(isEditable(null)).toBe(false);
    expect(isEditable(document)).toBe(false);
  });
});

describe('what is selected', () => {
  it('is asked for as it stands', () => {
    select('<p>Le <b>GPDS</b> local</p>');
    expect(readSelection(true)).toMatchObject({ text: 'Le GPDS local', isAsked: true });
    expect(readSelection(false)).toMatchObject({ text: 'Le GPDS local', isAsked: false });
  });

  it.each(['<p></p>', '<p> \n </p>'])('is nothing: %j', (html) => {
    select(html);
    expect(readSelection(true)).toBeUndefined();
  });

  it('is nothing on a page where nobody has selected', () => {
    expect(readSelection(true)).toBeUndefined();
  });

  it('is cut when a person asks with the whole page selected', () => {
    select(`<p>${'GPDS '.repeat(1000)}</p>`);
    expect(readSelection(true)?.text).toHaveLength(2000);
  });

  it.each([
    [400, true],
    [401, false],
  ])('of %i characters shows by itself: %s', (length, isShown) => {
    select(`<p>${'a'.repeat(length)}</p>`);
    expect(readSelection(false) !== undefined).toBe(isShown);
  });

  it('inside the bubble itself shows no other by itself', () => {
    const host = createHost();
    bubbleSlot().host = host;
    const { element } = host;
    // What browsers tell of a selection in a closed root: its text, as of its host.
    const selection = document.getSelection();
    if (!selection) throw new Error('the page has a selection');
    const place = [...document.documentElement.childNodes].indexOf(element);
    selection.setBaseAndExtent(document.documentElement, place, document.documentElement, place + 1);
    vi.spyOn(selection, 'toString').mockReturnValue('GPDS');
    expect(readSelection(false)).toBeUndefined();
    expect(readSelection(true)?.text).toBe('GPDS');
  });

  it('in an editor is left alone, but answered when asked for', () => {
    select('<div contenteditable="true"><p>GPDS</p></div>');
    expect(readSelection(false)).toBeUndefined();
    expect(readSelection(true)?.text).toBe('GPDS');
  });

  it('is left alone while a field has the focus', () => {
    select('<p>GPDS</p><input>');
    find('input').focus();
    expect(readSelection(false)).toBeUndefined();
    expect(readSelection(true)?.text).toBe('GPDS');
  });

  it('keeps its place when the person selects on: the bubble stays where it was asked for', () => {
    // happy-dom lays nothing out: a text's line is at the number that it holds.
    vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
      const line = new DOMRect(0, Number(this.toString()), 50, 20);
      return [line] as unknown as DOMRectList;
    });
    select('<p id="a">100</p><p id="b">200</p>', '#a');
    const request = readSelection(true);
    document.getSelection()?.getRangeAt(0).selectNodeContents(find('#b'));
    expect(request?.anchor().map(({ top }) => top)).toEqual([100]);
  });
});
