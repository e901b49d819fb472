// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../../lib/page/page-watch.ts';

let calls: number;
let page: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Le GPDS</p>';
  calls = 0;
  page = new AbortController();
  setVisibility('visible');
});
afterEach(() => {
  page.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const watch = () =>
  watchPage(
    document.body,
    () => {
      calls += 1;
    },
    page.signal,
  );
const change = () => document.body.append(document.createElement('p'));
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

function setVisibility(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a page in sight', () => {
  beforeEach(watch);

  it('that does not change is left alone', async () => {
    await pass(10_000);
    expect(calls).toBe(0);
  });

  it.each<[string, () => void]>([
    ['gets an element', change],
    ['changes a word', () => document.querySelector('p')?.firstChild?.replaceWith('La MLDS')],
    [
      'changes letters in place',
      () => {
        const text = document.querySelector('p')?.firstChild;
        if (text) text.nodeValue = 'La MLDS';
      },
    ],
    ['goes to another page without loading it', () => document.body.replaceChildren('La MLDS')],
  ])('that %s is read anew, once', async (_, act) => {
    act();
    await pass(10_000);
    expect(calls).toBe(1);
  });

  it('that changes in a burst is read once', async () => {
    for (let times = 0; times < 10; times += 1) {
      change();
      await pass(40);
    }
    expect(calls).toBe(0);
    await pass(500);
    expect(calls).toBe(1);
  });

  it('that never rests is read all the same', async () => {
    for (let times = 0; times < 100; times += 1) {
      change();
      await pass(100);
    }
    expect(calls).toBeGreaterThan(10);
  });

  it('whose styles alone change is left alone', async () => {
    document.body.className = 'dark';
    document.querySelector('p')?.setAttribute('style', 'color: red');
    await pass(10_000);
    expect(calls).toBe(0);
  });
});

describe('a page out of sight', () => {
  it('is not watched; it is read once when it shows again', async () => {
    watch();
    setVisibility('hidden');
    change();
    await pass(10_000);
    expect(calls).toBe(0);
    setVisibility('visible');
    await pass(10_000);
    expect(calls).toBe(1);
  });

  it('forgets a change that it had not told yet: showing again tells it', async () => {
    watch();
    change();
    await pass(100);
    setVisibility('hidden');
    await pass(10_000);
    expect(calls).toBe(0);
  });

  it('is watched again once it shows', async () => {
    setVisibility('hidden');
    watch();
    setVisibility('visible');
    change();
    await pass(10_000);
    expect(calls).toBe(2);
  });
});

describe('once the extension has gone', () => {
  beforeEach(watch);

  it('nothing is watched any more', async () => {
    page.abort();
    change();
    setVisibility('visible');
    await pass(10_000);
    expect(calls).toBe(0);
  });

  it('a change on its way is not told', async () => {
    change();
    await pass(100);
    page.abort();
    await pass(10_000);
    expect(calls).toBe(0);
  });
});
