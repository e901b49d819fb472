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
