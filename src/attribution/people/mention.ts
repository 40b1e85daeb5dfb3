import type { Lexicon } from "../lexicon/lexicon.ts";
import { Tag } from "../lexicon/tag.ts";
import { Trait } from "../lexicon/trait.ts";
import type { Frame } from "../prose/frame.ts";
import type { Token } from "../prose/token.ts";
import { hasTag, hasTrait } from "../prose/token.ts";
import { caseOfGiven } from "./declined-names.ts";
import { type Gender, genderOfTags } from "./gender.ts";

/** A name where it stands in a paragraph, as a range of tokens: `tokens.slice(from, to)`, titles included. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** The first token of the name itself, behind the titles. */
  readonly nameFrom: number;
  /** The name’s words as written, without titles: `["Lindsey", "Graham"]`. */
  readonly words: readonly string[];
  /** `name`: a person perhaps. */
  readonly kind: "person" | "organisation" | "place" | "name";
  /** True where the first word is a given name. */
  readonly isGivenName: boolean;
  readonly gender: Gender;
  /** True where its given name is not as a list of people would have it: `Марии Захаровой`. */
  readonly isDeclined: boolean;
  /** What stands before the name: titles, roles, where they are from; in lower case. None that they had before. */
  readonly titles: readonly string[];
}

/** The names of a frame in order; `isName` judges a capital word that begins a sentence. */
export function mentionsIn(
  { tokens, sentences, lexicon }: Frame,
  isName: (token: Token, next: Token | undefined) => boolean,
): Mention[] {
  const starts = new Set(sentences.map(({ from }) => from));
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const to = nameEnd(tokens, at, starts.has(at) ? isName : isCapitalWord);
    const mention = to > at ? toMention(tokens, { from: at, to, lexicon }) : null;
    if (mention !== null) mentions.push(mention);
    at = Math.max(to, at + 1);
  }
  return mentions;
}

const grammar =
  Tag.preposition |
  Tag.subordinator |
  Tag.conjunction |
  Tag.determiner |
  Tag.indefinite |
  Tag.pronoun |
  Tag.auxiliary;

/** A capital word that is no word of grammar, no day or month, and no adjective made of a name (`Kremlin-backed`). */
export function isCapitalWord(token: Token): boolean {
  if (!token.isCapital) return false;
  if (!isOnlyParticle(token) && hasTag(token, grammar | Tag.calendar)) return false;
  return !/[-‐]\p{Ll}+$/u.test(token.text);
}

/** True for a particle of names that is no article or preposition of the language besides. */
function isOnlyParticle(token: Token): boolean {
  return hasTag(token, Tag.particle) && !hasTag(token, smallWord);
}

const smallWord = Tag.determiner | Tag.preposition | Tag.conjunction;

/** No name has more tokens than this; the limit keeps a row of capital words from being gone over again and again. */
const LONGEST_NAME = 24;

/** Where the name that begins at `at` ends; `at` where none does. Particles and initials belong to it, `of` to bodies. */
function nameEnd(
  tokens: readonly Token[],
  at: number,
  begins: (token: Token, next: Token | undefined) => boolean,
): number {
  const first = tokens[at];
  if (first === undefined || (!begins(first, tokens[at + 1]) && !isArabicArticle(first))) return at;
  let end = at + 1;
  while (!tokens[end - 1]?.isPossessive && end - at < LONGEST_NAME) {
    const next = joined(tokens, end, at);
    if (next === end) break;
    end = next;
  }
  return end;
}

function isArabicArticle(token: Token): boolean {
  return /^(?:al|el|an|as|ash)[-‐]\p{Lu}/u.test(token.text);
}

/** The longest nickname that stands inside a name: `Boris “the Blade” Orlov`. */
const LONGEST_NICKNAME = 24;

