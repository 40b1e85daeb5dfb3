import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Sentence } from "./frame.ts";
import type { Scene } from "./scene.ts";
import type { SpeechAct } from "./speech-act.ts";
import type { Token } from "./token.ts";
import { hasTag, hasTrait, isMark, isWord } from "./token.ts";

/** True where the word is a verb: no noun (`the claim`), no infinitive but of what was done (`went on to say`). */
export function isVerb(scene: Scene, at: number, { from }: Sentence): boolean {
  const token = scene.tokens[at];
  if (token?.isPossessive || (at === from && token?.isCapital)) return false;
  if (scene.lexicon.grammar.has("verb-before-negation") && hasTag(scene.tokens[at + 1], Tag.negation))
    return false;
  const previous = scene.tokens[at - 1];
  if (hasTrait(previous, Trait.infinitive)) return hasTag(scene.tokens[at - 2], Tag.continuer);
  const isReason = hasTrait(token, Trait.presentParticiple) && hasTrait(previous, Trait.reason);
  return isReason || !isBeforeNoun(previous);
}

/** A verb in its sentence, and where its subject begins. */
interface Verb {
  readonly at: number;
  readonly sentence: Sentence;
  readonly subject: number;
}

/** Whether something was said by the verb: not where it is denied, asked, or done to the subject; or only might be. */
export function useOf(scene: Scene, { at, sentence, subject }: Verb): SpeechAct["use"] {
  if (isPassive(scene, at, sentence) || isDenied(scene, at) || isAsked(scene, sentence)) return "unsaid";
  if (hasTag(scene.tokens[beforeAdverbs(scene, subject, sentence.from)], Tag.negation)) return "unsaid";
  const isConditional = hasTrait(scene.tokens[subject - 1], Trait.condition);
  return isConditional || hasHypothetical(scene, at, sentence) ? "hypothetical" : "said";
}

function isPassive(scene: Scene, at: number, { from }: Sentence): boolean {
  if (hasTrait(scene.tokens[at], Trait.presentParticiple)) return false;
  if (!hasTag(auxiliaryOf(scene, at, from), Tag.passive)) return false;
  return !hasTrait(scene.tokens[beforeAdverbs(scene, at, from) - 1], Trait.reflexive);
}

/** How far before a verb its denial may stand: `denied that Otto Brenner had said`. */
const FARTHEST_DENIAL = 9;

/** True where nothing parts the verb from a word that denies it: `did not go on to say`, `denied saying`. */
function isDenied({ tokens }: Scene, at: number): boolean {
  for (let before = at - 1; before >= at - FARTHEST_DENIAL; before -= 1) {
    const token = tokens[before];
    if (hasTag(token, Tag.negation)) return true;
    if (!isWord(token) || (hasTag(token, Tag.conjunction) && !hasTag(token, Tag.joint))) return false;
    if (hasTag(token, Tag.speech | Tag.joint)) return false;
  }
  return false;
}

/** True in a sentence that is the author’s question. */
function isAsked({ tokens }: Scene, { to }: Sentence): boolean {
  return isMark(tokens[to - 1], "?");
}

/** True where the verb tells what might be said: `may object`, `could have said`. */
function hasHypothetical(scene: Scene, at: number, { from }: Sentence): boolean {
  const auxiliary = beforeAdverbs(scene, at, from);
  if (hasTag(scene.tokens[auxiliary], Tag.hypothetical)) return true;
  return (
    hasTag(scene.tokens[auxiliary], Tag.auxiliary) &&
    hasTag(auxiliaryOf(scene, auxiliary, from), Tag.hypothetical)
  );
}

/** True for `saying`, but not for `is saying`. */
export function isFreeParticiple(scene: Scene, at: number, { from }: Sentence): boolean {
  const token = scene.tokens[at];
  return hasTrait(token, Trait.presentParticiple) && !hasTag(auxiliaryOf(scene, at, from), Tag.auxiliary);
}

/** True for a word that makes the next one a noun: `the claim`, `Smith’s claim`, `of claims`. */
function isBeforeNoun(token: Token | undefined): boolean {
  if (token?.isPossessive === true) return true;
  if (hasTag(token, Tag.adverb | Tag.pronoun) || hasTrait(token, Trait.citing)) return false;
  return (
    hasTag(token, Tag.determiner | Tag.preposition) ||
    (hasTag(token, Tag.indefinite) && !hasTag(token, Tag.role | Tag.first) && !hasTrait(token, Trait.plural))
  );
}

/** The word before the verb and its adverbs. */
function auxiliaryOf(scene: Scene, at: number, from: number): Token | undefined {
  return scene.tokens[beforeAdverbs(scene, at, from)];
}

/** The index of the first token, to the left of the verb, that is no adverb; below `from` where all are. */
export function beforeAdverbs({ tokens }: Scene, at: number, from: number): number {
  let before = at - 1;
  while (before >= from && isAdverb(tokens[before])) before -= 1;
  return before;
}

function isAdverb(token: Token | undefined): boolean {
  return (hasTag(token, Tag.adverb) && !hasTag(token, Tag.negation)) || hasTrait(token, Trait.adverbial);
}
