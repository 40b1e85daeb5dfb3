/** Numbers from 0 to 1 that look random and depend on the seed alone (a Weyl sequence, mixed as in MurmurHash3). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** One of the values, all equally likely; `undefined` where there are none. */
export function drawOne<Value>(values: readonly Value[], random: () => number): Value | undefined {
  return values[Math.floor(random() * values.length)];
}

/** So many different values, or all where there are fewer, in the order in which they were drawn. */
export function drawSome<Value>(values: readonly Value[], count: number, random: () => number): Value[] {
  const left = [...values];
  const last = left.length - 1;
  const drawn = Math.min(count, left.length);
  for (let at = 0; at < drawn; at += 1) {
    const other = at + Math.floor(random() * (last - at + 1));
    const [one, two] = [left[at], left[other]];
    if (one === undefined || two === undefined) break;
    left[at] = two;
    left[other] = one;
  }
  return left.slice(0, drawn);
}
