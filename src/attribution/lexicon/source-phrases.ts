import { linesOf } from "./lists.ts";
import { Tag } from "./tag.ts";

/** Words that say that somebody else is the source. */
export interface SourcePhrase {
  readonly words: readonly string[];
  /**
   * Where the source stands: `after` the words (`according to`), after them where they follow a quotation (`so`), `before`
   * them (`zufolge`), or `inside` them as a pronoun (`nach seinen Worten`).
   */
  readonly place: "after" | "after-quotation" | "before" | "inside";
  /** The tags of the pronoun inside. */
  readonly tags: number;
}

/** A list, where the source stands, and whom the pronoun inside means. */
const sourceLists: readonly (readonly [list: string, place: SourcePhrase["place"], tags: number])[] = [
  ["male-sources", "inside", Tag.pronoun | Tag.person | Tag.male],
  ["female-sources", "inside", Tag.pronoun | Tag.person | Tag.female],
  ["sources", "after", 0],
  ["sources-behind", "after-quotation", 0],
  ["source-postpositions", "before", 0],
];

/** The phrases of a language by their first word, the longest first. */
export function sourcePhrases(language: string): Map<string, SourcePhrase[]> {
  const phrases = new Map<string, SourcePhrase[]>();
  for (const [list, place, tags] of sourceLists) {
    for (const words of linesOf(language, list)) {
      const [first = ""] = words;
      phrases.set(first, [...(phrases.get(first) ?? []), { words, place, tags }]);
    }
  }
  for (const own of phrases.values()) own.sort((one, other) => other.words.length - one.words.length);
  return phrases;
}
