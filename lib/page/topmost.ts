/**
 * Where a bubble can be used: a modal dialog or a fullscreen element makes all that is outside it inert, whatever its
 * place in the paint order.
 * @param near a node of what the bubble is about, in a shadow root or not.
 */
export const topmostElement = (near: Node | null): Element =>
  topmostAround(near) ?? topmostDialog() ?? fullscreenElement() ?? document.documentElement;

/** Climbs from a node through slots and shadow roots, where `document` finds nothing. */
function topmostAround(near: Node | null): Element | undefined {
  for (let node = near; node; node = parentOf(node)) {
    if (node instanceof Element && node.matches('dialog:modal, :fullscreen') && isOnTop(node)) return node;
  }
  return undefined;
}

const parentOf = (node: Node): Node | null =>
  (node instanceof Element && node.assignedSlot) ||
  node.parentNode ||
  (node instanceof ShadowRoot ? node.host : null);

function topmostDialog(): Element | undefined {
  const dialogs = [...document.querySelectorAll('dialog:modal')];
  return dialogs.find(isOnTop) ?? dialogs.at(-1);
}

/** All that lies outside the topmost dialog is inert, other dialogs included: a point there hits none of it. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(
    left + width / 2,
    top + height / 2,
  );
  return hit !== null && element.contains(hit);
}

function fullscreenElement(): Element | null {
  let element = document.fullscreenElement;
  while (element?.shadowRoot?.fullscreenElement) element = element.shadowRoot.fullscreenElement;
  return element;
}
