import type { BubbleRequest } from './bubble-slot.ts';
import { focusedElement, LONGEST_SELECTION } from './selection.ts';

/**
 * What is selected in the field that has the focus, as a request that was asked for: the page's own selection tells
 * nothing of it in Firefox, and not where it is in Chromium. What is typed in a password is nobody's business.
 * @returns `undefined` outside fields, and when nothing is selected in one.
 */
export function readFieldSelection(): BubbleRequest | undefined {
  const field = focusedElement();
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  if (!isField || field.type === 'password') return undefined;
  const { selectionStart, selectionEnd, value } = field;
  const text = value.slice(selectionStart ?? 0, selectionEnd ?? 0);
  if (text.trim() === '') return undefined;
  return {
    text: text.slice(0, LONGEST_SELECTION),
    anchor: () => [...field.getClientRects()],
    near: field,
    isAsked: true,
  };
}
