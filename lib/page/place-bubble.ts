/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Free space kept around the bubble, in CSS pixels; less in a viewport that has none to give. */
const GAP = 8;

/** Least size worth standing beside the anchor, in CSS pixels: less is shown only when the bubble asks for less. */
const MINIMUM: Size = { width: 220, height: 120 };

/**
 * Places the bubble by its anchor: below it, else above, else at its right or left, wherever there is room for its
 * least size; else docked at the viewport's farther edge. Always inside the viewport, its height cut (it scrolls
 * inside) rather than its edge.
 * @param anchor rectangles of the selected text; none in sight places the bubble at the top.
 * @param size what the bubble would like to measure.
 * @param viewport what is seen of the page. All in the same coordinates.
 */
export function placeBubble(anchor: readonly Box[], size: Size, viewport: Box): Box {
  const gap = Math.min(GAP, viewport.width / 2, viewport.height / 2);
  const inner = between(
    viewport.left + gap,
    viewport.top + gap,
    rightOf(viewport) - gap,
    bottomOf(viewport) - gap,
  );
  const wanted = { width: Math.min(size.width, inner.width), height: Math.min(size.height, inner.height) };
  const seen = anchor.map((box) => partInside(box, viewport)).filter(isSeen);
  if (seen.length === 0) return { left: inner.left, top: inner.top, ...wanted };

  const around = enclose(seen);
  const room = roomBeside(around, inner, wanted, gap);
  const { left, top, width, height } = room ?? inner;
  const placed = { width: Math.min(wanted.width, width), height: Math.min(wanted.height, height) };
  const isAnchorLow = around.top - inner.top > bottomOf(inner) - bottomOf(around);
  return {
    // As near the anchor's corner as the room lets it.
    left: clamp(around.left, left, left + width - placed.width),
    top: clamp(room ? around.top : isAnchorLow ? top : bottomOf(inner), top, top + height - placed.height),
    ...placed,
  };
}

/** @returns the free part of the viewport on the side to take; `undefined` when no side has room enough. */
function roomBeside(around: Box, inner: Box, wanted: Size, gap: number): Box | undefined {
  const { left, top } = inner;
  const [right, bottom] = [rightOf(inner), bottomOf(inner)];
  const below = between(left, bottomOf(around) + gap, right, bottom);
  const above = between(left, top, right, around.top - gap);
  const after = between(rightOf(around) + gap, top, right, bottom);
  const before = between(left, top, around.left - gap, bottom);
  const has = (room: Box, size: Size) => room.width >= size.width && room.height >= size.height;
  const least = {
    width: Math.min(wanted.width, MINIMUM.width),
    height: Math.min(wanted.height, MINIMUM.height),
  };
  const choose = (first: Box, second: Box, length: 'width' | 'height') =>
    [first, second].find((room) => has(room, wanted)) ??
    [first, second].sort((a, b) => b[length] - a[length]).find((room) => has(room, least));
  return choose(below, above, 'height') ?? choose(after, before, 'width');
}

const rightOf = ({ left, width }: Box): number => left + width;
const bottomOf = ({ top, height }: Box): number => top + height;
const between = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});

/** @returns a box of negative width or height when nothing of it is inside. */
const partInside = (box: Box, viewport: Box): Box =>
  between(
    Math.max(box.left, viewport.left),
    Math.max(box.top, viewport.top),
    Math.min(rightOf(box), rightOf(viewport)),
    Math.min(bottomOf(box), bottomOf(viewport)),
  );

const isSeen = ({ width, height }: Box): boolean => width >= 0 && height >= 0;

const enclose = (boxes: readonly Box[]): Box =>
  between(
    Math.min(...boxes.map(({ left }) => left)),
    Math.min(...boxes.map(({ top }) => top)),
    Math.max(...boxes.map(rightOf)),
    Math.max(...boxes.map(bottomOf)),
  );

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
