import type { ApplicationCommandOptionChoiceData } from "discord.js";
import { type Revision, suggestDocuments, suggestSpeakers } from "../answer/index.ts";
import { LONGEST_IN_LISTING } from "./custom-id/listing.ts";
import { clip } from "./markdown/clip.ts";

/** The longest name and value of a choice: https://discord.com/developers/docs/interactions/application-commands. */
const LONGEST = 100;

/** Speakers that somebody may be typing the name of. */
export function speakerChoices(
  revision: Revision,
  typed: string,
): ApplicationCommandOptionChoiceData<string>[] {
  return suggestSpeakers(revision, typed).map(({ name, role }) => ({
    name: clip(role === null ? name : `${name}, ${role}`, LONGEST),
    value: wholeWords(name, LONGEST_IN_LISTING.speaker),
  }));
}

/** As many words of a name as fit: a name is found by some of its words as well. */
function wholeWords(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest + 1);
  const end = cut.lastIndexOf(" ");
  return cut.slice(0, end > 0 ? end : longest);
}

/** Documents that somebody may be typing the title or id of. */
export function documentChoices(
  revision: Revision,
  typed: string,
): ApplicationCommandOptionChoiceData<string>[] {
  return suggestDocuments(revision, typed).map(({ id, title, date }) => ({
    name: clip(date === null ? title : `${title} (${date.iso})`, LONGEST),
    value: id,
  }));
}
