import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Sentence } from "./frame.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./token.ts";
import { hasTag, hasTrait } from "./token.ts";

/** True where the word is a verb of somebody who speaks: no noun, no passive, nothing that was not said. */
export function isSpoken(scene: Scene, at: number, { from }: Sentence): boolean {
  const token = scene.tokens[at];
  if (token === undefined || token.isPossessive || (token.isCapital && at === from)) return false;
  const previous = at > from ? scene.tokens[at - 1] : undefined;
  if (previous === undefined) return true;
  if (hasTrait(previous, Trait.infinitive)) return hasTag(scene.tokens[at - 2], Tag.continuer);
  if (isBeforeNoun(previous)) return false;
  const auxiliary = auxiliaryOf(scene, at, from);
  if (hasTag(auxiliary, Tag.negation)) return false;
  if (!hasTag(auxiliary, Tag.passive) || hasTrait(token, Trait.presentParticiple)) return true;
  return hasTrait(scene.tokens[beforeAdverbs(scene, at, from) - 1], Trait.reflexive);
}

/** True where the verb tells what might be said. */
export function isHypothetical(scene: Scene, at: number, { from }: Sentence): boolean {
  return hasTag(auxiliaryOf(scene, at, from), Tag.hypothetical);
}

/** True for `saying`, but not for `is saying`. */
export function isFreeParticiple(scene: Scene, at: number, { from }: Sentence): boolean {
  const token = scene.tokens[at];
  return hasTrait(token, Trait.presentParticiple) && !hasTag(auxiliaryOf(scene, at, from), Tag.auxiliary);
}

/** True for a word that makes the next one a noun: `the claim`, `Smith’s claim`, `of claims`. */
function isBeforeNoun(token: Token): boolean {
  if (token.isPossessive) return true;
  if (hasTag(token, Tag.adverb | Tag.pronoun) || hasTrait(token, Trait.citing)) return false;
  return (
    hasTag(token, Tag.determiner | Tag.preposition) ||
    (hasTag(token, Tag.indefinite) && !hasTag(token, Tag.role | Tag.first) && !hasTrait(token, Trait.plural))
  );
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
  return hasTag(token, Tag.adverb) || hasTrait(token, Trait.adverbial);
}
