// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Changes, watchPage } from '../../../../lib/page/page-watch.ts';

/** What each reading was asked to read. */
let readings: Changes[];
/** Blocks that the next reading loses. */
let lost: Element[];
/** Milliseconds that a reading takes. */
let duration: number;
let page: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Le GPDS</p>';
  readings = [];
  lost = [];
  duration = 0;
  page = new AbortController();
  setVisibility('visible');
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const change = () => document.body.append(document.createElement('p'));

async function watch(): Promise<void> {
  const read = async (changes: Changes) => {
    readings.push(changes);
    await new Promise((done) => setTimeout(done, duration));
    return lost.splice(0);
  };
  watchPage(document.body, read, page.signal);
  await pass(100);
}

function setVisibility(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a page in sight', () => {
  it('is read whole, at once, and then left alone', async () => {
    await watch();
    await pass(10_000);
    expect(readings).toEqual([new Map([[document.body, true]])]);
  });

  it('that changes in a burst is read once more', async () => {
    await watch();
    for (let times = 0; times < 10; times += 1) {
      change();
      await pass(40);
    }
    expect(readings).toHaveLength(1);
    await pass(500);
    expect(readings).toHaveLength(2);
    expect(readings[1]?.size).toBe(10);
  });

  it('that never rests is read all the same', async () => {
    await watch();
    for (let times = 0; times < 100; times += 1) {
      change();
      await pass(100);
    }
    expect(readings.length).toBeGreaterThan(10);
  });

  it('is read by one reading at a time', async () => {
    duration = 3000;
    await watch();
    change();
    await pass(2000);
    expect(readings).toHaveLength(1);
    await pass(2000);
    expect(readings).toHaveLength(2);
  });

  it('is read again where a reading got lost', async () => {
    lost = [document.body];
    await watch();
    await pass(1000);
    expect(readings).toHaveLength(2);
  });

  it('whose styles alone change is left alone', async () => {
    await watch();
    document.body.className = 'dark';
    document.querySelector('p')?.setAttribute('style', 'color: red');
    await pass(10_000);
    expect(readings).toHaveLength(1);
  });
});

describe('a page out of sight', () => {
  it('is not watched; it is read whole when it shows again', async () => {
    await watch();
    setVisibility('hidden');
    change();
    await pass(10_000);
    expect(readings).toHaveLength(1);
    setVisibility('visible');
    await pass(10_000);
    expect(readings.slice(1)).toEqual([new Map([[document.body, true]])]);
  });

  it('is watched again once it shows', async () => {
    setVisibility('hidden');
    await watch();
    setVisibility('visible');
    await pass(100);
    change();
    await pass(10_000);
    expect(readings).toHaveLength(3);
  });
});

it('once the extension has gone nothing is read any more', async () => {
  await watch();
  change();
  await pass(100);
  page.abort();
  change();
  setVisibility('visible');
  await pass(10_000);
  expect(readings).toHaveLength(1);
});
