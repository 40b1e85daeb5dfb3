import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Mention } from "../people/mention.ts";
import { isHead, jointPhrase, type NounPhrase, namePhrase, pronounPhrase } from "./noun-phrase.ts";
import { phraseEndingAt } from "./phrase-before.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./token.ts";
import { hasTag, hasTrait, isWord } from "./token.ts";

/** The subject of the clause that begins at `from`: the first name or pronoun that hangs on no other word; `null`: none. */
export function clauseSubject(scene: Scene, from: number, to: number): NounPhrase | null {
  for (let at = skipOpening(scene, from, to); at < to; at += 1) {
    const token = scene.tokens[at];
    const mention = scene.mentionAt(at);
    if (mention !== null) {
      if (isSubject(scene, mention)) return jointPhrase(scene, mention, to) ?? namePhrase(mention);
      at = mention.to - 1;
    } else if (token !== undefined && hasTag(token, Tag.person | Tag.first)) {
      return pronounPhrase(token, at);
    } else if (isRole(scene, at)) {
      return phraseEndingAt(scene, at, from);
    }
  }
  return null;
}

function isSubject(scene: Scene, mention: Mention): boolean {
  if (mention.kind === "place" || !isHead(scene, mention)) return false;
  const before = scene.tokens[mention.from - 1];
  const noun = scene.tokens[mention.from - 2];
  if (hasTrait(before, Trait.genitive) && noun?.isCapital === true) return false;
  const hangsOn = hasTag(before, Tag.role) ? noun : before;
  return !hasTag(hangsOn, Tag.preposition);
}

/** True for the noun of `the senator`, where no name follows it. */
function isRole({ tokens, mentionAt }: Scene, at: number): boolean {
  const token = tokens[at];
  if (!hasTag(token, Tag.role) || token?.isPossessive) return false;
  return !hasTag(tokens[at + 1], Tag.role) && mentionAt(at + 1) === null;
}

/** Past what stands before the subject: `In an interview on Sunday, …`, `When asked, …`. */
function skipOpening(scene: Scene, from: number, to: number): number {
  const { tokens } = scene;
  let at = from;
  while (at < to) {
    while (at < to && (!isWord(tokens[at]) || hasTag(tokens[at], Tag.conjunction))) at += 1;
    if (scene.mentionAt(at) !== null || !opens(tokens[at])) return at;
    let comma = at;
    while (comma < to && tokens[comma]?.text !== ",") comma += 1;
    if (comma === to) return at;
    at = comma + 1;
  }
  return at;
}

function opens(token: Token | undefined): boolean {
  return hasTag(token, Tag.preposition | Tag.subordinator | Tag.calendar) || isParticiple(token);
}

/** True for a word with the ending of a participle. */
export function isParticiple(token: Token | undefined): boolean {
  return hasTrait(token, Trait.participle);
}
