import type { BubbleRequest } from './bubble-slot.ts';
import { addStyle, type PageHost } from './host.ts';
import { placeBubble } from './place-bubble.ts';

/** Milliseconds before the announcement: screen readers miss what is filled in with the element itself. */
const ANNOUNCE_AFTER = 100;

/** Widest bubble, in CSS pixels: about 55 characters a line. */
const WIDTH = 400;

/**
 * Where a bubble can be used: a modal dialog or a fullscreen element makes all that is outside it inert, whatever its
 * place in the paint order.
 */
const topmost = (): Element =>
  document.fullscreenElement ??
  [...document.querySelectorAll('dialog:modal')].at(-1) ??
  document.documentElement;

const isInSight = ({ top, bottom }: DOMRectReadOnly): boolean => bottom > 0 && top < innerHeight;

export interface BubbleWindow {
  /** Where the view is drawn. */
  content: HTMLElement;
  /** Shows the content drawn for a request: places it, announces it, and gives it the focus when it was asked for. */
  open(request: BubbleRequest, announcement: string): void;
  close(): void;
  /** Places it anew, after its content changed. */
  place(): void;
}

/**
 * The frame around the bubble: where it stands, when it goes, who has the focus.
 * @param onClosed called when it has closed, by whatever gesture.
 */
export function createBubbleWindow(host: PageHost, css: string, onClosed: () => void): BubbleWindow {
  addStyle(host, css);
  const frame = document.createElement('div');
  const status = document.createElement('div');
  frame.className = 'bubble-frame';
  frame.hidden = true;
  status.className = 'announcement';
  status.setAttribute('role', 'status');
  host.root.append(frame, status);

  let opened:
    | (Pick<BubbleRequest, 'anchor' | 'isAsked'> & { focusBefore: Element | null; stop: AbortController })
    | undefined;

  function place(): void {
    if (!opened) return;
    const rectangles = opened.anchor();
    // A bubble that came by itself goes with the text it explains.
    if (!opened.isAsked && rectangles.length > 0 && !rectangles.some(isInSight)) {
      close();
      return;
    }
    frame.style.cssText = `width: min(${WIDTH}px, 100vw); height: auto; left: 0; top: 0`;
    const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const { left, top, width, height } = placeBubble(rectangles, frame.getBoundingClientRect(), viewport);
    frame.style.cssText = `left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px`;
  }

  function close(): void {
    if (!opened) return;
    const { focusBefore, stop } = opened;
    const hadFocus = host.root.activeElement !== null;
    opened = undefined;
    stop.abort();
    frame.hidden = true;
    status.textContent = '';
    document.documentElement.append(host.element);
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
    onClosed();
  }

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The bubble alone closes: neither the page's dialog nor its shortcuts hear this Escape.
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };

  return {
    content: frame,
    place,
    close,
    open({ anchor, isAsked }, announcement) {
      opened?.stop.abort();
      const stop = new AbortController();
      const { signal } = stop;
      opened = { anchor, isAsked, focusBefore: opened?.focusBefore ?? document.activeElement, stop };
      topmost().append(host.element);
      frame.hidden = false;
      place();
      const announce = () => {
        if (!signal.aborted) status.textContent = announcement;
      };
      if (!isAsked) setTimeout(announce, ANNOUNCE_AFTER);
      addEventListener('keydown', closeOnEscape, { capture: true, signal });
      addEventListener('pointerdown', (event) => !event.composedPath().includes(host.element) && close(), {
        capture: true,
        signal,
      });
      addEventListener('resize', place, { signal });
      addEventListener('scroll', place, { capture: true, passive: true, signal });
      if (isAsked) frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
  };
}
