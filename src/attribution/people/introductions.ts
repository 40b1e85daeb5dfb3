import type { Lexicon } from "../lexicon/lexicon.ts";
import { Tag } from "../lexicon/tag.ts";
import type { Scene } from "../prose/scene.ts";
import { hasTag, isMark } from "../prose/token.ts";
import type { KnownSpeakers, Speaker } from "../speaker.ts";
import { Cast, type Person } from "./cast.ts";
import { caseOfGiven } from "./declined-names.ts";
import { type Gender, genderOfTags, type Mention } from "./mention.ts";

/** Everyone whom the metadata declares or the scenes name in full, with their other names and what is said of them. */
export function castOf(
  scenes: readonly Scene[],
  { speakers, lexicon }: { readonly speakers: KnownSpeakers; readonly lexicon: Lexicon },
): Cast {
  const cast = new Cast();
  for (const speaker of speakers.declared) cast.declare(speaker, genderOfSpeaker(speaker, lexicon));
  for (const scene of scenes) {
    for (const mention of scene.mentions) {
      const person = isAsListed(scene, mention, lexicon) ? cast.introduce(mention) : null;
      if (person === null) continue;
      const alias = aliasBehind(scene, mention);
      if (alias !== null) cast.alias(alias, person);
      learnRole(scene, mention, person);
    }
  }
  if (lexicon.caseEndings.size > 0) callSubjects(cast, scenes, lexicon);
  return cast;
}

/** Takes in whom the text names by a short name only, where that is a subject: `Петров сказал`. */
function callSubjects(cast: Cast, scenes: readonly Scene[], lexicon: Lexicon): void {
  for (const scene of scenes) {
    for (const mention of scene.mentions) {
      if (mention.words.length === 1 && isAsListed(scene, mention, lexicon)) cast.resolve(mention);
    }
  }
}

/** True where the name stands as a list of people would have it: by its given name, or because it is a subject. */
function isAsListed({ tokens }: Scene, mention: Mention, lexicon: Lexicon): boolean {
  if (lexicon.caseEndings.size === 0 || mention.kind === "organisation") return true;
  const given = caseOfGiven(mention.words[0] ?? "", lexicon);
  if (given === "as-listed") return true;
  if (given === "declined") return false;
  if (hasTag(tokens[mention.to], Tag.speech)) return true;
  const isBehindVerb = hasTag(tokens[mention.from - 1], Tag.speech);
  return isBehindVerb && tokens[mention.from - 2]?.kind !== "word";
}

function genderOfSpeaker({ name, role }: Speaker, { tags }: Lexicon): Gender {
  const tagsOf = (words: string) =>
    words
      .toLowerCase()
      .split(/[\s,]+/u)
      .reduce((all, word) => all | (tags.get(word) ?? 0), 0);
  return genderOfTags(tagsOf(role ?? "")) ?? genderOfTags(tagsOf(name.split(" ")[0] ?? ""));
}

/** The name that a bracket gives: `(OCS)`, `(MZ below)`; `null` for a party or place: `(D-Calif.)`. */
function aliasBehind({ tokens }: Scene, mention: Mention): string | null {
  const [bracket, alias, third, fourth] = tokens.slice(mention.to, mention.to + 4);
  if (!isMark(bracket, "(") || alias === undefined || !/^\p{Lu}[\p{Lu}.]+$/u.test(alias.text)) return null;
  const isClosed = isMark(third, ")") || (third?.kind === "word" && !third.isCapital && isMark(fourth, ")"));
  return isClosed ? alias.text : null;
}

/** How far behind a name its role may stand: `Smith, a former four-term Democratic governor,`. */
const FARTHEST_ROLE = 10;

function learnRole({ tokens }: Scene, mention: Mention, person: Person): void {
  if (!isMark(tokens[mention.to], ",")) return;
  const behind = tokens.slice(mention.to + 1, mention.to + 1 + FARTHEST_ROLE);
  const end = behind.findIndex(({ kind }) => kind !== "word");
  const role = behind.slice(0, end).find((token) => hasTag(token, Tag.role) && !token.isPossessive);
  if (role === undefined || !isMark(behind[end], ",", ".", "—")) return;
  person.roles.add(role.lower);
  person.gender ??= genderOfTags(role.tags);
}
