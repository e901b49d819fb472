import type { BubbleRequest, BubbleSlot } from './bubble-slot.ts';
import { addStyle, createHost } from './host.ts';
import { guardKeys } from './key-guard.ts';
import { isOver } from './page-place.ts';
import { type Box, placeBubble } from './place-bubble.ts';
import { tabFrom } from './tab-from.ts';
import { topmostElement } from './topmost.ts';

/** Milliseconds before the announcement: screen readers miss what is filled in with the element itself. */
const ANNOUNCE_AFTER = 100;

/** Longest double click, in milliseconds: what Windows, macOS and Linux are set to. */
const DOUBLE_CLICK = 500;

/** Widest bubble, in CSS pixels: about 55 characters a line. */
const WIDTH = 400;

/** Clicks in the bubble are none of the page's business: its menus close at a click elsewhere. */
const POINTER_EVENTS =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend wheel copy selectstart'.split(
    ' ',
  );

export interface BubbleWindow {
  /** Where the view is drawn. */
  content: HTMLElement;
  /**
   * Shows the content drawn for a request: places it, announces it, and gives it the focus when it was asked for.
   * @returns whether it can show.
   */
  open(request: BubbleRequest, announcement: string): boolean;
  close(): void;
  /** Places it anew, after its content changed. */
  place(): void;
}

/**
 * The frame around the bubble: where it stands, when it goes, who has the focus. It stands in the host of the slot,
 * or in one of its own, which it takes away when it closes.
 * @param onClosed called when it has closed, by whatever gesture.
 */
