import type { ElementHandle, Page } from 'puppeteer-core';

/** Selects a whole element's text with the mouse, as a person drags over it. */
export async function selectByMouse(page: Page, selector: string): Promise<void> {
  const box = await page.$eval(selector, (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { left, right, top, height } = range.getBoundingClientRect();
    return { left, right, middle: top + height / 2 };
  });
  await page.mouse.move(box.left + 1, box.middle);
  await page.mouse.down();
  await page.mouse.move(box.right - 1, box.middle, { steps: 5 });
  await page.mouse.up();
}

/** Selects the text of an element in a frame, a shadow root or the page, with the mouse. */
export async function selectElement(page: Page, element: ElementHandle): Promise<void> {
  await element.scrollIntoView();
  // In the page's own coordinates, wherever the element is.
  const box = await element.boundingBox();
  if (!box) throw new Error('the element is not shown');
  const middle = box.y + box.height / 2;
  await page.mouse.move(box.x + 1, middle);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, middle, { steps: 5 });
  await page.mouse.up();
}

/** Extends a selection of an element's first letter over all of its text, key by key. */
export async function selectByKeyboard(page: Page, selector: string): Promise<void> {
  const length = await page.$eval(selector, (element) => {
    const text = element.firstChild ?? element;
    // Chromium extends a selection by keys only where there is one: a caret exists only in caret browsing.
    getSelection()?.setBaseAndExtent(text, 0, text, 1);
    return text.textContent?.length ?? 0;
  });
  await page.keyboard.down('Shift');
  for (let letter = 1; letter < length; letter += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
}

/** Waits until a page has drawn so many frames: what was to happen at once has had its chance. */
export const passFrames = (page: Page, count: number): Promise<void> =>
  page.evaluate(async (count) => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  }, count);
