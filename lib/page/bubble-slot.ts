import type { PageHost } from './host.ts';

export interface BubbleRequest {
  /** The text to look up. */
  text: string;
  /** Where the bubble points, now: rectangles of the selection, in CSS pixels of the viewport. */
  anchor(): readonly DOMRectReadOnly[];
  /** A node of what the bubble points at. */
  near?: Node;
  /** A bubble that was asked for always answers, and takes the focus. */
  isAsked: boolean;
}

/**
 * What the content files of one frame share. They live in the same isolated world, out of the page's reach, and the
 * bubble's file may come long after the others, or alone.
 */
export interface BubbleSlot {
  host?: PageHost;
  /** True while the page's own script has the bubble's file come, before there is something to show or after. */
  isOnItsWay?: boolean;
  /** To be shown once it is there. */
  pending?: BubbleRequest;
  /** @returns whether it could show. */
  show?(request: BubbleRequest): boolean;
  /** Closes the bubble; there while it is open. */
  close?: (() => void) | undefined;
  /** Hears the keys pressed inside the bubble, which go nowhere else; there while it is open. */
  hear?: ((event: KeyboardEvent) => void) | undefined;
  /** True where the page is known to speak of school. */
  isSchoolSite?: boolean;
  /** True where the keys are guarded from the start of the page. */
  isGuarded?: boolean;
}

const KEY = Symbol.for('reperes-perseverance');

/** @returns the slot of this frame, made at first use. */
export function bubbleSlot(): BubbleSlot {
  const world = globalThis as { [KEY]?: BubbleSlot };
  world[KEY] ??= {};
  return world[KEY];
}
