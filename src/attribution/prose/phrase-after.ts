import { Tag } from "../lexicon/lexicon.ts";
import type { Mention } from "../people/mention.ts";
import {
  describe,
  isGrammar,
  isHead,
  isNoModifier,
  isPossessive,
  jointPhrase,
  type NounPhrase,
  namePhrase,
  pronounPhrase,
} from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./token.ts";
import { hasTag, isMark } from "./token.ts";

/** The longest way to the name of whom a verb stands before: `said the group’s long-serving vice president for policy, …`. */
const LONGEST_PHRASE = 14;

/** The phrase that begins at the index, before `end`: after a verb that stands before its subject. */
export function phraseStartingAt(scene: Scene, start: number, end: number): NounPhrase | null {
  const { tokens } = scene;
  const first = tokens[start];
  if (first === undefined || first.kind !== "word" || start >= end) return null;
  if (hasTag(first, Tag.pronoun)) return pronounPhrase(first, start);
  let at = start;
  for (; at < Math.min(end, start + LONGEST_PHRASE); at += 1) {
    const mention = scene.mentionAt(at);
    if (mention !== null && mention.from === at && !isModifier(scene, mention)) {
      return jointPhrase(scene, mention, end) ?? namePhrase(mention);
    }
    if (mention !== null) at = mention.to - 1;
    else if (endsPhrase(tokens[at])) break;
  }
  if (at === start) return null;
  return nameBehind(scene, at, end) ?? describe(scene, { from: start, head: at - 1, to: at });
}

function endsPhrase(token: Token | undefined): boolean {
  return token?.kind !== "word" || isGrammar(token);
}

/** The name that a comma sets behind a description: `a spokesman, John Smith, …`. */
function nameBehind(scene: Scene, comma: number, end: number): NounPhrase | null {
  const next = scene.mentionAt(comma + 1);
  if (!isMark(scene.tokens[comma], ",") || next === null || next.from !== comma + 1 || next.from >= end)
    return null;
  if (next.kind === "place" || isPossessive(scene, next)) return null;
  const behind = scene.tokens[next.to];
  const isSegment = behind?.kind !== "word" || hasTag(behind, Tag.relative | Tag.conjunction);
  return isSegment ? namePhrase(next) : null;
}

/** True where a noun follows the name, so that it only says which: `said another Twitter user`. */
function isModifier(scene: Scene, mention: Mention): boolean {
  if (!isHead(scene, mention)) return true;
  const next = scene.tokens[mention.to];
  if (next?.kind !== "word" || next.isCapital || isGrammar(next)) return false;
  return scene.lexicon.grammar.has("noun-modifiers") && !isNoModifier(next);
}
