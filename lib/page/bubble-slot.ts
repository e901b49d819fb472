import type { PageHost } from './host.ts';

export interface BubbleRequest {
  /** The text to look up. */
  text: string;
  /** Where the bubble points, now: rectangles of the selection, in CSS pixels of the viewport. */
  anchor(): readonly DOMRectReadOnly[];
  /** A bubble that was asked for always answers, and takes the focus. */
  isAsked: boolean;
}

/**
 * What the two content files of one frame share. They live in the same isolated world, out of the page's reach, and
 * the bubble's file may come long after the other, or alone.
 */
export interface BubbleSlot {
  host?: PageHost;
  /** Asked for while the bubble's file is on its way. */
  pending?: BubbleRequest;
  show?(request: BubbleRequest): void;
  /** True where the page is known to speak of school. */
  isSchoolSite?: boolean;
}

const KEY = Symbol.for('reperes-perseverance');

/** @returns the slot of this frame, made at first use. */
export function bubbleSlot(): BubbleSlot {
  const world = globalThis as { [KEY]?: BubbleSlot };
  world[KEY] ??= {};
  return world[KEY];
}
