/** The one element the extension puts into a page. Everything it shows lives in its closed shadow root. */
export interface PageHost {
  element: HTMLElement;
  root: ShadowRoot;
}

const TAG = 'reperes-perseverance';

/** Inline, and last word on each property: a page's `* { all: unset !important }` must not reach the host. */
const HOST_STYLE =
  'all:initial;position:fixed;inset:0 auto auto 0;width:0;height:0;z-index:2147483647;display:block;'.replaceAll(
    ';',
    '!important;',
  );

/** Makes the host and puts it on the page's root element. An older one, left by an update, is replaced. */
export function createHost(): PageHost {
  for (const old of document.querySelectorAll(TAG)) old.remove();
  const element = document.createElement(TAG);
  // Screen readers choose their voice by it, whatever the page is written in.
  element.lang = 'fr';
  element.style.cssText = HOST_STYLE;
  const root = element.attachShadow({ mode: 'closed' });
  document.documentElement.append(element);
  return { element, root };
}

/** Adds a style sheet to the host. A style element made in the isolated world is not bound by the page's CSP. */
export function addStyle({ root }: PageHost, css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}

/** @returns an element of what the extension shows in a page. */
export function make<N extends 'div' | 'span' | 'button'>(
  tag: N,
  className = '',
  text = '',
): HTMLElementTagNameMap[N] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  // Never submits a form of the page.
  if (element instanceof HTMLButtonElement) element.type = 'button';
  return element;
}
