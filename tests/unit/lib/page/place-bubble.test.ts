import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeBubble, type Size } from '../../../../lib/page/place-bubble.ts';

const VIEWPORT: Box = { left: 0, top: 0, width: 1000, height: 700 };
const SIZE: Size = { width: 400, height: 200 };
/** Kept free around the bubble. */
const GAP = 8;
/** Least size worth standing beside the anchor: less is shown only when the bubble asks for less. */
const MINIMUM: Size = { width: 220, height: 120 };

const box = (left: number, top: number, width = 100, height = 20): Box => ({ left, top, width, height });
const bottomOf = ({ top, height }: Box) => top + height;
const rightOf = ({ left, width }: Box) => left + width;

describe('the bubble stands', () => {
  it.each<[string, Box[], Partial<Box>]>([
    ['below the selection', [box(300, 100)], { left: 300, top: 128 }],
    ['above a selection at the bottom', [box(300, 650)], { left: 300, top: 442 }],
    ['inside, by a selection at the right edge', [box(950, 100)], { left: 592 }],
    ['inside, by a selection at the left edge', [box(0, 100)], { left: 8 }],
    ['below all lines of a selection', [box(500, 100), box(0, 120), box(0, 140)], { left: 8, top: 168 }],
    ['by what is seen of a selection', [box(300, -500), box(300, 100)], { left: 300, top: 128 }],
    ['at the top without any selection', [], { left: 8, top: 8 }],
    ['at the top when the selection has been scrolled away', [box(300, 900)], { left: 8, top: 8 }],
    ['at the right of a tall selection', [box(100, 50, 400, 600)], { left: 508, top: 50 }],
    ['at the left of one at the right edge', [box(500, 50, 500, 600)], { left: 92, top: 50 }],
    ['at the top edge by a selection that leaves no room, low', [box(0, 100, 900, 590)], { top: 8 }],
    ['at the bottom edge by one that leaves no room, high', [box(0, 0, 900, 600)], { top: 492 }],
  ])('%s', (_, anchor, place) => {
    expect(placeBubble(anchor, SIZE, VIEWPORT)).toMatchObject({ ...SIZE, ...place });
  });

  it('shorter than it would like, rather than over the selection', () => {
    expect(placeBubble([box(300, 300)], { width: 400, height: 900 }, VIEWPORT)).toEqual({
      left: 300,
      top: 328,
      width: 400,
      height: 364,
    });
  });

  it('narrower than it would like beside a tall selection', () => {
    expect(placeBubble([box(100, 50, 600, 600)], SIZE, VIEWPORT)).toMatchObject({ left: 708, width: 284 });
  });

  it('in the part of the page that fingers have zoomed into', () => {
    const zoomed = { left: 500, top: 300, width: 400, height: 300 };
    expect(placeBubble([box(520, 310)], SIZE, zoomed)).toEqual({
      left: 508,
      top: 338,
      width: 384,
      height: 200,
    });
  });

  it('narrower than it would like on a phone', () => {
    const { left, width } = placeBubble([box(100, 300)], SIZE, { left: 0, top: 0, width: 320, height: 700 });
    expect({ left, width }).toEqual({ left: 8, width: 304 });
  });
});

/** Quarters of a pixel: as uneven as a browser's, and exact to reckon with. */
const length = (min: number, max: number) => fc.integer({ min: min * 4, max: max * 4 }).map((n) => n / 4);
const sizes = fc.record({ width: length(0, 1500), height: length(0, 1500) });
const viewports = fc.record({
  left: length(0, 400),
  top: length(0, 400),
  // Phones, frames, and none at all: what a hidden frame has.
  width: fc.oneof(length(0, 60), length(0, 500), length(300, 2000)),
  height: fc.oneof(length(0, 60), length(0, 500), length(300, 2000)),
});
/** Rectangles of selections: the lines of one, a caret's, those of hidden text, those scrolled away. */
const anchors = fc.array(
  fc.record({
    left: length(-500, 2500),
    top: length(-500, 2500),
    width: fc.oneof(fc.constant(0), length(0, 300), length(0, 1500)),
    height: fc.oneof(fc.constant(0), length(0, 40), length(0, 1500)),
  }),
  { maxLength: 6 },
);

