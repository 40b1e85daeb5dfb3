/** Stands for no number. */
const NONE = -1;

/**
 * Counts, for one list of numbers after another, how many of the pairs of neighbours in `wanted` it holds, each pair once.
 * Numbers are below `vocabularySize`; -1 in `wanted` makes no pair that any list holds.
 */
export function sharedPairsCounter(
  wanted: readonly number[],
  vocabularySize: number,
): (numbers: Int32Array) => number {
  const isWanted = new Uint8Array(vocabularySize);
  for (const number of wanted) isWanted[number] = 1;
  const pairOf = (one: number, other: number) => one * vocabularySize + other;
  const pairs = new Set(wanted.slice(1).map((number, index) => pairOf(wanted[index] ?? NONE, number)));
  const places = new Map([...pairs].map((pair, place) => [pair, place]));
  const lastSeenIn = new Uint32Array(pairs.size);
  let list = 0;
  return (numbers) => {
    list += 1;
    let shared = 0;
    let before = NONE;
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index] ?? NONE;
      const isNext = isWanted[number] === 1;
      const place = isNext && before !== NONE ? places.get(pairOf(before, number)) : undefined;
      before = isNext ? number : NONE;
      if (place === undefined || lastSeenIn[place] === list) continue;
      lastSeenIn[place] = list;
      shared += 1;
    }
    return shared;
  };
}
