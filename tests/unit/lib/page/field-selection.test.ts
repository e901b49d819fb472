// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { readFieldSelection } from '../../../../lib/page/field-selection.ts';

afterEach(() => document.body.replaceChildren());

/** Selects all that stands in the field, which has the focus. */
function selectIn(html: string): HTMLElement {
  document.body.innerHTML = html;
  const field = document.querySelector<HTMLInputElement>('input, textarea');
  if (!field) throw new Error('the page has no field');
  field.focus();
  field.setSelectionRange(0, field.value.length);
  return field;
}

it.each(['<input value="GPDS">', '<textarea>GPDS</textarea>', '<input type="search" value="GPDS">'])(
  'what is selected in %s is asked about, by the field',
  (html) => {
    const field = selectIn(html);
    expect(readFieldSelection()).toMatchObject({ text: 'GPDS', near: field, isAsked: true });
  },
);

it('a long text is cut', () => {
  selectIn(`<textarea>${'GPDS '.repeat(5000)}</textarea>`);
  expect(readFieldSelection()?.text).toHaveLength(2000);
});

it('a password is nobody’s business', () => {
  selectIn('<input type="password" value="GPDS">');
  expect(readFieldSelection()).toBeUndefined();
});

it('a field with nothing selected, or without the focus, asks nothing', () => {
  const field = selectIn('<input value="GPDS">') as HTMLInputElement;
  field.setSelectionRange(2, 2);
  expect(readFieldSelection()).toBeUndefined();
  field.setSelectionRange(0, 4);
  field.blur();
  expect(readFieldSelection()).toBeUndefined();
});
