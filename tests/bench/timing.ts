/** Milliseconds; `count` calls were measured. */
export interface Times {
  p50: number;
  p95: number;
  max: number;
  count: number;
}

/** Longest time spent on one list of calls, and before it to warm up, in milliseconds: slow searches answer a sample. */
const BUDGET = { measured: 4000, warmUp: 400 };

/** Times each call by itself. The list is taken in a scattered order, so that a sample of it is fair. */
export function time(search: (text: string) => unknown, texts: readonly string[]): Times {
  const order = scattered(texts);
  const warm = performance.now() + BUDGET.warmUp;
  for (const text of order) {
    if (performance.now() > warm) break;
    search(text);
  }
  const times: number[] = [];
  const end = performance.now() + BUDGET.measured;
  for (const text of order) {
    const start = performance.now();
    if (start > end) break;
    search(text);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1), count: times.length };
}

/** Every item once, far from its neighbours: steps of a length that shares no divisor with the list's. */
function scattered(texts: readonly string[]): string[] {
  const step = [7919, 6007, 4999].find((prime) => texts.length % prime !== 0) ?? 1;
  return texts.map((_, rank) => texts[(rank * step) % texts.length] ?? '');
}

/** @returns what was made and the time it took, in milliseconds. */
export async function timed<T>(make: () => T | Promise<T>): Promise<{ made: T; ms: number }> {
  const start = performance.now();
  const made = await make();
  return { made, ms: performance.now() - start };
}

/** @returns every beginning of every text, as someone types it. */
export const keystrokes = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => {
    const letters = [...text];
    return letters.map((_, end) => letters.slice(0, end + 1).join(''));
  });

/** @returns the median time of a few runs, in milliseconds, with what the last one made. */
export async function timedMedian<T>(make: () => T | Promise<T>): Promise<{ made: T; ms: number }> {
  const times: number[] = [];
  for (;;) {
    const { made, ms } = await timed(make);
    times.push(ms);
    const isLong = times.reduce((sum, time) => sum + time, 0) > 2000;
    if (times.length < 9 && !isLong) continue;
    times.sort((a, b) => a - b);
    return { made, ms: times[times.length >> 1] ?? ms };
  }
}
