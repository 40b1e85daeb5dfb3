import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Scene } from "../prose/scene.ts";
import type { SpeechAct } from "../prose/speech-act.ts";
import { hasTag, hasTrait, isMark } from "../prose/token.ts";
import { type Clue, clueOf, clueOfPhrase } from "./clue.ts";
import { namesText, othersIn } from "./others.ts";
import type { Surroundings } from "./surroundings.ts";

/** What stands before a quotation in its sentence. */
type Before = Omit<Surroundings, "actsBehind">;

/** The nearest verb before the quotation that says who speaks: `Smith said that the plan was “…”`. */
export function verbBefore(scene: Scene, { at, acts }: Before): Clue | null {
  const before = acts.filter(({ verb, to, isWeak }) => verb < at && (!isWeak || isBeside(scene, to, at)));
  const act = before.findLast(({ use }) => use !== "hypothetical") ?? before.at(-1);
  if (act === undefined || changesSubject(scene, act, at)) return null;
  const clue = clueOf(act, "verb-before");
  return isTold(scene, act, { at, acts }) ? { ...clue, isSaid: false } : clue;
}

/** `Lewandowski went further: “…”`: the subject of what ends in a colon, where it tells what nobody else does and of no text. */
export function colonBefore(scene: Scene, { at, from, subject }: Before): Clue | null {
  const { tokens } = scene;
  if (!isMark(tokens[at - 1], ":") || at - 1 <= from || subject === null || subject.from >= at) return null;
  const others = othersIn(scene, subject, { from, to: at });
  if (others.some((one) => !hasTag(tokens[one.from - 1], Tag.preposition))) return null;
  if (namesText(scene, subject.to, at)) return null;
  return clueOfPhrase(subject, "colon");
}

/** `“…”, according to Smith`, and the same behind the rest of the sentence. */
export function sourceOfSentence({ at, acts }: Before): Clue | null {
  const act = acts.find(({ form, verb }) => form === "source" && verb > at);
  return act === undefined ? null : clueOf(act, "according-to");
}

/**
 * True where the author tells that somebody says what another says, in one breath: `Maddow pointed out that Sanders calls it
 * “…”` may quote either. A body that reports (`TASS said that Putin called it “…”`) passes on the other’s words.
 */
function isTold(
  scene: Scene,
  act: SpeechAct,
  { at, acts }: { readonly at: number; readonly acts: readonly SpeechAct[] },
): boolean {
  const outer = acts.findLast(({ verb }) => verb < act.verb);
  if (outer === undefined || outer.form !== "verb" || act.form !== "verb") return false;
  if (isBeside(scene, act.to, at) || isMark(scene.tokens[at - 1], ":")) return false;
  if (outer.subject.kind === "name" && outer.subject.mention.kind === "organisation") return false;
  const between = scene.tokens.slice(outer.to, act.verb);
  return (
    between.some((token) => hasTrait(token, Trait.complementizer)) &&
    between.every(({ kind }) => kind !== "quotation") &&
    act.subject.from > outer.verb
  );
}

function isBeside({ tokens }: Scene, to: number, at: number): boolean {
  return at === to || (at === to + 1 && isMark(tokens[to], ",", ":"));
}

/** True where somebody else begins a clause of their own between verb and quotation: `Smith said no, and Jones wants “…”`. */
function changesSubject(scene: Scene, act: SpeechAct, at: number): boolean {
  const { tokens } = scene;
  for (let index = Math.max(act.to, act.subject.to); index < at - 1; index += 1) {
    if (isMark(tokens[index], ";")) return true;
    const isJoint = hasTag(tokens[index], Tag.conjunction) || hasTrait(tokens[index], Trait.contrast);
    const next = tokens[index + 1];
    if (!isJoint || next === undefined) continue;
    const mention = scene.mentionAt(index + 1);
    const startsClause =
      (mention !== null && mention.kind !== "place" && hasTrait(tokens[mention.to], Trait.verbal)) ||
      hasTag(next, Tag.person);
    if (startsClause) return true;
  }
  return false;
}
