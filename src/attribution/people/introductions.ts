import type { Lexicon } from "../lexicon/lexicon.ts";
import { Tag } from "../lexicon/tag.ts";
import type { Scene } from "../prose/scene.ts";
import { hasTag, isMark } from "../prose/token.ts";
import type { KnownSpeakers, Speaker } from "../speaker.ts";
import { Cast } from "./cast.ts";
import { caseOfGiven } from "./declined-names.ts";
import { type Gender, genderOfTags } from "./gender.ts";
import type { Mention } from "./mention.ts";
import type { Person } from "./person.ts";
import { roleBeside } from "./role.ts";

/** Everyone whom the metadata declares or the scenes name in full, with their other names and what is said of them. */
export function castOf(
  scenes: readonly Scene[],
  {
    text,
    speakers,
    lexicon,
  }: { readonly text: string; readonly speakers: KnownSpeakers; readonly lexicon: Lexicon },
): Cast {
  const cast = new Cast();
  for (const speaker of speakers.declared) cast.declare(speaker, genderOfSpeaker(speaker, lexicon));
  for (const scene of scenes) {
    for (const mention of scene.mentions) {
      const person = isAsListed(scene, mention, lexicon) ? cast.introduce(mention) : null;
      if (person !== null) learn(person, { text, scene, mention, cast });
    }
  }
  if (lexicon.caseEndings.size > 0) callSubjects(cast, scenes, lexicon);
  return cast;
}

interface Introduction {
  readonly text: string;
  readonly scene: Scene;
  readonly mention: Mention;
  readonly cast: Cast;
}

/** What stands beside a name: another name, a role. */
function learn(person: Person, { text, scene, mention, cast }: Introduction): void {
  const alias = aliasBehind(scene, mention);
  if (alias !== null) cast.alias(alias, person);
  const found = roleBeside(text, scene, mention);
  if (found === null) return;
  person.role ??= found.role;
  person.roles.add(found.noun);
  person.gender ??= found.gender;
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

/** The most words that stand around a short name in its bracket: `(henceforth: MZ)`, `(MZ below)`. */
const MOST_AROUND_ALIAS = 2;

/** The name that a bracket gives: `(OCS)`, `(MZ below)`; `null` for a party or place: `(D-Calif.)`. */
function aliasBehind({ tokens }: Scene, mention: Mention): string | null {
  if (!isMark(tokens[mention.to], "(")) return null;
  const behind = tokens.slice(mention.to + 1, mention.to + 3 + MOST_AROUND_ALIAS);
  const end = behind.findIndex((token) => isMark(token, ")"));
  const inside = behind.slice(0, Math.max(end, 0)).filter((token) => !isMark(token, ":"));
  const [alias, ...others] = inside.filter(({ isCapital, kind }) => isCapital || kind !== "word");
  const isShort = alias !== undefined && /^\p{Lu}[\p{Lu}.]+$/u.test(alias.text);
  return isShort && others.length === 0 ? alias.text : null;
}
