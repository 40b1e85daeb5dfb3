import { Trait } from "../lexicon/trait.ts";
import type { Heard } from "../prose/heard.ts";
import type { NounPhrase } from "../prose/noun-phrase.ts";
import type { Scene } from "../prose/scene.ts";
import { hasTrait, isMark } from "../prose/token.ts";
import { namesText, othersIn } from "./others.ts";

/** Whom a sentence without a quotation brings in, who may speak next. */
export interface Introduction {
  readonly phrase: NounPhrase;
  /** `speaking`: the sentence says so; `beside`: by a verb that mostly says something else; `silent`: it tells of them. */
  readonly manner: "speaking" | "beside" | "silent";
}

/** Who speaks by the last verb of the sentence, else whom it tells of and of nobody else; `null` where that is not plain. */
export function introductionIn(scene: Scene, { acts, subject, sentence }: Heard): Introduction | null {
  const act = acts.at(-1);
  const isSaid = act?.use === "said" || (act !== undefined && hasTrait(scene.tokens[act.verb], Trait.asking));
  if (act !== undefined && !isSaid) return null;
  if (act !== undefined && !act.isWeak) return { phrase: act.subject, manner: "speaking" };
  const phrase = act?.subject ?? subject;
  if (phrase === null || othersIn(scene, phrase, sentence).length > 0) return null;
  if (isMark(scene.tokens[sentence.to - 1], ":") && namesText(scene, phrase.to, sentence.to)) return null;
  return { phrase, manner: act === undefined ? "silent" : "beside" };
}
