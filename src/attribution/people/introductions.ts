import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Scene } from "../prose/scene.ts";
import { isMark } from "../prose/token.ts";
import type { KnownSpeakers, Speaker } from "../speaker.ts";
import { Cast } from "./cast.ts";
import { type Gender, genderOfTags, type Mention } from "./mention.ts";
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
      const person = cast.introduce(mention);
      if (person === null) continue;
      const alias = aliasBehind(scene, mention);
      if (alias !== null) cast.alias(alias, person);
      const found = roleBeside(text, scene, mention);
      if (found === null) continue;
      person.role ??= found.role;
      person.roles.add(found.noun);
      person.gender ??= found.gender;
    }
  }
  return cast;
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
