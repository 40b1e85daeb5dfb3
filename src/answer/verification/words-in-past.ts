import { normalize } from "../../text/index.ts";
import type { Passage } from "../passage.ts";
import type { Revision } from "../revision.ts";
import { compareStretch, isVerbatim } from "./alignment/compare-stretch.ts";
import type { GivenWords } from "./given-words.ts";
import { stretchOf } from "./stretches/stretch.ts";

/** How many paragraphs of past documents are looked through, those of the last ones first. */
const MOST_LOOKED_THROUGH = 10_000;

/**
 * The passage of an earlier edition or a withdrawn document that holds the words as they are; `null` where none does. They are a real
 * quote then, though the current record has them otherwise.
 */
export function wordsInPast({ past }: Pick<Revision, "past">, given: GivenWords): Passage | null {
  const keys = given.words.map(({ caselessKey }) => caselessKey);
  const [longest = ""] = keys.toSorted((one, other) => other.length - one.length);
  let left = MOST_LOOKED_THROUGH;
  for (const document of past.documents.toReversed()) {
    for (const paragraph of document.paragraphs.slice(0, left)) {
      if (!normalize(paragraph.text).toLowerCase().includes(longest)) continue;
      const passage: Passage = { document, paragraph };
      if (isVerbatim(compareStretch(stretchOf([passage]), given))) return passage;
    }
    left = Math.max(0, left - document.paragraphs.length);
  }
  return null;
}
