import type { Page } from 'puppeteer-core';

/**
 * The colours of a picture, row by row, each as CSS writes it.
 * @param page any page; the picture is drawn in it.
 */
export function coloursOf(page: Page, png: Uint8Array): Promise<string[]> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    if (!context) throw new Error('no canvas to read a picture with');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, picture.width, picture.height);
    return Array.from(
      { length: data.length / 4 },
      (_, at) => `rgb(${data[at * 4]}, ${data[at * 4 + 1]}, ${data[at * 4 + 2]})`,
    );
  }, Buffer.from(png).toString('base64'));
}
