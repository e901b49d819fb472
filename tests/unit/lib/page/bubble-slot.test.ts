// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { bubbleSlot } from '../../../../lib/page/bubble-slot.ts';

it('is empty at first', () => {
  expect(bubbleSlot()).toEqual({});
});

it('is one in a frame: what a file leaves, the other finds', () => {
  bubbleSlot().isSchoolSite = true;
  expect(bubbleSlot().isSchoolSite).toBe(true);
});

it('is the same for a file that comes with its own copy of the code', async () => {
  vi.resetModules();
  const ofTheBubbleFile = await import('../../../../lib/page/bubble-slot.ts');
  expect(ofTheBubbleFile.bubbleSlot).not.toBe(bubbleSlot);
  expect(ofTheBubbleFile.bubbleSlot()).toBe(bubbleSlot());
});

it('adds no name to the frame’s globals', () => {
  const before = Object.keys(globalThis);
  bubbleSlot();
  expect(Object.keys(globalThis)).toEqual(before);
});
