/** @returns the letters at a place as a range; `undefined` when the page has changed them since. */
export function rangeAt({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRangeInit): Range | undefined {
  try {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range;
  } catch {
    return undefined;
  }
}

/** @returns whether the pointer is over one of the rectangles. */
export const isOver = ({ clientX, clientY }: MouseEvent, boxes: readonly DOMRectReadOnly[]): boolean =>
  boxes.some(
    ({ left, right, top, bottom }) =>
      left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
  );
