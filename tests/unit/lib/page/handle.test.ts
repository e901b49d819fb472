// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createHandle, type Handle } from '../../../../lib/page/handle.ts';
import { createHost } from '../../../../lib/page/host.ts';

let handle: Handle;
let button: HTMLButtonElement;
let timesOpened: number;

beforeEach(() => {
  timesOpened = 0;
  const host = createHost();
  handle = createHandle(host, () => {
    timesOpened += 1;
  });
  const found = host.root.querySelector('button');
  if (!found) throw new Error('the handle is a button');
  button = found;
});

describe('the handle says how many terms stand on the page', () => {
  it.each([
    [0, 'Repères – ouvrir Repères', 'Ouvrir Repères'],
    [
      1,
      'Repères · 1 – 1 terme expliqué sur cette page, ouvrir Repères',
      '1 terme expliqué sur cette page, ouvrir Repères',
    ],
    [
      5,
      'Repères · 5 – 5 termes expliqués sur cette page, ouvrir Repères',
      '5 termes expliqués sur cette page, ouvrir Repères',
    ],
  ])('%i', (count, name, title) => {
    handle.setCount(count);
    expect(button.textContent).toBe(name);
    expect(button.title).toBe(title);
  });

  it('and says it anew when the page changes', () => {
    handle.setCount(5);
    handle.setCount(0);
    expect(button.textContent).toBe('Repères – ouvrir Repères');
  });
});

it('its drawing has no name', () => {
  expect(button.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

it('never submits a form of the page', () => {
  expect(button.type).toBe('button');
});

describe('a click', () => {
  /** Only a browser makes a trusted event: happy-dom, as a page's script, makes none. */
  function click({ isTrusted }: { isTrusted: boolean }) {
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: isTrusted });
    button.dispatchEvent(event);
  }

  it('of a person opens the panel', () => {
    click({ isTrusted: true });
    expect(timesOpened).toBe(1);
  });

  it('that the page fakes does not', () => {
    click({ isTrusted: false });
    expect(timesOpened).toBe(0);
  });
});
