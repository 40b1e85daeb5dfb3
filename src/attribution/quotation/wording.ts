import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import { behindMarks, opensSentence, type Scene } from "../prose/scene.ts";
import { hasTag, hasTrait, isMark } from "../prose/token.ts";
import type { Clue } from "../rules/clue.ts";

/** What quoted words are: a quotation of its own, part of the author’s sentence, or no quotation but a name or a term. */
export type Wording = "direct" | "mixed" | "none";

/** A quoted stretch where it stands. */
interface Quoted {
  readonly at: number;
  /** Without the marks. */
  readonly words: string;
  /** The words around it that say who speaks. */
  readonly clue: Clue | null;
  /** True for a block quote. */
  readonly isSetApart: boolean;
}

/** Fewer words than this are a term or a scare quote where nobody is said to speak. */
const FEWEST_UNSAID = 5;

/** The most words of a title. */
const LONGEST_TITLE = 9;

/** What the quoted words are, by their letters, the words around them, and whether anybody is said to speak. */
export function wordingOf(scene: Scene, { at, words, clue, isSetApart }: Quoted): Wording {
  if (isSetApart) return "direct";
  if (scene.mentionAt(at) !== null || (clue !== null && isSupposed(scene, clue))) return "none";
  const shape = shapeOf(scene, at, words);
  if (clue === null) return isTerm(scene, at, shape) ? "none" : wordingByShape(shape);
  const isName = !shape.opensClause && !shape.followsVerb && shape.count <= LONGEST_TITLE;
  if (isName && (shape.isTitleCase || (isNamed(scene, at) && !shape.startsSmall))) return "none";
  return wordingByShape(shape);
}

/** True for what nobody in particular might say: `a reader may object`. */
function isSupposed({ tokens }: Scene, { isSaid, phrase }: Clue): boolean {
  return (
    !isSaid &&
    phrase.kind === "description" &&
    hasTag(tokens[phrase.from], Tag.indefinite) &&
    !hasTag(phrase.noun ?? undefined, Tag.role)
  );
}

interface Shape {
  readonly count: number;
  readonly startsSmall: boolean;
  /** True where every word of weight begins with a capital: `Meet the Press`. */
  readonly isTitleCase: boolean;
  /** True where it begins and ends as a sentence does. */
  readonly isSentence: boolean;
  /** True where it begins a sentence or follows a mark. */
  readonly opensClause: boolean;
  /** True where it begins a sentence. */
  readonly isFirst: boolean;
  readonly followsVerb: boolean;
}

function shapeOf(scene: Scene, at: number, words: string): Shape {
  const before = scene.tokens[at - 1];
  const isFirst = opensSentence(scene, at) || (isMark(before, "—") && opensSentence(scene, at - 1));
  const startsSmall = /^[^\p{L}\p{N}]*\p{Ll}/u.test(words);
  return {
    count: words.trim().split(/\s+/u).length,
    startsSmall,
    isTitleCase: !startsSmall && isTitleCase(words),
    isSentence: !startsSmall && /[.!?]$/u.test(words.trim()),
    opensClause: isFirst || isMark(before, ",", ":", "—", "("),
    isFirst,
    followsVerb: hasTag(before, Tag.speech) || hasTrait(before, Trait.complementizer),
  };
}

function isTitleCase(words: string): boolean {
  const heavy = words.match(/\p{L}[\p{L}'’]{3,}/gu) ?? words.match(/\p{L}+/gu) ?? [];
  return heavy.every((word) => /^\p{Lu}/u.test(word));
}

function wordingByShape({ startsSmall, opensClause, followsVerb, isSentence }: Shape): Wording {
  return startsSmall || !(opensClause || followsVerb || isSentence) ? "mixed" : "direct";
}

/** True for words that nobody says: a name, a title, a term, a scare quote. */
function isTerm(
  scene: Scene,
  at: number,
  { count, startsSmall, isTitleCase, opensClause, isFirst, followsVerb }: Shape,
): boolean {
  if (isNamed(scene, at) && count <= LONGEST_TITLE) return true;
  if (isFirst) return count < FEWEST_UNSAID && goesOn(scene, at);
  if (isMark(scene.tokens[at - 1], ":")) return false;
  if (followsVerb && !startsSmall) return false;
  return count < FEWEST_UNSAID || (isTitleCase && !opensClause && count <= LONGEST_TITLE);
}

/** True where the word before says that a name or a term comes: `the novel “…”`, `so-called “…”`. */
function isNamed({ tokens }: Scene, at: number): boolean {
  const before = isMark(tokens[at - 1], ",") ? tokens[at - 2] : tokens[at - 1];
  return hasTag(before, Tag.work);
}

/** True where the author’s sentence goes on with the quoted words as its subject: `“Non-paper” is a term`. */
function goesOn(scene: Scene, at: number): boolean {
  const { tokens } = scene;
  const next = tokens[at + 1];
  const last = tokens[at]?.text ?? "";
  if (next === undefined || /[.!?]/u.test(last)) return false;
  const behind = tokens[behindMarks(scene, at + 1)];
  if (next.kind !== "word" && (hasTag(behind, Tag.speech) || hasTrait(behind, Trait.perfect))) return false;
  return next.kind === "word" || isMark(next, ",", "(", "—");
}
