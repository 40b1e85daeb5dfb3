import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import { clauseSubject } from "./clause-subject.ts";
import type { Sentence } from "./frame.ts";
import { beforeMarks, type Scene } from "./scene.ts";
import { hasTag, hasTrait, isMark, isQuotation, isWord } from "./token.ts";

/** A verb of speech: where it stands, what is behind it, and its sentence. */
interface Verb {
  readonly at: number;
  readonly to: number;
  readonly sentence: Sentence;
}

/** True where the verb stands before who speaks: behind a quotation, or in an aside: `…, said Smith, …`. */
export function isInverted(scene: Scene, verb: Verb): boolean {
  const { tokens } = scene;
  const { at, to, sentence } = verb;
  if (hasTrait(tokens[at], Trait.addressing)) return false;
  let before = beforeMarks(scene, at - 1);
  while (before > sentence.from && isBeforeVerb(scene, before)) before -= 1;
  if (isQuotation(tokens[beforeMarks(scene, before)])) return true;
  if (scene.lexicon.grammar.has("free-inversion")) return isFreelyInverted(scene, verb);
  const mention = scene.mentionAt(to);
  if (!isMark(tokens[at - 1], ",") || mention?.from !== to) return false;
  return tokens[mention.to] === undefined || tokens[mention.to]?.kind === "mark";
}

function isBeforeVerb({ tokens }: Scene, at: number): boolean {
  return hasTag(tokens[at], Tag.adverb) || hasTrait(tokens[at], Trait.perfect | Trait.comparison);
}

/** `In Bonn sagte Weber`: true where a clause has no subject before its verb, and what can be one behind it. */
function isFreelyInverted(scene: Scene, { at, to, sentence }: Verb): boolean {
  const { tokens } = scene;
  const next = tokens[to];
  const mention = scene.mentionAt(to);
  if (mention?.kind === "place") return false;
  if (mention === null && !hasTag(next, Tag.person | Tag.determiner | Tag.indefinite | Tag.role | Tag.title))
    return false;
  const from = clauseStart(scene, at, sentence.from);
  return !isMark(tokens[at - 1], ",") && clauseSubject(scene, from, at) === null;
}

/** Where the row of words begins that the token at the index ends. */
export function clauseStart({ tokens }: Scene, at: number, from: number): number {
  let start = at;
  while (start > from && isWord(tokens[start - 1])) start -= 1;
  return start;
}
