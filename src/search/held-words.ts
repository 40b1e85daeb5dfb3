import type { IndexParts } from "./index-parts.ts";
import { placeOfParagraph } from "./paragraph-place.ts";
import type { Match } from "./passage-index.ts";
import { type Query, termsOf } from "./query.ts";
import { countsIn } from "./segment/segment.ts";

/** Which words of a query a paragraph holds, in any field; `rarities` are those of the words, in their order. */
export function heldWords(
  { words }: Query,
  rarities: readonly number[],
  parts: IndexParts,
): (paragraph: number) => Pick<Match, "wordsHeld" | "rarityHeld"> {
  const numbersOf = (stems: readonly string[]) =>
    stems.map((stem) => parts.terms.find(stem)).filter((term) => term >= 0);
  const sought = words.map((word, place) => ({
    own: numbersOf(word.terms),
    all: numbersOf(termsOf(word)),
    rarity: rarities[place] ?? 0,
  }));
  return (paragraph) => {
    const { segment, local } = placeOfParagraph(parts, paragraph);
    const isHeld = (terms: readonly number[]) => terms.some((term) => countsIn(segment, term, local) > 0);
    return {
      wordsHeld: sought.filter(({ own }) => isHeld(own)).length,
      rarityHeld: sought.filter(({ all }) => isHeld(all)).reduce((sum, { rarity }) => sum + rarity, 0),
    };
  };
}
