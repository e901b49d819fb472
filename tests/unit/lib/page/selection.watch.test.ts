// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSelection } from '../../../../lib/page/selection.ts';

let told: number;
let page: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  told = 0;
  page = new AbortController();
  watchSelection(() => {
    told += 1;
  }, page.signal);
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
});

const pointer = (what: 'down' | 'up' | 'cancel', pointerType = 'mouse') =>
  document.body.dispatchEvent(new PointerEvent(`pointer${what}`, { bubbles: true, pointerType }));
const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
const change = () => document.dispatchEvent(new Event('selectionchange'));
const pass = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

describe('a selection is told once it is made', () => {
  it.each(['up', 'cancel'] as const)('with the mouse, when the button is free again (%s)', (end) => {
    pointer('down');
    change();
    pass(5000);
    change();
    expect(told).toBe(0);
    pointer(end);
    pass(50);
    expect(told).toBe(1);
  });

  it('with the keyboard, after a pause', () => {
    for (let letters = 0; letters < 10; letters += 1) {
      change();
      pass(100);
    }
    expect(told).toBe(0);
    pass(300);
    expect(told).toBe(1);
  });

  it.each(['mouse', 'pen'])('with the %s at once, though the browser tells of it late', (type) => {
    pointer('down', type);
    pointer('up', type);
    pass(5);
    change();
    pass(10);
    expect(told).toBe(1);
  });

  it('with a finger, after a pause: it goes on at the handles, which no event tells of', () => {
    pointer('down', 'touch');
    pointer('cancel', 'touch');
    for (let words = 0; words < 5; words += 1) {
      change();
      pass(200);
    }
    expect(told).toBe(0);
    pass(50);
    expect(told).toBe(1);
  });

  it('with the keyboard after the mouse, after a pause', () => {
    pointer('down');
    pointer('up');
    press();
    change();
    pass(200);
    expect(told).toBe(0);
    pass(50);
    expect(told).toBe(1);
  });

  it('not while the button is down, though a key is pressed', () => {
    pointer('down');
    change();
    press();
    pass(5000);
    expect(told).toBe(0);
  });

  it('once', () => {
    pointer('down');
    change();
    pointer('up');
    change();
    pass(5000);
    expect(told).toBe(1);
  });

  it('not for a click that changes nothing', () => {
    pointer('down');
    pointer('up');
    pass(5000);
    expect(told).toBe(0);
  });

  it('not before the end, when a person takes the mouse after the keyboard', () => {
    change();
    pass(100);
    pointer('down');
    pass(5000);
    expect(told).toBe(0);
    pointer('up');
    pass(50);
    expect(told).toBe(1);
  });

  it.each(['before', 'after'])('not once the extension has gone, %s the change', (when) => {
    if (when === 'before') page.abort();
    change();
    page.abort();
    pass(5000);
    expect(told).toBe(0);
  });
});
