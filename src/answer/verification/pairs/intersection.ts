/** The numbers that are in both lists; both are in order. */
export function intersection(one: Uint32Array, other: Uint32Array): Uint32Array {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const both = new Uint32Array(short.length);
  let length = 0;
  let at = 0;
  for (const number of short) {
    while ((long[at] ?? Number.POSITIVE_INFINITY) < number) at += 1;
    if (long[at] !== number) continue;
    both[length] = number;
    length += 1;
  }
  return both.subarray(0, length);
}
