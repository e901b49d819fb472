// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BubbleSlot } from '../../../../lib/page/bubble-slot.ts';
import { createHost } from '../../../../lib/page/host.ts';
import { guardKeys } from '../../../../lib/page/key-guard.ts';

/** What the page hears, its own listener on `window` included, which came after the guard's. */
let heard: string[];
let slot: BubbleSlot;
let lift: () => void;
let timesClosed: number;
const listen = (event: Event) => heard.push(`${event.type} ${(event as KeyboardEvent).key}`);

beforeEach(() => {
  heard = [];
  timesClosed = 0;
  slot = { host: createHost() };
  lift = guardKeys(slot);
  for (const type of ['keydown', 'keyup']) addEventListener(type, listen, { capture: true });
});
afterEach(() => {
  lift();
  for (const type of ['keydown', 'keyup']) removeEventListener(type, listen, { capture: true });
});

const openBubble = () => {
  slot.close = () => {
    slot.close = undefined;
    timesClosed += 1;
  };
};

function press(key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}) {
  const make = (type: string) =>
    new KeyboardEvent(type, { key, bubbles: true, composed: true, cancelable: true, ...more });
  target.dispatchEvent(make('keydown'));
  return { release: () => target.dispatchEvent(make('keyup')) };
}

describe('the page hears', () => {
  it('no key pressed inside the extension’s element, which hears them', () => {
    const keys: string[] = [];
    slot.hear = ({ type, key }) => keys.push(`${type} ${key}`);
    press('s', slot.host?.root).release();
    expect(heard).toEqual([]);
    expect(keys).toEqual(['keydown s', 'keyup s']);
  });

  it('nor one that what has the focus in there makes its own', () => {
    const button = document.createElement('button');
    slot.host?.root.append(button);
    button.focus();
    button.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowDown') event.preventDefault();
    });
    const isPrevented = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      button.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect([isPrevented('ArrowDown'), isPrevented('Enter')]).toEqual([true, false]);
    expect(heard).toEqual([]);
  });

  it('all others, Escape included when nothing is open', () => {
    press('s').release();
    press('Escape').release();
    expect(heard).toEqual(['keydown s', 'keyup s', 'keydown Escape', 'keyup Escape']);
  });

  it('nothing of the Escape that closes the bubble: held down, and let go of', () => {
    openBubble();
    const held = press('Escape');
    press('Escape', document.body, { repeat: true });
    held.release();
    expect({ heard, timesClosed }).toEqual({ heard: [], timesClosed: 1 });
    press('Escape');
    expect(heard).toEqual(['keydown Escape']);
  });
});

it('lifted by the Escape that closes the bubble, it still hears that key let go of', () => {
  openBubble();
  const { close } = slot;
  slot.close = () => {
    close?.();
    lift();
  };
  press('Escape').release();
  expect(heard).toEqual([]);
  press('s', slot.host?.root);
  expect(heard).toEqual(['keydown s']);
});
