/** The numbers of two things in two rows, or how many there are in each. */
export interface Pair {
  readonly one: number;
  readonly other: number;
}

/**
 * The pairs of two rows, in the order of both, whose weights add up to the most; pairs of weight 0 are none. In time and room
 * that grow with the product of the sizes.
 */
export function bestPairs({ one: rows, other: columns }: Pair, weigh: (pair: Pair) => number): Pair[] {
  const width = columns + 1;
  const sums = new Float64Array((rows + 1) * width);
  const weights = new Float64Array((rows + 1) * width);
  const sumAt = (one: number, other: number) => sums[one * width + other] ?? 0;
  for (let one = rows - 1; one >= 0; one -= 1) {
    for (let other = columns - 1; other >= 0; other -= 1) {
      const weight = weigh({ one, other });
      const paired = weight > 0 ? weight + sumAt(one + 1, other + 1) : 0;
      weights[one * width + other] = weight;
      sums[one * width + other] = Math.max(paired, sumAt(one + 1, other), sumAt(one, other + 1));
    }
  }
  const pairs: Pair[] = [];
  for (let one = 0, other = 0; one < rows && other < columns; ) {
    const weight = weights[one * width + other] ?? 0;
    if (weight > 0 && sumAt(one, other) === weight + sumAt(one + 1, other + 1)) {
      pairs.push({ one, other });
      one += 1;
      other += 1;
    } else if (sumAt(one, other) === sumAt(one + 1, other)) one += 1;
    else other += 1;
  }
  return pairs;
}
