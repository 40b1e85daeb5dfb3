import { Tag } from "../lexicon/lexicon.ts";
import type { Sentence } from "./frame.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./token.ts";
import { hasTag } from "./token.ts";

/** True where the word is a verb of somebody who speaks: no noun, no passive, nothing that was not said. */
export function isSpoken(scene: Scene, at: number, { from }: Sentence): boolean {
  const token = scene.tokens[at];
  if (token === undefined || token.isPossessive || (token.isCapital && at === from)) return false;
  const previous = at > from ? scene.tokens[at - 1] : undefined;
  if (previous === undefined) return true;
  if (isInfinitiveMark(previous)) return hasTag(scene.tokens[at - 2], Tag.continuer);
  if (isBeforeNoun(previous)) return false;
  const auxiliary = auxiliaryOf(scene, at, from);
  if (hasTag(auxiliary, Tag.negation)) return false;
  return !hasTag(auxiliary, Tag.passive) || isPresentParticiple(token);
}

/** True where the verb tells what might be said. */
export function isHypothetical(scene: Scene, at: number, { from }: Sentence): boolean {
  return hasTag(auxiliaryOf(scene, at, from), Tag.hypothetical);
}

/** True for `saying`, but not for `is saying`. */
export function isFreeParticiple(scene: Scene, at: number, { from }: Sentence): boolean {
  const token = scene.tokens[at];
  return (
    token !== undefined && isPresentParticiple(token) && !hasTag(auxiliaryOf(scene, at, from), Tag.auxiliary)
  );
}

function isPresentParticiple({ lower }: Token): boolean {
  return lower.endsWith("ing");
}

function isInfinitiveMark({ lower }: Token): boolean {
  return lower === "to";
}

/** True for a word that makes the next one a noun: `the claim`, `Smith’s claim`, `of claims`. */
function isBeforeNoun(token: Token): boolean {
  if (token.isPossessive) return true;
  if (hasTag(token, Tag.adverb | Tag.pronoun) || token.lower === "as") return false;
  return (
    hasTag(token, Tag.determiner | Tag.preposition) ||
    (hasTag(token, Tag.indefinite) && !hasTag(token, Tag.role | Tag.first) && !isPlural(token))
  );
}

/** `others said`, `many argue`. */
function isPlural({ lower }: Token): boolean {
  return /^(?:others|some|many|both|another|one|few|several|most|two|three)$/u.test(lower);
}

/** The word before the verb and its adverbs. */
function auxiliaryOf(scene: Scene, at: number, from: number): Token | undefined {
  const before = beforeAdverbs(scene, at, from);
  return before < from ? undefined : scene.tokens[before];
}

/** The index of the first token, to the left of the verb, that is no adverb; below `from` where all are. */
export function beforeAdverbs({ tokens }: Scene, at: number, from: number): number {
  let before = at - 1;
  while (before >= from && isAdverb(tokens[before])) before -= 1;
  return before;
}

function isAdverb(token: Token | undefined): boolean {
  return (
    hasTag(token, Tag.adverb) || (token !== undefined && token.kind === "word" && /ly$/u.test(token.lower))
  );
}
