/**
 * Of things in order, the first that is not before what is looked for.
 * @param isBefore whether the thing at this place is before it.
 * @returns `count` when all are.
 */
export function lowerBound(count: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
