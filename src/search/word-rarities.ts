import { rarity } from "./bm25.ts";
import type { Query, QueryWord } from "./query.ts";

/**
 * How rare each word of a query is, in their order: `rarity` to the power 1 of the stem that the most paragraphs hold.
 * About `ln(paragraphs)` for a word that one paragraph holds, a little more for one that none does. Of a word that others stand in
 * for, the rarity of these as far as they count.
 */
export function wordRarities(
  { words }: Query,
  paragraphs: number,
  holdersOf: (stem: string) => number,
): number[] {
  const rarityOf = (stems: readonly string[]) => rarity(Math.max(0, ...stems.map(holdersOf)), paragraphs, 1);
  return words.map(({ terms, standIns }: QueryWord) => {
    const weight = Math.max(0, ...standIns.map((standIn) => standIn.weight));
    return standIns.length === 0 ? rarityOf(terms) : weight * rarityOf(standIns.map(({ term }) => term));
  });
}
