import type { Lexicon } from "../lexicon/lexicon.ts";
import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Frame } from "../prose/frame.ts";
import type { Token } from "../prose/token.ts";
import { hasTag, hasTrait } from "../prose/token.ts";
import { isCapitalWord } from "./mention.ts";

/**
 * Tells whether a capital word that begins a sentence is a name: it is one inside a sentence elsewhere, or a given name, or
 * stands before a verb of speech and nowhere in small letters (`Zakharova answered`, not `Critics answered`).
 */
export function nameTest(
  frames: readonly Frame[],
  lexicon: Lexicon,
): (token: Token, next: Token | undefined) => boolean {
  return lexicon.grammar.has("capital-nouns")
    ? (token) => isCapitalWord(token) && !hasTag(token, Tag.adverb)
    : testByOtherPlaces(frames, lexicon);
}

function testByOtherPlaces(
  frames: readonly Frame[],
  lexicon: Lexicon,
): (token: Token, next: Token | undefined) => boolean {
  const names = new Set<string>();
  const words = new Set<string>();
  for (const { tokens, sentences } of frames) {
    const starts = new Set(sentences.map(({ from }) => from));
    for (const [at, token] of tokens.entries()) {
      if (!token.isCapital) words.add(token.lower);
      else if (!starts.has(at) && isCapitalWord(token)) names.add(token.lower);
    }
  }
  const body = lexicon.grammar.has("bodies-without-article") ? Tag.organisation : 0;
  const known = Tag.givenName | Tag.title | Tag.place | body;
  const common = Tag.role | Tag.demonym | Tag.adverb | (Tag.organisation & ~body);
  return (token, next) => {
    if (!isCapitalWord(token)) return false;
    if (names.has(token.lower) || hasTag(token, known) || /\p{Lu}.*\p{Lu}/u.test(token.text)) return true;
    const speaks = hasTag(next, Tag.speech) && next?.isCapital === false;
    return speaks && !words.has(token.lower) && !hasTag(token, common) && !hasTrait(token, Trait.pluralNoun);
  };
}
