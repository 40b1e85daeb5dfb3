import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Frame } from "../prose/frame.ts";
import type { Token } from "../prose/token.ts";
import { hasTag, hasTrait, isMark } from "../prose/token.ts";
import type { Mention } from "./mention.ts";

/**
 * Leaves out what only a language that writes all nouns with a capital makes look like a name. A name is known by a given
 * name, an initial or a title, as a place or by its capitals, as the subject of a verb of speech that has no article, or
 * where it is the surname of somebody who is known so elsewhere in the text.
 */
export function properNames(
  frames: readonly Frame[],
  mentions: readonly (readonly Mention[])[],
): Mention[][] {
  const common = commonNouns(frames);
  const isSure = ({ tokens }: Frame, mention: Mention) =>
    isNamed(tokens, mention, common) || isSpeaker(tokens, mention, common);
  const surnames = new Set<string>();
  for (const [number, frame] of frames.entries()) {
    for (const mention of mentions[number] ?? []) {
      if (mention.kind !== "place" && isSure(frame, mention)) surnames.add(mention.words.at(-1) ?? "");
    }
  }
  return frames.map((frame, number) =>
    (mentions[number] ?? []).filter(
      (mention) => surnames.has(mention.words.at(-1) ?? "") || isSure(frame, mention),
    ),
  );
}

const article = Tag.determiner | Tag.indefinite;

/** The nouns that stand behind an article somewhere: `der Hafen`, `ein alter Hafen`. */
function commonNouns(frames: readonly Frame[]): Set<string> {
  const nouns = new Set<string>();
  for (const { tokens } of frames) {
    for (const [at, token] of tokens.entries()) {
      if (!token.isCapital || hasTag(token, Tag.givenName) || tokens[at + 1]?.isCapital) continue;
      const before = tokens[at - 1];
      const isAdjective = before?.kind === "word" && !before.isCapital && before.tags === 0;
      if (hasTag(isAdjective ? tokens[at - 2] : before, article)) nouns.add(token.lower);
    }
  }
  return nouns;
}

/** True for a given name, an initial, a title or role, a place, an abbreviation, or the name of a body. */
function isNamed(
  tokens: readonly Token[],
  { from, nameFrom, to, kind, words, isGivenName }: Mention,
  common: ReadonlySet<string>,
): boolean {
  const [first = ""] = words;
  if (kind === "place" || (words.length === 1 && /^\p{Lu}{2,}$/u.test(first))) return true;
  if (kind === "organisation") return words.length > 1 && !hasTag(tokens[from - 1], Tag.indefinite);
  if (isGivenName) return words.length > 1 || !hasTag(tokens[from - 1], article);
  if (words.length > 1 && /^(?:\p{Lu}\.)+$/u.test(first)) return true;
  const titles = tokens.slice(from, nameFrom);
  return titles.some((token) => hasTag(token, Tag.title | Tag.role)) && isNoNoun(tokens[to - 1], common);
}

/** True for a word that no list, ending or article shows to be a noun. */
function isNoNoun(token: Token | undefined, common: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  const place = token.lower.endsWith("s") ? token.lower.slice(0, -1) : token.lower;
  return (
    !hasTag(token, Tag.role | Tag.organisation | Tag.calendar | Tag.demonym | Tag.adverb | Tag.place) &&
    !hasTrait(token, Trait.commonNoun | Trait.adverbial) &&
    !common.has(token.lower) &&
    !common.has(place)
  );
}

/** What may stand before a subject that has no article. */
const beforeSubject = Tag.conjunction | Tag.subordinator | Tag.adverb | Tag.auxiliary;

/** True for the bare subject of a verb of speech: `Weber sagte`, `„…“, sagte Weber`, `„…“, so Weber`. */
function isSpeaker(tokens: readonly Token[], mention: Mention, common: ReadonlySet<string>): boolean {
  const last = tokens[mention.to - 1];
  if (!isNoNoun(last, common)) return false;
  const [before, next] = [tokens[mention.from - 1], tokens[mention.to]];
  if (isVerbOfOne(before) || hasTrait(before, Trait.speaking)) {
    const first = tokens[isMark(tokens[mention.from - 2], ",") ? mention.from - 3 : mention.from - 2];
    return first?.kind === "quotation" || isMark(next, ":");
  }
  const isBare = before === undefined || before.kind !== "word" || hasTag(before, beforeSubject);
  const behind = tokens[mention.to + 1];
  const isObject = behind?.isCapital === true || hasTag(behind, Tag.person | Tag.first);
  return isBare && isVerbOfOne(next) && !isObject && !hasTrait(last, Trait.participle);
}

function isVerbOfOne(token: Token | undefined): boolean {
  return hasTag(token, Tag.speech) && !hasTrait(token, Trait.pluralVerb) && token?.isCapital === false;
}
