import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Scene } from "../prose/scene.ts";
import { hasTag, hasTrait, isMark, type Token } from "../prose/token.ts";
import { type Gender, genderOfTags } from "./gender.ts";
import type { Mention } from "./mention.ts";

/** What stands beside a name about who they are. */
export interface FoundRole {
  /** In the text’s words: `Foreign Ministry spokeswoman`. */
  readonly role: string;
  /** The noun that says it, in lower case; the whole role where that says they are it no more. */
  readonly noun: string;
  readonly gender: Gender;
}

/** The role that the text gives right before or right behind a name; `null` where it gives none. */
export function roleBeside(text: string, scene: Scene, mention: Mention): FoundRole | null {
  return roleBehind(text, scene, mention) ?? roleBefore(text, scene, mention);
}

/** How far behind a name its role may stand: `Smith, a former four-term Democratic governor,`. */
const FARTHEST_ROLE = 10;

const article = Tag.determiner | Tag.indefinite;

/** The longest role that is shown, in UTF-16 units. */
const LONGEST_ROLE = 100;

function roleBehind(text: string, scene: Scene, mention: Mention): FoundRole | null {
  const { tokens } = scene;
  if (!isMark(tokens[mention.to], ",")) return null;
  const behind = tokens.slice(mention.to + 1, mention.to + 1 + FARTHEST_ROLE);
  const end = behind.findIndex(({ kind }) => kind !== "word");
  const words = behind.slice(0, Math.max(end, 0));
  const noun = words.find((token) => hasTag(token, Tag.role) && !token.isPossessive);
  if (noun === undefined || !isMark(behind[end], ",", ".", "—")) return null;
  const at = words.indexOf(noun);
  if (!isOwn(words.slice(0, at)) || goesOn(scene, words.slice(at + 1))) return null;
  const mayBeClause = isMark(behind[end], ".") || hasTrait(words[at + 1], Trait.participle);
  if (mayBeClause && hasTag(words[0], article) && isInOpening(scene, mention)) return null;
  const first = hasTag(words[0], article) ? words[1] : words[0];
  return found(text, { first, last: words.at(-1), noun });
}

/** False where the words before a noun make it somebody else’s: `who knows the mayor`, `speaking for the mayor`. */
function isOwn(words: readonly Token[]): boolean {
  const first = words.findIndex((token) => !hasTag(token, Tag.adverb));
  return words.every((token, at) => {
    if (hasTag(token, Tag.preposition | Tag.subordinator)) return false;
    return at === first || !hasTag(token, article);
  });
}

/** What may follow the noun of a role, so that no clause begins with it. */
const afterNoun =
  Tag.preposition |
  Tag.conjunction |
  Tag.subordinator |
  Tag.role |
  Tag.office |
  Tag.organisation |
  Tag.adverb;

/** True where the words behind the noun tell what somebody does: `After a talk with Smith, the mayor left,`. */
function goesOn({ lexicon }: Scene, behind: readonly Token[]): boolean {
  const [next] = behind;
  if (next === undefined) return false;
  const mayFollow = hasTag(next, afterNoun) || next.isCapital || hasTrait(next, Trait.participle);
  if (lexicon.grammar.has("noun-modifiers") && !mayFollow) return true;
  const relative = behind.findIndex((token) => hasTag(token, Tag.subordinator));
  return behind
    .slice(0, relative < 0 ? behind.length : relative)
    .some((token) => hasTag(token, Tag.speech) && !token.isCapital && !hasTag(token, afterNoun));
}

/** True where the name stands in what opens its sentence, so that its clause is still to come: `In May Smith, …`. */
function isInOpening({ tokens, sentences, sentenceOf }: Scene, { from }: Mention): boolean {
  const first = tokens[sentences[sentenceOf(from)]?.from ?? from];
  return (
    hasTag(first, Tag.preposition | Tag.subordinator | Tag.calendar) || hasTrait(first, Trait.participle)
  );
}

/** `Russian Foreign Ministry spokeswoman`, `Sen.`; no `Mr.` and no more than what hangs together with it. */
function roleBefore(text: string, { tokens, mentionAt }: Scene, mention: Mention): FoundRole | null {
  const titles = tokens.slice(mention.from, mention.nameFrom);
  const before = tokens[mention.from - 1];
  const isLower = before?.isCapital === false && hasTag(before, Tag.role) && !before.isPossessive;
  const noun = titles.findLast(isOffice) ?? (isLower ? before : undefined);
  if (noun === undefined) return null;
  let from = isLower ? mention.from - 1 : mention.from;
  while (isPartOfRole(tokens[from - 1]) && (isLower || mentionAt(from - 1) === null)) from -= 1;
  return found(text, { first: tokens[from], last: titles.at(-1) ?? before, noun });
}

function isOffice(token: Token): boolean {
  return hasTag(token, Tag.role | Tag.title) && !/^(?:mr|mrs|ms|miss|mx)$/u.test(token.lower);
}

function isPartOfRole(token: Token | undefined): boolean {
  if (token === undefined || token.isPossessive) return false;
  const isNamed = Tag.demonym | Tag.office | Tag.place | Tag.title;
  if (hasTrait(token, Trait.past)) return true;
  return hasTag(token, Tag.role | Tag.organisation) || (token.isCapital && hasTag(token, isNamed));
}

function found(
  text: string,
  {
    first,
    last,
    noun,
  }: { readonly first: Token | undefined; readonly last: Token | undefined; readonly noun: Token },
): FoundRole | null {
  if (first === undefined || last === undefined || last.end - first.start > LONGEST_ROLE) return null;
  const role = text.slice(first.start, last.end).replace(/\s+/gu, " ");
  return {
    role,
    noun: hasTrait(first, Trait.past) ? role : noun.lower,
    gender: genderOfTags(noun.tags),
  };
}
