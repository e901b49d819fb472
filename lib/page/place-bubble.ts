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

/** Free space kept around the bubble, in CSS pixels. */
const GAP = 8;
const MIN_HEIGHT = 120;

/**
 * Places the bubble by its anchor: below it, else above it, else docked at the viewport's farther edge; always inside
 * the viewport, its height cut (it scrolls inside) rather than its edge.
 * @param anchor rectangles of the selected text; none places the bubble at the top.
 * @param size what the bubble would like to measure.
 */
export function placeBubble(anchor: readonly Box[], size: Size, viewport: Size): Box {
  const width = Math.max(0, Math.min(size.width, viewport.width - 2 * GAP));
  const around = enclose(anchor.filter((box) => isVisible(box, viewport)));
  const left = clamp(around.left, GAP, viewport.width - width - GAP);
  const below = viewport.height - (around.top + around.height) - 2 * GAP;
  const above = around.top - 2 * GAP;
  const isBelow = below >= Math.min(size.height, Math.max(MIN_HEIGHT, above));
  const hasRoom = Math.max(below, above) >= MIN_HEIGHT;
  const room = hasRoom ? (isBelow ? below : above) : viewport.height - 2 * GAP;
  const height = Math.max(0, Math.min(size.height, room));
  if (hasRoom) {
    const top = isBelow ? around.top + around.height + GAP : around.top - GAP - height;
    return { left, top, width, height };
  }
  const isAnchorLow = around.top + around.height / 2 > viewport.height / 2;
  return { left, top: isAnchorLow ? GAP : viewport.height - GAP - height, width, height };
}

const isVisible = (box: Box, viewport: Size): boolean =>
  box.top + box.height >= 0 &&
  box.left + box.width >= 0 &&
  box.top <= viewport.height &&
  box.left <= viewport.width;

function enclose(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { left: 0, top: 0, width: 0, height: 0 };
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, Math.max(least, most)));
