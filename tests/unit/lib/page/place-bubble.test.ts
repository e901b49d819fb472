import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeBubble, type Size } from '../../../../lib/page/place-bubble.ts';

const VIEWPORT: Size = { width: 1000, height: 700 };
const SIZE: Size = { width: 400, height: 200 };
/** Kept free around the bubble. */
const GAP = 8;
/** Least height worth standing beside the anchor: less is shown only when the bubble asks for less. */
const MIN_HEIGHT = 120;

const box = (left: number, top: number, width = 100, height = 20): Box => ({ left, top, width, height });
const bottomOf = ({ top, height }: Box) => top + height;

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

  it('narrower than it would like on a phone', () => {
    const { left, width } = placeBubble([box(100, 300)], SIZE, { width: 320, height: 700 });
    expect({ left, width }).toEqual({ left: 8, width: 304 });
  });
});

/** Quarters of a pixel: as uneven as a browser's, and exact to reckon with. */
const length = (min: number, max: number) => fc.integer({ min: min * 4, max: max * 4 }).map((n) => n / 4);
const sizes = (least: number, most: number): fc.Arbitrary<Size> =>
  fc.record({ width: length(least, most), height: length(least, most) });
const anchors = fc.array(
  fc.record({
    left: length(-500, 2500),
    top: length(-500, 2500),
    width: length(0, 1500),
    height: length(0, 1500),
  }),
  { maxLength: 4 },
);

describe('wherever the selection, whatever the sizes', () => {
  const check = (viewports: fc.Arbitrary<Size>, holds: (place: Box, size: Size, viewport: Size) => void) =>
    fc.assert(
      fc.property(anchors, sizes(0, 1500), viewports, (anchor, size, viewport) =>
        holds(placeBubble(anchor, size, viewport), size, viewport),
      ),
      { numRuns: 1000 },
    );

  it('it stands whole inside the viewport, off its edges', () => {
    check(sizes(2 * GAP, 2000), (place, _, viewport) => {
      expect(place.left).toBeGreaterThanOrEqual(GAP);
      expect(place.top).toBeGreaterThanOrEqual(GAP);
      expect(place.left + place.width).toBeLessThanOrEqual(viewport.width - GAP);
      expect(bottomOf(place)).toBeLessThanOrEqual(viewport.height - GAP);
    });
  });

  it('it is never larger than it would like, nor of a negative size', () => {
    check(sizes(0, 2000), (place, size) => {
      expect(place.width).toBeGreaterThanOrEqual(0);
      expect(place.height).toBeGreaterThanOrEqual(0);
      expect(place.width).toBeLessThanOrEqual(size.width);
      expect(place.height).toBeLessThanOrEqual(size.height);
    });
  });

  it('it is not there in a viewport too small for its gaps, such as a hidden frame’s', () => {
    check(sizes(0, 2 * GAP), (place) => {
      expect(place).toMatchObject({ width: 0, height: 0 });
    });
  });
});

describe('by a selection that is seen', () => {
  /** Some lines of a selection, all in sight; the bubble may have room by them or not. */
  const scenes = fc
    .record({ viewport: sizes(100, 1500), size: sizes(1, 1000), lines: fc.integer({ min: 1, max: 30 }) })
    .chain(({ viewport, size, lines }) =>
      fc.record({
        viewport: fc.constant(viewport),
        size: fc.constant(size),
        anchor: fc
          .tuple(length(0, 80), length(0, viewport.height))
          .map(([left, top]) => Array.from({ length: lines }, (_, line) => box(left, top + 20 * line)))
          .map((all) => all.filter(({ top }) => top <= viewport.height)),
      }),
    );
  const roomBy = (anchor: readonly Box[], viewport: Size) => {
    const above = Math.min(...anchor.map(({ top }) => top)) - 2 * GAP;
    const below = viewport.height - Math.max(...anchor.map(bottomOf)) - 2 * GAP;
    return { above, below };
  };

  it('it stands off the selection whenever a side has room for the least height', () => {
    fc.assert(
      fc.property(scenes, ({ anchor, size, viewport }) => {
        const { above, below } = roomBy(anchor, viewport);
        fc.pre(Math.max(above, below) >= Math.min(size.height, MIN_HEIGHT));
        const place = placeBubble(anchor, size, viewport);
        const isOff = anchor.every(
          (line) => place.top >= bottomOf(line) + GAP || bottomOf(place) <= line.top - GAP,
        );
        expect(isOff).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('it stands whole wherever a side has room for the whole of it', () => {
    fc.assert(
      fc.property(scenes, ({ anchor, size, viewport }) => {
        const { above, below } = roomBy(anchor, viewport);
        fc.pre(Math.max(above, below) >= size.height);
        expect(placeBubble(anchor, size, viewport).height).toBe(size.height);
      }),
      { numRuns: 1000 },
    );
  });
});
