import { useLayoutEffect, useRef } from 'preact/hooks';

/** Where someone was when they opened something. */
interface Place {
  /** Scroll offset in pixels. */
  top: number;
  /** What they opened it with. */
  opener: Element | null;
  /** Id of what was opened, to find the opener again where the view was drawn anew. */
  id: string;
}

interface Trail {
  /** Call before something opens. */
  leave(id: string): void;
  /** Call when what is shown starts afresh. */
  forget(): void;
}

/**
 * Brings people back to the place and to the control they left by, as views open one from another.
 * @param opened ids of what is open, the last one shown; a new array at each change.
 * @param findPane gives the scrolling element of what is shown now.
 */
export function useTrail(opened: readonly string[], findPane: () => HTMLElement | null): Trail {
  const places = useRef<Place[]>([]);
  useLayoutEffect(() => {
    const pane = findPane();
    // A place at this depth was left by opening something: whoever stands here now came back to it.
    const [place] = places.current.splice(opened.length);
    if (pane) pane.scrollTop = place?.top ?? 0;
    if (place) findOpener(place, pane)?.focus({ preventScroll: true });
  }, [opened]);
  return {
    leave(id) {
      places.current.push({
        top: findPane()?.scrollTop ?? 0,
        opener: document.activeElement?.closest('[data-opens]') ?? null,
        id,
      });
    },
    forget: () => places.current.splice(0),
  };
}

function findOpener({ opener, id }: Place, pane: HTMLElement | null): HTMLElement | null | undefined {
  return opener?.isConnected && opener instanceof HTMLElement
    ? opener
    : pane?.querySelector<HTMLElement>(`:scope > :not([hidden]) [data-opens="${CSS.escape(id)}"]`);
}
