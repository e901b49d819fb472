// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { addStyle, createHost } from '../../../../lib/page/host.ts';

const hosts = () => [...document.querySelectorAll('reperes-perseverance')];

beforeEach(() => {
  for (const host of hosts()) host.remove();
});

it('the host stands on the root element, outside what the page rewrites', () => {
  const { element } = createHost();
  expect(hosts()).toEqual([element]);
  expect(element.parentElement).toBe(document.documentElement);
});

it('takes the place of one that an update has left', () => {
  createHost();
  const { element } = createHost();
  expect(hosts()).toEqual([element]);
});

it('is closed to the page, which sees an empty element', () => {
  const { element, root } = createHost();
  root.append(document.createElement('button'));
  expect(element.shadowRoot).toBeNull();
  expect(element.innerHTML).toBe('');
  expect(document.querySelector('button')).toBeNull();
});

it('takes no room, stands above all, and the page’s styles do not reach it', () => {
  const { style } = createHost().element;
  const properties = ['all', 'position', 'width', 'height', 'z-index', 'display'];
  expect(properties.map((property) => `${property}: ${style.getPropertyValue(property)}`)).toEqual([
    'all: initial',
    'position: fixed',
    'width: 0px',
    'height: 0px',
    'z-index: 2147483647',
    'display: block',
  ]);
  expect(properties.map((property) => style.getPropertyPriority(property))).toEqual(
    properties.map(() => 'important'),
  );
});

it('keeps its styles to itself', () => {
  const { element, root } = createHost();
  addStyle({ element, root }, '.handle { color: red }');
  expect(root.querySelector('style')?.textContent).toBe('.handle { color: red }');
  expect(document.querySelector('style')).toBeNull();
});
