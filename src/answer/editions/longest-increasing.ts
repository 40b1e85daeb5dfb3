/**
 * The places of as many numbers as can be taken, in their order, so that each is greater than the one before (by patience
 * sorting: Fredman, 1975). The numbers are all different.
 */
export function longestIncreasing(numbers: readonly number[]): number[] {
  /** By length, less one: the place of the least number that a row of that length ends in. */
  const ends: number[] = [];
  const before = new Int32Array(numbers.length).fill(-1);
  const valueAt = (place: number | undefined) => numbers[place ?? -1] ?? Infinity;
  for (const [place, value] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(ends[middle]) < value) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  }
  const row: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) row.push(place);
  return row.reverse();
}
