import { Tag } from "../lexicon/lexicon.ts";
import type { Mention } from "../people/mention.ts";
import {
  describe,
  isGrammar,
  isHead,
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

/**
 * The phrase that begins at the index, before `end`: after a verb that stands before its subject. Of several names the first
 * person’s counts: `said Oversight ranking Democrat Elijah Cummings`.
 */
export function phraseStartingAt(scene: Scene, start: number, end: number): NounPhrase | null {
  const first = scene.tokens[start];
  if (first === undefined || first.kind !== "word" || start >= end) return null;
  if (hasTag(first, Tag.pronoun)) return pronounPhrase(first, start);
  const { name, to } = namesFrom(scene, start, Math.min(end, start + LONGEST_PHRASE));
  if (name !== null) return jointPhrase(scene, name, end) ?? namePhrase(name);
  return to === start
    ? null
    : (nameBehind(scene, to, end) ?? describe(scene, { from: start, head: to - 1, to }));
}

/** The name that a phrase leads to, and where the phrase ends. */
function namesFrom(scene: Scene, start: number, end: number) {
  let name: Mention | null = null;
  let at = start;
  while (at < end && name?.kind !== "person") {
    const mention = scene.mentionAt(at);
    if (mention === null && endsPhrase(scene.tokens[at])) break;
    if (mention?.from === at && !isModifier(scene, mention)) name = rather(name, mention);
    at = mention?.to ?? at + 1;
  }
  return { name, to: at };
}

/** The first name, but for a person behind one that is none. */
function rather(name: Mention | null, next: Mention): Mention {
  return name === null || next.kind === "person" ? next : name;
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
  return !hasTag(next, Tag.adverb | Tag.calendar | Tag.indefinite) && !/(?:ing|ed|ly)$/u.test(next.lower);
}
