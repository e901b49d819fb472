import { type BubbleRequest, bubbleSlot } from './bubble-slot.ts';

/** What is asked for is cut here. */
export const LONGEST_SELECTION = 2000;
/** A longer selection shows nothing by itself: nobody selects a page to look a word up. */
const LONGEST_UNASKED = 400;

const TYPING = 'input, textarea, select, [role="textbox"], [role="searchbox"], [role="combobox"]';

/** True inside fields and editors, where the extension leaves typing alone. */
export function isEditable(node: Node | null): boolean {
  const element = node instanceof Element ? node : node?.parentElement;
  if (!element) return false;
  if (element instanceof HTMLElement && element.isContentEditable) return true;
  return element.closest(TYPING) !== null;
}

/** What is selected now, as a request. @returns `undefined` when nothing is, or the person is typing. */
export function readSelection(isAsked: boolean): BubbleRequest | undefined {
  const selection = document.getSelection();
  const text = selection?.toString() ?? '';
  if (!selection || selection.rangeCount === 0 || text.trim() === '') return undefined;
  const range = composedRange(selection);
  const near = range.startContainer;
  if (!isAsked && (text.length > LONGEST_UNASKED || isOwnHost(startOf(range)) || isTyping(near)))
    return undefined;
  return { text: text.slice(0, LONGEST_SELECTION), anchor: () => [...range.getClientRects()], near, isAsked };
}

/**
 * Where a selection truly is. Browsers tell of one inside a shadow root as of its host, and go one root deeper for
 * each root that they are given.
 */
function composedRange(selection: Selection): Range {
  const range = selection.getRangeAt(0).cloneRange();
  const shadowRoots: ShadowRoot[] = [];
  // Missing before Chrome 137 and Firefox 142: there the host has to do.
  while (selection.getComposedRanges) {
    const [composed] = selection.getComposedRanges({ shadowRoots });
    if (!composed) break;
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
    const inner = startOf(range)?.shadowRoot;
    if (!inner || shadowRoots.includes(inner)) break;
    shadowRoots.push(inner);
  }
  return range;
}

/** @returns the element that a range begins with, if it begins with one. */
function startOf({ startContainer, startOffset }: Range): Element | undefined {
  const first = startContainer.childNodes[startOffset];
  return first instanceof Element ? first : undefined;
}

/** @returns the element that has the focus, in an open shadow root or not. */
export function focusedElement(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const isTyping = (near: Node): boolean =>
  document.designMode === 'on' || isEditable(near) || isEditable(focusedElement());

/** True for text selected inside the bubble: a selection in a closed root is told as one of its host. */
const isOwnHost = (element: Element | undefined): boolean =>
  element !== undefined && element === bubbleSlot().host?.element;

/** Milliseconds after which a selection counts as made: at once by mouse, after a pause by keyboard and touch. */
const SETTLED_MOUSE = 10;
const SETTLED_KEYS = 250;

/**
 * Calls back when a new selection has settled: never while a button is down, so that a half-made selection shows
 * nothing, and not for a click that leaves the selection as it was. After hypothesis/client's selection observer.
 */
export function watchSelection(onSettled: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPointerDown = false;
  let isChanged = false;
  let delay = SETTLED_KEYS;
  const settle = () => {
    clearTimeout(timer);
    if (isPointerDown || !isChanged) return;
    timer = setTimeout(() => {
      isChanged = false;
      onSettled();
    }, delay);
  };
  const onPointer = ({ type, pointerType }: PointerEvent) => {
    isPointerDown = type === 'pointerdown';
    // Browsers tell of a change late, often after the button's release: the hand that made it sets the delay.
    delay = pointerType === 'touch' ? SETTLED_KEYS : SETTLED_MOUSE;
    settle();
  };
  const onKey = () => {
    delay = SETTLED_KEYS;
  };
  const options = { capture: true, signal } as const;
  for (const type of ['pointerdown', 'pointerup', 'pointercancel'] as const)
    addEventListener(type, onPointer, options);
  addEventListener('keydown', onKey, options);
  const onChange = () => {
    isChanged = true;
    settle();
  };
  document.addEventListener('selectionchange', onChange, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
