import type { Block } from "./paragraphs.ts";

/** Letters this much larger than the usual ones are a heading's. */
const LARGER = 1.12;
const MOST_LETTERS = 200;
const MOST_BOLD_WORDS = 14;
const levels = [1, 2, 3, 4, 5, 6] as const;

/**
 * The height of a block's letters if it is a heading: by its height, or bold throughout, short and without a stop; `null` of any
 * other block.
 */
export function headingSize({ lines }: Block, usual: number): number | null {
  const [first] = lines;
  if (first === undefined) return null;
  const text = lines.map((line) => line.text).join(" ");
  if (text.length > MOST_LETTERS || !/\p{L}/u.test(text)) return null;
  const size = Math.round(first.size * 2) / 2;
  if (size > LARGER * usual && text.length > 1) return size;
  const isShort = text.split(" ").length <= MOST_BOLD_WORDS && !/[.!?:;,]["”’»)]*$/u.test(text);
  const isBold = lines.every((line) => line.isBold);
  return isBold && isShort && size > 0.9 * usual ? Math.min(size, usual) : null;
}

/** The level of each height of headings, the largest first; of none where most paragraphs would be headings. */
export function headingLevels(
  blocks: readonly Block[],
  usual: number,
): ReadonlyMap<number, (typeof levels)[number]> {
  const sizes = blocks.flatMap((block) => headingSize(block, usual) ?? []);
  const isCustom = sizes.length * 2 <= blocks.length;
  const sorted = [...new Set(sizes)].toSorted((one, other) => other - one);
  const counted = isCustom ? sorted : sorted.filter((size) => size > usual);
  return new Map(counted.map((size, index) => [size, levels[index] ?? 6]));
}
