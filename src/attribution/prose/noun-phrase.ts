import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Mention } from "../people/mention.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./token.ts";
import { hasTag, hasTrait, isMark, isWord } from "./token.ts";

/** Words that say who does something, as a range of tokens. */
export type NounPhrase =
  | {
      readonly kind: "name";
      readonly from: number;
      readonly to: number;
      readonly mention: Mention;
      /** True where the name does not stand as a list of people would have it: `по словам Захаровой`. */
      readonly isDeclined?: boolean;
    }
  | {
      readonly kind: "names";
      readonly from: number;
      readonly to: number;
      readonly mentions: readonly Mention[];
      /** `and`. */
      readonly joint: string;
    }
  | { readonly kind: "pronoun"; readonly from: number; readonly to: number; readonly token: Token }
  | Description;

/** `the Vermont senator`: definite, of the noun `senator`. */
export interface Description {
  readonly kind: "description";
  readonly from: number;
  readonly to: number;
  readonly noun: Token | null;
  readonly isDefinite: boolean;
  /** True for an article and a noun alone: `the admiral`. */
  readonly isBare: boolean;
}

/** The phrase that is this name. */
export function namePhrase(mention: Mention): NounPhrase {
  return { kind: "name", from: mention.from, to: mention.to, mention };
}

/** The phrase of two names that `and` joins; `null` where the second is none, or one of them is no person’s. */
export function jointPhrase(scene: Scene, mention: Mention, end: number): NounPhrase | null {
  const other = hasTag(scene.tokens[mention.to], Tag.joint) ? scene.mentionAt(mention.to + 1) : null;
  if (
    other === null ||
    other.to > end ||
    !isPerhapsPerson(mention) ||
    !isPerhapsPerson(other) ||
    !isHead(scene, other)
  )
    return null;
  return {
    kind: "names",
    from: mention.from,
    to: other.to,
    mentions: [mention, other],
    joint: tokenText(scene, mention.to),
  };
}

/** True for the first of three people or more, or of two of whom only one speaks: `Smith, Jones and Brown`, `Smith or Jones`. */
export function isOneOfSeveral(scene: Scene, mention: Mention): boolean {
  const { tokens } = scene;
  const next = scene.mentionAt(mention.to + 1);
  if (next === null || !isPerhapsPerson(mention) || !isPerhapsPerson(next)) return false;
  if (!isMark(tokens[mention.to], ","))
    return hasTag(tokens[mention.to], Tag.conjunction) && !hasTag(tokens[mention.to], Tag.joint);
  const behind = isMark(tokens[next.to], ",") ? next.to + 1 : next.to;
  return (behind > next.to || hasTag(tokens[behind], Tag.joint)) && isListGoingOn(scene, behind);
}

function isListGoingOn(scene: Scene, at: number): boolean {
  const third = scene.mentionAt(hasTag(scene.tokens[at], Tag.joint) ? at + 1 : at);
  return third !== null && isPerhapsPerson(third);
}

/** The text of the token at the index. */
export function tokenText({ tokens }: Scene, at: number): string {
  return tokens[at]?.text ?? "";
}

function isPerhapsPerson({ kind }: Mention): boolean {
  return kind === "person" || kind === "name";
}

/** The pronoun at the index as a phrase. */
export function pronounPhrase(token: Token, at: number): NounPhrase {
  return { kind: "pronoun", from: at, to: at + 1, token };
}

/** The tokens as a description of the noun at `head`. */
export function describe(
  scene: Scene,
  { from, head, to }: { readonly from: number; readonly head: number; readonly to: number },
): Description {
  const first = scene.tokens[from];
  const isNounAlone = to - from === 1 && scene.lexicon.grammar.has("no-articles");
  const isDefinite = isNounAlone || (hasTag(first, Tag.determiner) && !hasTag(first, Tag.possessive));
  const isBare = isNounAlone || (isDefinite && to - from === 2);
  return { kind: "description", from, to, noun: scene.tokens[head] ?? null, isDefinite, isBare };
}

const grammar =
  Tag.speech | Tag.auxiliary | Tag.preposition | Tag.subordinator | Tag.conjunction | Tag.pronoun;

/** True for a word that is part of no noun phrase, or only as a link in it. */
export function isGrammar(token: Token | undefined): boolean {
  return hasTag(token, grammar) && !hasTag(token, Tag.role | Tag.organisation);
}

/** True for `Clinton’s`. */
export function isPossessive({ tokens }: Scene, mention: Mention): boolean {
  return tokens[mention.to - 1]?.isPossessive ?? false;
}

/** True for the rest of an adjective that a name begins: `Los Angeles-based`. */
function isMadeOfName({ isCapital, text }: Token): boolean {
  return isCapital && /[-‐]\p{Ll}+$/u.test(text);
}

/** True for a word behind a name that is not the noun of which the name says which it is. */
export function isNoModifier(next: Token): boolean {
  return (
    hasTag(next, Tag.adverb | Tag.calendar | Tag.indefinite) ||
    hasTrait(next, Trait.participle | Trait.adverbial)
  );
}

/** True where the name is who is meant, not what stands before one: `Clinton’s director`, `Clinton campaign manager Mook`. */
export function isHead(scene: Scene, mention: Mention): boolean {
  if (isPossessive(scene, mention)) return false;
  const next = scene.tokens[mention.to];
  if (!scene.lexicon.grammar.has("noun-modifiers")) return true;
  if (!isWord(next)) return true;
  if (isMadeOfName(next)) return false;
  if (next.isCapital || isGrammar(next)) return true;
  if (hasTag(next, Tag.role | Tag.organisation)) return false;
  if (isNoModifier(next) || hasTrait(next, Trait.verbal)) return true;
  const noun = scene.tokens[mention.to + 1];
  return !hasTag(noun, Tag.role | Tag.title | Tag.speech) && scene.mentionAt(mention.to + 1) === null;
}