/** Where a name that reaches up to `end` goes on to; `end` where it does not. */
function joined(tokens: readonly Token[], end: number, from: number): number {
  const [before, token, after] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (token === undefined || before === undefined) return end;
  if (isCapitalWord(token) || isArabicArticle(token)) return end + 1;
  if (after === undefined) return end;
  if (!isCapitalWord(after)) {
    return isJoinedByTwo({ before, first: token, second: after, name: tokens[end + 2] }) ? end + 3 : end;
  }
  const joinsOffice =
    hasTrait(token, Trait.bodyLink) && hasTag(before, Tag.title) && hasTag(after, Tag.office);
  const isOfBody = hasTag(tokens[from - 1], Tag.determiner) && hasTrait(token, Trait.bodyLink);
  const isParticle = isParticleBehind(token, before) || (isOfBody && hasTag(token, Tag.particle));
  const joinsBodies = hasTrait(token, Trait.bodyLink) && hasTag(before, Tag.organisation);
  return isParticle || joinsBodies || joinsOffice || token.text === "&" || isNickname(token, before)
    ? end + 2
    : end;
}

function isNickname({ kind, start, end }: Token, before: Token): boolean {
  return kind === "quotation" && end - start < LONGEST_NICKNAME && hasTag(before, Tag.givenName);
}

interface NameRange {
  readonly from: number;
  readonly to: number;
  readonly lexicon: Lexicon;
}

/** A particle belongs to the name; one that is an article or preposition besides, only behind a given name or a title. */
function isParticleBehind(token: Token, before: Token): boolean {
  if (!hasTag(token, Tag.particle) || token.isCapital) return false;
  return isOnlyParticle(token) || hasTag(before, Tag.givenName | Tag.title);
}

/** A name that goes on past two small words, perhaps. */
interface JoinedByTwo {
  readonly before: Token;
  readonly first: Token;
  readonly second: Token;
  readonly name: Token | undefined;
}

/** True for two small words inside a name: `Ursula von der Leyen`, `Ministère de la Mer`. */
function isJoinedByTwo({ before, first, second, name }: JoinedByTwo): boolean {
  if (name === undefined || second.isCapital || !isCapitalWord(name)) return false;
  if (isParticleBehind(first, before) && hasTag(second, Tag.particle)) return true;
  const joinsBodies = hasTag(before, Tag.organisation) && hasTrait(first, Trait.bodyLink);
  return joinsBodies && hasTag(first, Tag.particle) && hasTag(second, Tag.determiner);
}

function toMention(tokens: readonly Token[], { from, to, lexicon }: NameRange): Mention | null {
  const hangs = lexicon.grammar.has("bare-genitive") ? wordsBeforeGiven(tokens, from, to) : 0;
  const nameFrom = from + Math.max(hangs, titleCount(tokens, from, to));
  const named = tokens.slice(nameFrom, to).filter(({ kind, text }) => kind === "word" || text === "&");
  const titles = tokens.slice(from, nameFrom);
  const [first] = named;
  if (first === undefined || !isNamed(named, titles, first)) return null;
  const before = roleBefore(tokens, from);
  const titleTags = titles.reduce((tags, { tags: own }) => tags | own, before?.tags ?? 0);
  return {
    from,
    to,
    nameFrom,
    words: named.map(({ text }) => text),
    kind: kindOf(named, (titleTags & (Tag.title | Tag.role)) !== 0, first),
    isGivenName: hasTag(first, Tag.givenName),
    gender: genderOf(named, titleTags),
    isDeclined: lexicon.caseEndings.size > 0 && caseOfGiven(first.text, lexicon) === "declined",
    titles: isPast(tokens, from, nameFrom)
      ? []
      : [...titles, ...(before === null ? [] : [before])].map(({ lower }) => lower),
  };
}

/** True where the titles are no more: `former President Smith`, `ex mayor Jones`. */
function isPast(tokens: readonly Token[], from: number, nameFrom: number): boolean {
  return tokens.slice(Math.max(0, from - 2), nameFrom).some((token) => hasTrait(token, Trait.past));
}

