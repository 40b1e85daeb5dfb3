import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Mention } from "../people/mention.ts";
import {
  describe,
  isGrammar,
  isHead,
  isNoModifier,
  isOneOfSeveral,
  isPossessive,
  jointPhrase,
  type NounPhrase,
  namePhrase,
  pronounPhrase,
} from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./token.ts";
import { hasTag, hasTrait, isMark, isWord } from "./token.ts";

/** The longest way to the name of whom a verb stands before: `said the group’s long-serving vice president for policy, …`. */
const LONGEST_PHRASE = 14;

/** Where a phrase may reach. */
interface PhraseRange {
  readonly end: number;
  /** True behind words that name a source, where a name may be declined. */
  readonly isSource: boolean;
}

/**
 * The phrase that begins at the index, before `end`: after a verb that stands before its subject. Of several names the first
 * person’s counts: `said Oversight ranking Democrat Elijah Cummings`.
 */
export function phraseStartingAt(
  scene: Scene,
  start: number,
  { end, isSource }: PhraseRange,
): NounPhrase | null {
  const first = scene.tokens[start];
  if (!isWord(first)) return null;
  if (hasTag(first, Tag.pronoun)) return pronounPhrase(first, start);
  const { name, to } = namesFrom(scene, start, { end: Math.min(end, start + LONGEST_PHRASE), isSource });
  if (name !== null && isOneOfSeveral(scene, name))
    return describe(scene, { from: start, head: name.to - 1, to: name.to });
  if (name !== null) return jointPhrase(scene, name, end) ?? namePhrase(name);
  if (to === start) return null;
  const named = nameOfOffice(scene, to) ?? nameBehind(scene, pastGenitives(scene, to));
  return named ?? describe(scene, { from: start, head: to - 1, to });
}

/** The name that a phrase leads to, and where the phrase ends. */
function namesFrom(scene: Scene, start: number, { end, isSource }: PhraseRange) {
  const isWhoIsMeant = (mention: Mention) =>
    !isModifier(scene, mention) && !isOfAnother(scene, mention, start) && (isSource || !mention.isDeclined);
  let name: Mention | null = null;
  let at = start;
  while (at < end && name?.kind !== "person") {
    const mention = scene.mentionAt(at);
    if (mention === null && endsPhrase(scene.tokens[at])) break;
    if (mention?.from === at && isWhoIsMeant(mention)) name = rather(name, mention);
    at = mention?.to ?? at + 1;
  }
  return { name, to: at };
}

/** The first name, but for a person behind one that is none. */
function rather(name: Mention | null, next: Mention): Mention {
  return name === null || next.kind === "person" ? next : name;
}

function endsPhrase(token: Token | undefined): boolean {
  return !isWord(token) || isGrammar(token);
}

/** True where the name is of somebody whom the verb does not stand before. */
function isOfAnother(scene: Scene, mention: Mention, start: number): boolean {
  return isGenitive(scene, mention, start) || isObject(scene, mention, start);
}

/** True where nothing between a verb and the name says that it is a person’s, and names are declined: `назвал решение Иванова`. */
function isObject({ tokens, lexicon }: Scene, mention: Mention, start: number): boolean {
  if (lexicon.caseEndings.size === 0 || mention.from === start) return false;
  return !tokens
    .slice(start, mention.nameFrom)
    .some((token) =>
      hasTag(token, Tag.role | Tag.title | Tag.organisation | Tag.indefinite | Tag.determiner),
    );
}

/** True where an article hangs the name on the noun before it: `der Sprecher der Ministerin Weber`. */
function isGenitive({ tokens }: Scene, mention: Mention, start: number): boolean {
  if (mention.from - 1 <= start || !hasTrait(tokens[mention.from - 1], Trait.genitive)) return false;
  const hasRole = tokens
    .slice(mention.from, mention.nameFrom)
    .some((token) => hasTag(token, Tag.role | Tag.title));
  return mention.kind === "place" || hasRole || !mention.isGivenName;
}

/** The name behind what an office is of: `le ministre des Transports Jean Martin`, not `du ministre Jean Martin`. */
function nameOfOffice(scene: Scene, at: number): NounPhrase | null {
  const { tokens } = scene;
  const mention = hasTrait(tokens[at], Trait.genitive) ? scene.mentionAt(at + 1) : null;
  if (mention?.from !== at + 1 || mention.kind !== "person") return null;
  const before = tokens.slice(mention.from, mention.nameFrom);
  const isOffice = before.length > 0 && !before.some((token) => hasTag(token, Tag.role | Tag.title));
  return isOffice && mention.isGivenName ? namePhrase(mention) : null;
}

/** Behind what hangs on a description: `le maire` goes on with `de la ville`. */
function pastGenitives(scene: Scene, at: number): number {
  const { tokens } = scene;
  if (!hasTrait(tokens[at], Trait.genitive)) return at;
  const farthest = at + LONGEST_PHRASE;
  let behind = at;
  while (behind < farthest && (!endsPhrase(tokens[behind]) || hasTrait(tokens[behind], Trait.genitive)))
    behind += 1;
  return isMark(tokens[behind], ",") ? behind : at;
}

/** The name that a comma sets behind a description: `a spokesman, John Smith, …`. */
function nameBehind(scene: Scene, comma: number): NounPhrase | null {
  const next = scene.mentionAt(comma + 1);
  if (!isMark(scene.tokens[comma], ",") || next?.from !== comma + 1) return null;
  if (next.kind === "place" || isPossessive(scene, next)) return null;
  const behind = scene.tokens[next.to];
  const isSegment = !isWord(behind) || hasTag(behind, Tag.relative | Tag.conjunction);
  return isSegment ? namePhrase(next) : null;
}

/** True where a noun follows the name, so that it only says which: `said another Twitter user`. */
function isModifier(scene: Scene, mention: Mention): boolean {
  if (!isHead(scene, mention)) return true;
  const next = scene.tokens[mention.to];
  if (!isWord(next) || next.isCapital || isGrammar(next)) return false;
  return scene.lexicon.grammar.has("noun-modifiers") && !isNoModifier(next);
}
