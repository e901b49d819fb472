// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BubbleRequest, BubbleSlot } from '../../../../lib/page/bubble-slot.ts';
import { type BubbleWindow, createBubbleWindow } from '../../../../lib/page/bubble-window.ts';
import { createHost, type PageHost } from '../../../../lib/page/host.ts';

/** The top layer, which happy-dom lacks. */
let topLayer: Set<Element>;
let host: PageHost;
let slot: BubbleSlot;
let bubble: BubbleWindow;
let timesClosed: number;
/** Where the selected text stands now: it moves as the page scrolls. */
let selectionTop: number;

beforeEach(() => {
  const { matches } = Element.prototype;
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      topLayer.add(this);
    },
    hidePopover(this: HTMLElement) {
      topLayer.delete(this);
    },
  });
  vi.spyOn(HTMLElement.prototype, 'matches').mockImplementation(function (this: HTMLElement, selector) {
    return selector === ':popover-open' ? topLayer.has(this) : matches.call(this, selector);
  });
  vi.stubGlobal('visualViewport', Object.assign(new EventTarget(), { offsetLeft: 0, offsetTop: 0 }));
  document.body.innerHTML = '<button>La page</button>';
  timesClosed = 0;
  selectionTop = 100;
  topLayer = new Set();
  host = createHost();
  slot = { host };
  bubble = createBubbleWindow(slot, '.bubble { color: black }', () => {
    timesClosed += 1;
  });
  bubble.content.innerHTML = '<div role="dialog" tabindex="-1"><button>Copier</button></div>';
  // happy-dom lays nothing out: this is what the view would measure.
  bubble.content.getBoundingClientRect = () => new DOMRect(0, 0, 400, 200);
});
afterEach(() => {
  bubble.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const request = (isAsked: boolean): BubbleRequest => ({
  text: 'GPDS',
  anchor: () => [new DOMRect(50, selectionTop, 40, 20)],
  isAsked,
});
const appear = () => bubble.open(request(false), 'Définition affichée');
const ask = () => bubble.open(request(true), 'Définition affichée');
const isOpen = () => topLayer.has(bubble.content);
const announced = () => host.root.querySelector('[role="status"]')?.textContent;
const dialog = () => host.root.querySelector<HTMLElement>('[role="dialog"]');
const pageButton = () => document.querySelector('button');
const place = () => {
  const { translate, width, height } = bubble.content.style;
  const [left, top] = translate.split(' ');
  return { left, top, width, height };
};
function press(key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  (dialog() ?? document.body).dispatchEvent(event);
  return event;
}
const pressPointerOn = (target: EventTarget | null) =>
  target?.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));

describe('the bubble', () => {
  it('is hidden at first, and silent', () => {
    expect(isOpen()).toBe(false);
    expect(announced()).toBe('');
  });

  it('opens by the selection', () => {
    appear();
    expect(isOpen()).toBe(true);
    expect(place()).toEqual({ left: '50px', top: '128px', width: '400px', height: '200px' });
  });

  it.each(['scroll', 'resize'])('stays by it on %s', (change) => {
    appear();
    selectionTop = 40;
    window.dispatchEvent(new Event(change));
    expect(place().top).toBe('68px');
  });

  it('is placed anew when its content has changed', () => {
    appear();
    bubble.content.getBoundingClientRect = () => new DOMRect(0, 0, 400, 320);
    bubble.place();
    expect(place().height).toBe('320px');
  });

  it('moves to the next selection without closing', () => {
    appear();
    selectionTop = 300;
    appear();
    expect(place().top).toBe('328px');
    expect(timesClosed).toBe(0);
  });
});

describe('the focus', () => {
  beforeEach(() => pageButton()?.focus());

  it('stays in the page when the bubble appears by itself, which is announced', async () => {
    appear();
    expect(document.activeElement).toBe(pageButton());
    await vi.waitFor(() => expect(announced()).toBe('Définition affichée'));
  });

  it('goes to a bubble that was asked for, which announces itself', () => {
    ask();
    expect(host.root.activeElement).toBe(dialog());
    expect(announced()).toBe('');
  });

  it('comes back when the bubble closes', () => {
    ask();
    press('Escape');
    expect(document.activeElement).toBe(pageButton());
  });

  it('comes back to the page after two requests', () => {
    ask();
    ask();
    press('Escape');
    expect(document.activeElement).toBe(pageButton());
  });

  it('is not taken from the page by closing a bubble that never had it', () => {
    appear();
    pageButton()?.blur();
    press('Escape');
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the bubble closes', () => {
  beforeEach(appear);

  it('on Escape, which the page does not hear', () => {
    let isHeard = false;
    const listen = () => {
      isHeard = true;
    };
    document.addEventListener('keydown', listen);
    expect(press('Escape').defaultPrevented).toBe(true);
    document.removeEventListener('keydown', listen);
    expect({ timesClosed, isHeard, isOpen: isOpen() }).toEqual({
      timesClosed: 1,
      isHeard: false,
      isOpen: false,
    });
    expect(announced()).toBe('');
  });

  it('on a press outside', () => {
    pressPointerOn(pageButton());
    expect(timesClosed).toBe(1);
  });

  it('not on a press inside', () => {
    pressPointerOn(dialog());
    expect(timesClosed).toBe(0);
  });

  it('not on another key, which stays the page’s', () => {
    expect(press('Enter').defaultPrevented).toBe(false);
    expect(timesClosed).toBe(0);
  });

  it('once, and leaves the page’s keys alone from then on', () => {
    bubble.close();
    bubble.close();
    expect(press('Escape').defaultPrevented).toBe(false);
    pressPointerOn(pageButton());
    expect(timesClosed).toBe(1);
  });

  it('and opens again', () => {
    bubble.close();
    appear();
    expect(isOpen()).toBe(true);
    press('Escape');
    expect(timesClosed).toBe(2);
  });
});