/** False where what is left names nobody: a title alone (`Former`, `Secretary of State`), a people (`Republicans`), a heading in capitals. */
function isNamed(named: readonly Token[], titles: readonly Token[], first: Token): boolean {
  if (named.every((token) => hasTag(token, Tag.demonym))) return false;
  if (hasTrait(first, Trait.bodyLink)) return false;
  if (named.length === 1) return !isTitleAlone(first) || isHonorific(titles.at(-1));
  return (
    !named.every(({ text }) => /^\p{Lu}{3,}$/u.test(text)) ||
    named.some((token) => hasTag(token, Tag.organisation))
  );
}

/** A title behind which a title is a surname: `Mr. King`. */
function isHonorific(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:mrs?|ms|miss|mx|dr|prof|sen|rep|gov|sir|dame|lord|lady)$/u.test(token.lower)
  );
}

function isTitleAlone(token: Token): boolean {
  return hasTag(token, Tag.title | Tag.role) && !hasTag(token, Tag.givenName | Tag.organisation);
}

/** How many tokens at the beginning are titles, or what stands before one: `Texas Rep.`, `Senate Majority Leader`. */
function titleCount(tokens: readonly Token[], from: number, to: number): number {
  if (isBody(tokens, to)) return 0;
  let count = 0;
  for (let at = from; at < to - 1; at += 1) {
    const token = tokens[at];
    if (hasTag(token, Tag.givenName) && !hasTag(token, Tag.title | Tag.place)) break;
    const isOffice = hasTag(token, Tag.office) && (count > 0 || hasTrait(tokens[from - 1], Trait.bodyLink));
    if (isOffice || hasTag(token, Tag.title | Tag.role)) count = at - from + 1;
  }
  return count === 0 && to - from > 2 && hasTag(tokens[from], Tag.demonym) ? 1 : count;
}

/** How many words stand before a given name in a row of capitals, where no small word has to part them: `МИД Мария Захарова`; -1 where none is one. */
function wordsBeforeGiven(tokens: readonly Token[], from: number, to: number): number {
  const names = tokens.slice(from, to - 1);
  const given = names.findIndex((token) => hasTag(token, Tag.givenName));
  return /^\p{Lu}\.$/u.test(names[0]?.text ?? "") ? 0 : given;
}

/** True where a name that ends before `to` ends as those of bodies do: `Foreign Ministry`. */
function isBody(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  return (
    hasTag(last, Tag.organisation) && !hasTag(last, Tag.givenName) && !hasTag(tokens[to - 2], Tag.givenName)
  );
}

/** The role right before the name in small letters: `spokesman Sean Spicer`. */
function roleBefore(tokens: readonly Token[], from: number): Token | null {
  const token = tokens[from - 1];
  if (token === undefined || token.isCapital || token.isPossessive) return null;
  return hasTag(token, Tag.role | Tag.title) ? token : null;
}

const placeOpeners = new Set(
  "new north south east west united saudi sri san santa los las puerto white hong abu el st".split(" "),
);

function kindOf(named: readonly Token[], hasTitle: boolean, first: Token): Mention["kind"] {
  const isGiven = hasTag(first, Tag.givenName);
  if (!isGiven && named.some((token) => hasTag(token, Tag.organisation))) return "organisation";
  if (!hasTitle && named.every((token) => hasTag(token, Tag.place))) return "place";
  if (!hasTitle && named.length > 1 && placeOpeners.has(first.lower)) return "place";
  if (named.length === 1 && !hasTitle && /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(first.text)) return "organisation";
  return hasTitle || isGiven ? "person" : "name";
}

function genderOf(named: readonly Token[], titleTags: number): Gender {
  const given = named.find((token) => hasTag(token, Tag.givenName));
  return genderOfTags(titleTags) ?? genderOfTags(given?.tags ?? 0);
}