describe('wherever the selection, whatever the sizes', () => {
  const check = (holds: (place: Box, anchor: Box[], size: Size, viewport: Box) => void) =>
    fc.assert(
      fc.property(anchors, sizes, viewports, (anchor, size, viewport) =>
        holds(placeBubble(anchor, size, viewport), anchor, size, viewport),
      ),
      { numRuns: 2000 },
    );

  /** The parts of the selection that are in sight. */
  const seen = (anchor: readonly Box[], viewport: Box): Box[] =>
    anchor.flatMap((line) => {
      const left = Math.max(line.left, viewport.left);
      const top = Math.max(line.top, viewport.top);
      const width = Math.min(rightOf(line), rightOf(viewport)) - left;
      const height = Math.min(bottomOf(line), bottomOf(viewport)) - top;
      return width >= 0 && height >= 0 ? [{ left, top, width, height }] : [];
    });

  /** Free lengths between what is seen of the selection and each edge, less the gaps. */
  function roomBy(anchor: readonly Box[], viewport: Box) {
    const lines = seen(anchor, viewport);
    const least = (values: readonly number[]) => Math.min(...values) - 2 * GAP;
    return {
      above: least(lines.map(({ top }) => top - viewport.top)),
      below: least(lines.map((line) => bottomOf(viewport) - bottomOf(line))),
      before: least(lines.map(({ left }) => left - viewport.left)),
      after: least(lines.map((line) => rightOf(viewport) - rightOf(line))),
      width: viewport.width - 2 * GAP,
      height: viewport.height - 2 * GAP,
    };
  }

  function hasRoom(anchor: readonly Box[], viewport: Box, { width, height }: Size): boolean {
    const room = roomBy(anchor, viewport);
    const isOver = room.width >= width && Math.max(room.above, room.below) >= height;
    const isBeside = room.height >= height && Math.max(room.before, room.after) >= width;
    return isOver || isBeside;
  }

  const isOff = (place: Box, line: Box) =>
    place.top >= bottomOf(line) ||
    bottomOf(place) <= line.top ||
    place.left >= rightOf(line) ||
    rightOf(place) <= line.left;

  it('it stands inside the viewport', () => {
    check((place, _anchor, _size, viewport) => {
      expect(place.left).toBeGreaterThanOrEqual(viewport.left);
      expect(place.top).toBeGreaterThanOrEqual(viewport.top);
      expect(rightOf(place)).toBeLessThanOrEqual(rightOf(viewport));
      expect(bottomOf(place)).toBeLessThanOrEqual(bottomOf(viewport));
    });
  });

  it('it is never larger than it would like, nor of a negative size', () => {
    check((place, _anchor, size) => {
      expect(place.width).toBeGreaterThanOrEqual(0);
      expect(place.height).toBeGreaterThanOrEqual(0);
      expect(place.width).toBeLessThanOrEqual(size.width);
      expect(place.height).toBeLessThanOrEqual(size.height);
    });
  });

  it('it stands off the selection whenever a side has room for its least size', () => {
    check((place, anchor, size, viewport) => {
      const least = {
        width: Math.min(size.width, MINIMUM.width),
        height: Math.min(size.height, MINIMUM.height),
      };
      if (seen(anchor, viewport).length === 0 || !hasRoom(anchor, viewport, least)) return;
      expect(seen(anchor, viewport).filter((line) => !isOff(place, line))).toEqual([]);
      expect(place.width).toBeGreaterThanOrEqual(least.width);
      expect(place.height).toBeGreaterThanOrEqual(least.height);
    });
  });

  it('it stands whole wherever the room below or above is enough', () => {
    check((place, anchor, size, viewport) => {
      const { above, below, width } = roomBy(anchor, viewport);
      if (seen(anchor, viewport).length === 0 || width < size.width) return;
      if (Math.max(above, below) < size.height) return;
      expect(place).toMatchObject(size);
    });
  });

  it('else it is docked at the edge that is farther from the selection', () => {
    const margins = fc.record({
      left: length(0, 200),
      right: length(0, 200),
      top: length(0, 120),
      bottom: length(0, 120),
    });
    const texts = fc.record({ width: length(300, 2000), height: length(100, 1000) });
    fc.assert(
      fc.property(margins, texts, length(120, 1500), ({ left, top, right, bottom }, text, wanted) => {
        const viewport = {
          left: 0,
          top: 0,
          width: left + text.width + right,
          height: top + text.height + bottom,
        };
        const size = { width: 400, height: wanted };
        const place = placeBubble([{ left, top, ...text }], size, viewport);
        expect(place.height).toBe(Math.min(wanted, viewport.height - 2 * GAP));
        if (top > bottom) expect(place.top).toBe(GAP);
        if (top < bottom) expect(bottomOf(place)).toBe(viewport.height - GAP);
      }),
    );
  });
});
