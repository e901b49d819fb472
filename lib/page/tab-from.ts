/**
 * Lets the Tab key go on from a place in the page, as if the focus had been there: browsers start from where it was
 * last, and Chromium forgets the selection once the bubble has had it.
 */
export function tabFrom(node: Node): void {
  const element = node instanceof HTMLElement ? node : node.parentElement;
  if (!element?.isConnected) return;
  const isPlain = !element.hasAttribute('tabindex');
  if (isPlain) element.setAttribute('tabindex', '-1');
  element.focus({ preventScroll: true });
  element.blur();
  if (isPlain) element.removeAttribute('tabindex');
}