export function createBubbleWindow(slot: BubbleSlot, css: string, onClosed: () => void): BubbleWindow {
  const isGuest = slot.host !== undefined;
  slot.host ??= createHost();
  const host = slot.host;
  addStyle(host, css);
  const frame = document.createElement('div');
  const status = document.createElement('div');
  frame.className = 'bubble-frame';
  // In the top layer no ancestor's clipping, transform or stacking reaches it.
  frame.popover = 'manual';
  status.className = 'announcement';
  status.setAttribute('role', 'status');
  host.root.append(frame, status);
  for (const type of POINTER_EVENTS) frame.addEventListener(type, (event) => event.stopPropagation());
  // A press on a button would undo the page's selection.
  frame.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
  });

  let opened:
    | (BubbleRequest & { focusBefore: Element | null; at: number; stop: AbortController })
    | undefined;

  function place(): void {
    if (!opened) return;
    const rectangles = opened.anchor();
    const viewport = seenViewport();
    // A bubble that came by itself goes with the text it explains.
    if (!opened.isAsked && !rectangles.some((box) => isInSight(box, viewport))) {
      close();
      return;
    }
    const dialog = frame.firstElementChild;
    const scrolled = dialog?.scrollTop ?? 0;
    // The frame's own coordinates: a page may zoom its root.
    setBox({ left: 0, top: 0, width: WIDTH });
    const origin = frame.getBoundingClientRect();
    const scale = origin.width / WIDTH || 1;
    const sizeAt = (width: number) => {
      setBox({ left: 0, top: 0, width: width / scale });
      return { width, height: frame.getBoundingClientRect().height };
    };
    const wanted = sizeAt(Math.min(origin.width, viewport.width));
    let placed = placeBubble(rectangles, wanted, viewport);
    // Narrower, it is longer.
    if (placed.width < wanted.width) placed = placeBubble(rectangles, sizeAt(placed.width), viewport);
    setBox({
      left: (placed.left - origin.left) / scale,
      top: (placed.top - origin.top) / scale,
      width: placed.width / scale,
      height: placed.height / scale,
    });
    // Measured without a limit it had nothing to scroll.
    if (dialog) dialog.scrollTop = scrolled;
  }

  function setBox({ left, top, width, height }: Omit<Box, 'height'> & { height?: number }): void {
    Object.assign(frame.style, {
      // Its changes are no layout shifts: the bubble follows the page's scrolling.
      translate: `${Math.round(left)}px ${Math.round(top)}px`,
      width: `${width}px`,
      height: height === undefined ? 'auto' : `${height}px`,
    });
  }

  /** Puts it where it can be used. @returns whether it shows: a fullscreen video or frame shows nothing else. */
  function settle(): boolean {
    const place = topmostElement(opened?.near ?? null);
    if (host.element.parentNode !== place) {
      const focused = host.root.activeElement;
      place.append(host.element);
      frame.showPopover();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    } else if (!frame.matches(':popover-open')) frame.showPopover();
    return frame.checkVisibility();
  }

  function close(): void {
    if (!opened) return;
    const { focusBefore, near, stop } = opened;
    const hadFocus = host.root.activeElement !== null;
    opened = undefined;
    slot.close = undefined;
    slot.hear = undefined;
    stop.abort();
    if (host.element.isConnected) frame.hidePopover();
    status.textContent = '';
    if (isGuest) document.documentElement.append(host.element);
    else host.element.remove();
    if (hadFocus) giveFocusBack(focusBefore, near);
    onClosed();
  }

  function giveFocusBack(focusBefore: Element | null, near: Node | undefined): void {
    if (focusBefore instanceof HTMLElement && focusBefore !== document.body) {
      focusBefore.focus({ preventScroll: true });
    } else if (near) tabFrom(near);
  }

  /** Tab goes on in the page by the text that is explained, not at the end of the document where the bubble is. */
  function leaveByTab({ key, type, shiftKey }: KeyboardEvent): void {
    if (key !== 'Tab' || type !== 'keydown' || !opened?.near) return;
    const controls = [...frame.querySelectorAll('a[href], button')];
    const edges = shiftKey ? [controls[0], frame.querySelector('[role="dialog"]')] : [controls.at(-1)];
    if (edges.includes(host.root.activeElement ?? undefined)) tabFrom(opened.near);
  }

  /** True for the second press of a double click: the first has shown the bubble of the term under the pointer. */
  const isSecondPress = (event: PointerEvent): boolean =>
    opened?.isAsked === true && event.timeStamp - opened.at < DOUBLE_CLICK && isOver(event, opened.anchor());

  const follow = () => (settle() ? place() : close());

  function listen(signal: AbortSignal): void {
    const liftGuard = slot.isGuarded ? undefined : guardKeys(slot);
    const onPress = (event: PointerEvent) =>
      event.composedPath().includes(host.element) || isSecondPress(event) || close();
    addEventListener('pointerdown', onPress, { capture: true, signal });
    for (const target of [window, window.visualViewport]) {
      target?.addEventListener('resize', place, { signal });
      target?.addEventListener('scroll', place, { capture: true, passive: true, signal });
    }
    // A dialog that opens makes the bubble inert; one that closes takes it along.
    document.addEventListener('fullscreenchange', follow, { signal });
    const dialogs = new MutationObserver(follow);
    dialogs.observe(document, { subtree: true, attributeFilter: ['open'] });
    // The page may also remove what it stands in.
    const removal = new ResizeObserver(() => frame.isConnected || close());
    removal.observe(frame);
    signal.addEventListener('abort', () => {
      dialogs.disconnect();
      removal.disconnect();
      liftGuard?.();
    });
  }

  return {
    content: frame,
    place,
    close,
    open(request, announcement) {
      const focusBefore = opened?.focusBefore ?? document.activeElement;
      opened?.stop.abort();
      const stop = new AbortController();
      opened = { ...request, focusBefore, at: performance.now(), stop };
      slot.close = close;
      slot.hear = leaveByTab;
      listen(stop.signal);
      follow();
      if (!opened) return false;
      const announce = () => {
        if (!stop.signal.aborted) status.textContent = announcement;
      };
      if (request.isAsked)
        frame.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
      else setTimeout(announce, ANNOUNCE_AFTER);
      return true;
    },
  };
}

/** What is seen of the page, in the coordinates of its rectangles: less than the window when fingers have zoomed. */
function seenViewport(): Box {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, width, height };
}

const isInSight = ({ top, bottom }: DOMRectReadOnly, viewport: Box): boolean =>
  bottom > viewport.top && top < viewport.top + viewport.height;
