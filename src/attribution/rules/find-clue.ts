import { Tag } from "../lexicon/tag.ts";
import { beforeMarks, type Scene } from "../prose/scene.ts";
import { hasTag, isMark } from "../prose/token.ts";
import { clueAfter } from "./after-quotation.ts";
import { colonBefore, sourceOfSentence, verbBefore } from "./before-quotation.ts";
import type { Clue } from "./clue.ts";
import { signatureAfter } from "./signature.ts";
import type { Surroundings } from "./surroundings.ts";

/**
 * The words that say whose the quotation is. What follows it counts before what precedes, unless the sentence had come to
 * somebody’s words before the quotation began: `While Scholz called it “reasonable,” Orban said no`.
 */
export function findClue(scene: Scene, around: Surroundings): Clue | null {
  const after = clueAfter(scene, around);
  const before = verbBefore(scene, around);
  if (after !== null && (before === null || belongsToAnother(scene, before, around))) return after;
  if (after !== null && isTitle(scene, around.at)) return null;
  return before ?? signatureAfter(scene, around.at) ?? colonBefore(scene, around) ?? sourceOfSentence(around);
}

/** True for a title between commas: `Smith praised the novel, “…,” Jones said` tells what Smith praised, and quotes neither. */
function isTitle({ tokens }: Scene, at: number): boolean {
  return isMark(tokens[at - 1], ",") && hasTag(tokens[at - 2], Tag.work);
}

/** True where the clue stands behind an earlier quotation of the sentence, whose it is. */
function belongsToAnother(scene: Scene, clue: Clue, { from }: Surroundings): boolean {
  const before = beforeMarks(scene, clue.from - 1);
  return before >= from && scene.tokens.slice(from, clue.from).some(({ kind }) => kind === "quotation");
}
