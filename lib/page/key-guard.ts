import type { BubbleSlot } from './bubble-slot.ts';

const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps from the page the keys pressed inside the extension's own element, and the Escape that closes the bubble: its
 * shortcuts must not answer them. What a key does by itself (Tab, arrows, copying) it still does, and what has the focus
 * in the element hears of it.
 *
 * Listeners of one target are called in the order they were added: only a guard set before the page's first script
 * comes before the page's own on `window`.
 * @returns a function that lifts the guard.
 */
export function guardKeys(slot: BubbleSlot): () => void {
  const lifted = new AbortController();
  let isEscaping = false;
  let isLifted = false;
  const guard = (event: KeyboardEvent) => {
    const isKeyUp = event.type === 'keyup';
    if (event.key === 'Escape') {
      // Held down it repeats, and it is let go of after the bubble has closed: the page hears none of it.
      isEscaping = (slot.close !== undefined && !isKeyUp) || (isEscaping && (event.repeat || isKeyUp));
    }
    const isOfEscape = event.key === 'Escape' && isEscaping;
    const isInside = slot.host !== undefined && event.composedPath().includes(slot.host.element);
    if (!isOfEscape && !isInside) return;
    event.stopImmediatePropagation();
    if (!isOfEscape) {
      slot.hear?.(event);
      // Stays in the shadow root, since it is not composed.
      const copy = new KeyboardEvent(event.type, { key: event.key, bubbles: true, cancelable: true });
      if (slot.host?.root.activeElement?.dispatchEvent(copy) === false) event.preventDefault();
      return;
    }
    // Else the page's modal dialog, in which the bubble then stands, would close with it.
    event.preventDefault();
    if (!isKeyUp) slot.close?.();
    else isEscaping = false;
    if (isLifted && !isEscaping) lifted.abort();
  };
  for (const type of KEY_EVENTS) addEventListener(type, guard, { capture: true, signal: lifted.signal });
  return () => {
    isLifted = true;
    if (!isEscaping) lifted.abort();
  };
}
