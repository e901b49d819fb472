/** Milliseconds; `count` calls were measured. */
export interface Times {
  p50: number;
  p95: number;
  max: number;
  count: number;
}

/** Longest time spent on one list of calls, in milliseconds: slow searches answer a sample of it. */
const BUDGET = 3000;
const WARM_UP = 30;

/** Times each call by itself. The list is taken in a scattered order, so that a sample of it is fair. */
export function time(search: (text: string) => unknown, texts: readonly string[]): Times {
  const order = scattered(texts);
  const end = performance.now() + BUDGET;
  for (const text of order.slice(0, WARM_UP)) if (performance.now() < end) search(text);
  const times: number[] = [];
  for (const text of order) {
    const start = performance.now();
    if (start > end && times.length > 0) break;
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
