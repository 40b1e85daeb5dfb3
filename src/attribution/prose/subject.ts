import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import { subjectAcross } from "./apposition.ts";
import { clauseSubject } from "./clause-subject.ts";
import { type Description, type NounPhrase, namePhrase } from "./noun-phrase.ts";
import { phraseEndingAt } from "./phrase-before.ts";
import { openingBracket, type Scene } from "./scene.ts";
import { hasTag, hasTrait, isMark, isWord } from "./token.ts";

/** Who does what the verb at the index says, looked for to its left in the sentence; `null` where it is not plain. */
export function subjectBefore(scene: Scene, verb: number, from: number): NounPhrase | null {
  const { tokens } = scene;
  let at = verb - 1;
  while (at >= from && isBetween(scene, at)) at -= 1;
  const token = tokens[at];
  const bracket = openingBracket(scene, at, from);
  if (bracket >= 0) return subjectBefore(scene, bracket, from);
  if (isMark(token, ",", "—")) return subjectAcross(scene, at, from);
  if (hasTag(token, Tag.relative)) return antecedent(scene, at, from);
  if (hasTag(token, Tag.conjunction)) return clauseSubject(scene, from, at);
  const phrase = acrossPlace(scene, at, from) ?? phraseEndingAt(scene, at, from);
  return (phrase?.kind === "description" ? acrossRole(scene, phrase, from) : null) ?? phrase;
}

/** `Anthony Anton, president and chief of the union said`: a role without an article behind a comma is the name’s before it. */
function acrossRole(scene: Scene, { from: start, noun }: Description, from: number): NounPhrase | null {
  const { tokens } = scene;
  if (!hasTag(noun ?? undefined, Tag.role) || hasTag(tokens[start], Tag.determiner | Tag.indefinite))
    return null;
  let comma = start - 1;
  while (comma > from && hasTag(tokens[comma], Tag.conjunction | Tag.role)) comma -= 1;
  return isMark(tokens[comma], ",") ? subjectAcross(scene, comma, from) : null;
}

/** Words that may stand between subject and verb. */
function isBetween({ tokens, mentionAt }: Scene, at: number): boolean {
  const token = tokens[at];
  if (!isWord(token) || mentionAt(at) !== null) return false;
  return (
    hasTag(token, Tag.adverb | Tag.auxiliary | Tag.calendar) ||
    (hasTrait(token, Trait.adverbial) && !token.isCapital)
  );
}

/** `Stacy Baker of Columbia, South Carolina says`: a place behind a comma speaks for nobody. */
function acrossPlace(scene: Scene, at: number, from: number): NounPhrase | null {
  const place = scene.mentionAt(at);
  if (place?.kind !== "place" || !isMark(scene.tokens[place.from - 1], ",")) return null;
  return subjectAcross(scene, place.from - 1, from);
}

/** What `who` goes back to: the name before it, or where a body stands there the person it belongs to. */
function antecedent(scene: Scene, at: number, from: number): NounPhrase | null {
  const before = isMark(scene.tokens[at - 1], ",", "—") ? at - 2 : at - 1;
  const mention = scene.mentionAt(before);
  if (mention === null || !hasTrait(scene.tokens[at], Trait.who)) return phraseEndingAt(scene, before, from);
  if (mention.kind === "person" || mention.kind === "name") return namePhrase(mention);
  const comma = scene.tokens.slice(from, mention.from).findLastIndex((token) => isMark(token, ",", "—"));
  return comma < 0 ? phraseEndingAt(scene, before, from) : subjectAcross(scene, from + comma, from);
}
