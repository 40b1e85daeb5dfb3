import { Tag } from "../lexicon/tag.ts";
import { isParticiple } from "./clause-subject.ts";
import { describe, isHead, type NounPhrase, namePhrase } from "./noun-phrase.ts";
import { phraseEndingAt } from "./phrase-before.ts";
import { openingBracket, type Scene } from "./scene.ts";
import { hasTag, isMark, isQuotation } from "./token.ts";

const MOST_SEGMENTS = 7;

/**
 * The name before what is said of it between commas, looked for to the left of the comma: `Dewayne Smithy, 33, of Baldwin,
 * Miss., dismisses`. A person counts before a body, and a body before a description. What stands before a semicolon or a
 * colon is another clause’s.
 */
export function subjectAcross(scene: Scene, comma: number, from: number): NounPhrase | null {
  let end = comma;
  let name: NounPhrase | null = null;
  let description: NounPhrase | null = null;
  for (let segments = 0; segments < MOST_SEGMENTS && end > from; segments += 1) {
    const start = segmentStart(scene, end, from);
    const phrase = segmentPhrase(scene, start, end);
    if (phrase !== null && isPerson(phrase)) return phrase;
    if (phrase?.kind === "name") name ??= phrase;
    else description = phrase ?? description;
    if (!isMark(scene.tokens[start - 1], ",", "—")) break;
    end = start - 1;
  }
  return name ?? description;
}

function isPerson(phrase: NounPhrase): boolean {
  if (phrase.kind === "name") return phrase.mention.kind === "person";
  return phrase.kind !== "description";
}

function segmentStart({ tokens }: Scene, end: number, from: number): number {
  let at = end;
  while (at > from && !isMark(tokens[at - 1], ",", "—", ";", ":") && !isQuotation(tokens[at - 1])) at -= 1;
  return at;
}

/** Whom a stretch between commas names; `null` where it only says something of them: `33`, `of Baldwin`, `who won`. */
function segmentPhrase(scene: Scene, start: number, before: number): NounPhrase | null {
  const { tokens } = scene;
  const bracket = openingBracket(scene, before - 1, start);
  const end = bracket > start ? bracket : before;
  let from = start;
  while (from < end && joinsClause(scene, from)) from += 1;
  if (from >= end || isAside(scene, from)) return null;
  const opening = scene.mentionAt(from);
  if (
    opening !== null &&
    opening.kind !== "place" &&
    isHead(scene, opening) &&
    hasTag(tokens[opening.to], Tag.preposition)
  ) {
    return namePhrase(opening);
  }
  if (scene.mentionAt(end - 1)?.kind === "place") return null;
  const phrase = phraseEndingAt(scene, end - 1, from);
  const isDetermined = hasTag(tokens[from], Tag.indefinite | Tag.determiner);
  if (phrase?.kind !== "name" || !isDetermined || phrase.mention.kind === "person") return phrase;
  return { ...describe(scene, { from, head: end - 1, to: end }), isDefinite: false };
}

/** `and`, or `while` right before a name. */
function joinsClause({ tokens, mentionAt }: Scene, at: number): boolean {
  if (hasTag(tokens[at], Tag.conjunction)) return true;
  return (
    hasTag(tokens[at], Tag.subordinator) && !hasTag(tokens[at], Tag.relative) && mentionAt(at + 1) !== null
  );
}

/** True where a segment begins as no name or description does: `33`, `R-Ill.`, `of`, `who`, `elected`. */
function isAside({ tokens, mentionAt }: Scene, from: number): boolean {
  const first = tokens[from];
  if (first === undefined || /^(?:[RDI][-‐–]|\p{N})/u.test(first.text)) return true;
  if (mentionAt(from) !== null) return false;
  return hasTag(first, Tag.preposition | Tag.subordinator) || first.isPossessive || isParticiple(first);
}
