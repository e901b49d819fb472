// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { MarkedText } from '../../../components/MarkedText.tsx';

afterEach(cleanup);

const html = (text: string, ranges: { start: number; end: number }[]) =>
  render(<MarkedText text={text} ranges={ranges} />).container.innerHTML;

it.each([
  ['no mark', 'Tutorat', [], 'Tutorat'],
  ['the whole text', 'Tutorat', [{ start: 0, end: 7 }], '<mark>Tutorat</mark>'],
  ['a word inside', 'Le tutorat ici', [{ start: 3, end: 10 }], 'Le <mark>tutorat</mark> ici'],
  [
    'two words',
    'Groupe de prévention',
    [
      { start: 0, end: 6 },
      { start: 10, end: 20 },
    ],
    '<mark>Groupe</mark> de <mark>prévention</mark>',
  ],
  [
    'two words side by side',
    'microlycée',
    [
      { start: 0, end: 5 },
      { start: 5, end: 10 },
    ],
    '<mark>micro</mark><mark>lycée</mark>',
  ],
  ['an empty text', '', [], ''],
])('%s', (_, text, ranges, expected) => {
  expect(html(text, ranges)).toBe(expected);
});

it('never lets a title act as HTML', () => {
  const { container } = render(
    <MarkedText text="<img src=x onerror=a()> <b>" ranges={[{ start: 0, end: 4 }]} />,
  );
  expect(container.querySelectorAll('img, b')).toHaveLength(0);
  expect(container.textContent).toBe('<img src=x onerror=a()> <b>');
});
