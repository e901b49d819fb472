import type { Page } from 'puppeteer-core';

/** Side of the squares that are compared, in CSS pixels: wider than a letter, so that another font counts little. */
const SQUARE = 16;
/** How far a square's mean colour may be off, of 255 a channel. */
const TOLERANCE = 24;

/**
 * How unlike two pictures are, as a person would see from some steps back: what stands where, in which colour.
 * @param page any page; the pictures are drawn in it.
 * @returns the share of squares that differ, from 0 to 1.
 */
export function unlikeness(page: Page, first: Uint8Array, second: Uint8Array): Promise<number> {
  const [one, other] = [first, second].map((png) => Buffer.from(png).toString('base64'));
  return page.evaluate(
    async (pictures, square, tolerance) => {
      const squares = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const [width, height] = [picture.width / square, picture.height / square].map(Math.round) as [
            number,
            number,
          ];
          const context = new OffscreenCanvas(width, height).getContext('2d');
          if (!context) throw new Error('no canvas to compare pictures with');
          context.drawImage(
            await createImageBitmap(picture, {
              resizeWidth: width,
              resizeHeight: height,
              resizeQuality: 'high',
            }),
            0,
            0,
          );
          return context.getImageData(0, 0, width, height).data;
        }),
      );
      const [a, b] = squares;
      if (!a || a.length !== b?.length) return 1;
      let unlike = 0;
      for (let at = 0; at < a.length; at += 4) {
        const isOff = [0, 1, 2].some(
          (channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > tolerance,
        );
        if (isOff) unlike += 1;
      }
      return unlike / (a.length / 4);
    },
    [one ?? '', other ?? ''],
    SQUARE,
    TOLERANCE,
  );
}
