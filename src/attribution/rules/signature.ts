import { Trait } from "../lexicon/trait.ts";
import { namePhrase } from "../prose/noun-phrase.ts";
import { opensSentence, type Scene } from "../prose/scene.ts";
import { hasTrait, isMark } from "../prose/token.ts";
import { type Clue, clueOfPhrase } from "./clue.ts";

/** A name behind a dash: `“…” — Otto Brenner`, `(“…” – Colonel Mikhail Titov to his staff)`. */
export function signatureAfter(scene: Scene, at: number): Clue | null {
  const { tokens } = scene;
  if (!isMark(tokens[at + 1], "—", "-", "~")) return null;
  const mention = scene.mentionAt(at + 2);
  if (mention === null || mention.from !== at + 2 || tokens[mention.to - 1]?.isPossessive) return null;
  if ((mention.kind !== "person" && mention.words.length < 2) || mention.kind === "organisation") return null;
  const next = tokens[mention.to];
  const isSigned = next === undefined || next.kind === "mark" || hasTrait(next, Trait.signatureLink);
  if (!isSigned || !standsAlone(scene, at)) return null;
  return clueOfPhrase(namePhrase(mention), "signature");
}

/** True where the quotation begins its sentence or a bracket: nobody else’s clause holds it. */
function standsAlone(scene: Scene, at: number): boolean {
  return isMark(scene.tokens[at - 1], "(") || opensSentence(scene, at);
}
