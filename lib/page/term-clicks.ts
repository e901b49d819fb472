import type { BubbleRequest } from './bubble-slot.ts';
import { isOver, rangeAt } from './page-place.ts';
import type { Occurrence } from './page-scan.ts';
import { blockOf } from './page-text.ts';

const CONTROLS = 'a, button, input, select, textarea, label, summary';

/**
 * Asks for a term's bubble when a person clicks on it. What the page does with clicks comes first: links and controls
 * keep theirs, as does text that is being selected.
 * @param inBlock the terms of a block.
 * @param onClick called with the term clicked.
 * @param onDoubleClick called with the whole term of which a word was selected so; `undefined` once that is over.
 */
export function watchTermClicks(
  inBlock: (block: Element) => readonly Occurrence[],
  onClick: (request: BubbleRequest) => void,
  onDoubleClick: (request: BubbleRequest | undefined) => void,
  signal: AbortSignal,
): void {
  const clicked = (event: MouseEvent, isAsked: boolean) => {
    const { target, isTrusted } = event;
    const block = isTrusted && target instanceof Element && blockOf(target);
    if (!block) return undefined;
    for (const { place } of inBlock(block)) {
      const range = rangeAt(place);
      const anchor = () => [...(rangeAt(place)?.getClientRects() ?? [])];
      if (range && isOver(event, anchor())) return { text: range.toString(), anchor, near: block, isAsked };
    }
    return undefined;
  };
  addEventListener(
    'click',
    (event) => {
      const { target, detail, button, defaultPrevented, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (defaultPrevented || button !== 0 || detail !== 1 || altKey || ctrlKey || metaKey || shiftKey)
        return;
      if (!(target instanceof Element) || isControl(target) || document.getSelection()?.toString()) return;
      const request = clicked(event, true);
      if (request) onClick(request);
    },
    { signal },
  );
  addEventListener('pointerdown', () => onDoubleClick(undefined), { capture: true, signal });
  addEventListener('dblclick', (event) => onDoubleClick(clicked(event, false)), { capture: true, signal });
}

/** The hand is a page's own sign that a click does something here. */
const isControl = (element: Element): boolean =>
  element.closest(CONTROLS) !== null || getComputedStyle(element).cursor === 'pointer';
