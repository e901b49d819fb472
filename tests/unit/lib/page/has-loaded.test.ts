// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { hasLoaded } from '../../../../lib/page/has-loaded.ts';

let isLoaded: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  isLoaded = false;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const wait = (state: DocumentReadyState) => {
  vi.spyOn(document, 'readyState', 'get').mockReturnValue(state);
  void hasLoaded().then(() => {
    isLoaded = true;
  });
};

it('a page that stands has loaded', async () => {
  wait('complete');
  await vi.advanceTimersByTimeAsync(0);
  expect(isLoaded).toBe(true);
});

it('one that still loads has once its own listeners were told so', async () => {
  wait('interactive');
  await vi.advanceTimersByTimeAsync(1000);
  expect(isLoaded).toBe(false);
  dispatchEvent(new Event('load'));
  expect(isLoaded).toBe(false);
  await vi.advanceTimersByTimeAsync(0);
  expect(isLoaded).toBe(true);
});

it('one that never finishes is taken as it is', async () => {
  wait('loading');
  await vi.advanceTimersByTimeAsync(2000);
  expect(isLoaded).toBe(true);
});
