import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Mention } from "../people/mention.ts";
import {
  describe,
  isGrammar,
  isOneOfSeveral,
  isPossessive,
  type NounPhrase,
  namePhrase,
  pronounPhrase,
  tokenText,
} from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./token.ts";
import { hasTag, hasTrait, isMark, isWord } from "./token.ts";

/** The phrase whose last token is at the index and that begins at `from` or later; `null` where none ends there. */
export function phraseEndingAt(scene: Scene, at: number, from: number): NounPhrase | null {
  const token = scene.tokens[at];
  if (at < from || !isWord(token) || token.isPossessive) return null;
  const mention = scene.mentionAt(at);
  if (mention !== null) return phraseOfName(scene, mention, from);
  if (hasTag(token, Tag.pronoun)) return pronounPhrase(token, at);
  if (isGrammar(token) || hasTag(token, Tag.determiner)) return null;
  return descriptionEndingAt(scene, at, from);
}

/** How far before a name the preposition may stand that it hangs on: `for the Italian newspaper Corriere`. */
const FARTHEST_PREPOSITION = 5;

function phraseOfName(scene: Scene, mention: Mention, from: number): NounPhrase {
  const { tokens } = scene;
  let before = mention.from - 1;
  const nearest = Math.max(from, mention.from - FARTHEST_PREPOSITION);
  while (before > nearest && isNounPart(tokens[before])) before -= 1;
  if (before > from && isHungOn(scene, before)) return descriptionEndingAt(scene, mention.to - 1, from);
  return jointBefore(scene, mention, from) ?? namePhrase(mention);
}

function isNounPart(token: Token | undefined): boolean {
  return isWord(token) && !isGrammar(token) && !hasTag(token, Tag.adverb);
}

/** `Smith and Jones`, from its end; of `Ingram of The Globe and Mail`, the first. */
function jointBefore(scene: Scene, mention: Mention, from: number): NounPhrase | null {
  const { tokens } = scene;
  const joint = mention.from - 1;
  const other = hasTag(tokens[joint], Tag.joint) && joint > from ? scene.mentionAt(joint - 1) : null;
  if (other === null || other.kind === "place" || hasTag(tokens[other.from - 1], Tag.preposition))
    return null;
  const earlier =
    isMark(tokens[other.from - 1], ",") && other.from - 2 >= from ? scene.mentionAt(other.from - 2) : null;
  if (earlier !== null && isOneOfSeveral(scene, earlier))
    return describe(scene, { from: earlier.from, head: mention.to - 1, to: mention.to });
  const first = phraseOfName(scene, other, from);
  if (first.kind === "name" && first.mention !== other) return first;
  return {
    kind: "names",
    from: other.from,
    to: mention.to,
    mentions: [other, mention],
    joint: tokenText(scene, joint),
  };
}

/**
 * True where the preposition hangs a name on a noun or another name: `a spokesman for Blinken`, `Ingram of The Globe`,
 * `friends of Blinken`, `friends of the senator`.
 */
function isHungOn(scene: Scene, preposition: number): boolean {
  const { tokens } = scene;
  if (!hasTag(tokens[preposition], Tag.preposition) || hasTrait(tokens[preposition], Trait.agent))
    return false;
  const noun = tokens[preposition - 1];
  if (!isWord(noun)) return false;
  if (isGrammar(noun) && !hasTag(tokens[preposition - 2], Tag.determiner)) return false;
  if (scene.mentionAt(preposition - 1) !== null || hasTag(noun, Tag.role | Tag.organisation)) return true;
  if (scene.mentionAt(preposition + 1) !== null && !opensClause(scene, preposition)) return true;
  if (hasTrait(noun, Trait.pluralNoun) && hasTag(tokens[preposition + 1], Tag.determiner)) return true;
  return [2, 3, 4].some((back) => hasTag(tokens[preposition - back], Tag.determiner | Tag.indefinite));
}

/** True for a preposition that may begin a clause: `Even as Smith spoke`, `on Friday after Smith`; and of `one such as Smith`. */
function opensClause({ tokens }: Scene, preposition: number): boolean {
  return hasTag(tokens[preposition], Tag.subordinator) || hasTag(tokens[preposition - 1], Tag.calendar);
}

const LONGEST_DESCRIPTION = 14;

/** Walks back over nouns, and what hangs on them, to the article: `a senior official in Brussels`. */
function descriptionEndingAt(scene: Scene, end: number, from: number): NounPhrase {
  const lowest = Math.max(from, end - LONGEST_DESCRIPTION);
  let start = end;
  let head = end;
  for (let at = end; at >= lowest; at -= 1) {
    const link = linkAt(scene, at, lowest);
    if (link === "break") break;
    if (link === "preposition") head = at - 1;
    else start = at;
    if (link === "article") break;
  }
  const named = scene.mentionAt(head);
  const isName = named !== null && head < end && named.kind !== "place" && !isPossessive(scene, named);
  return isName ? namePhrase(named) : describe(scene, { from: start, head, to: end + 1 });
}

/** What the token does for a description that is read from its end. */
function linkAt(scene: Scene, at: number, lowest: number): "noun" | "preposition" | "article" | "break" {
  const { tokens } = scene;
  const token = tokens[at];
  if (!isWord(token)) return "break";
  if (scene.mentionAt(at) === null) {
    if (hasTag(token, Tag.preposition)) return at > lowest && isHungOn(scene, at) ? "preposition" : "break";
    if (hasTag(token, Tag.conjunction) || (isGrammar(token) && !hasTag(token, Tag.role))) return "break";
  }
  const hangs = hasTag(tokens[at - 1], Tag.preposition | Tag.indefinite);
  return hasTag(token, Tag.determiner | Tag.indefinite) && !hangs ? "article" : "noun";
}
