import { reporter, type Speaker, speakerKey } from "../../attribution/index.ts";
import type { Passage } from "../passage.ts";
import { quotedSpeakers } from "../quoted-speakers.ts";
import type { WhoseWords } from "../whose-words.ts";
import { onOneLine } from "./punctuation.ts";

/** Whose the words are that are cited, as far as the text is somebody else's. */
export interface CitedWords {
  /** Whose words they are; `null` for an author's prose. */
  readonly speaker: string | null;
  /** Who gives them in a text that is neither's; `null` for most. */
  readonly givenBy: string | null;
  /** Whose words stand inside them, as `quoting Jo Reed and 2 others`; `null` where nobody's do. */
  readonly quoting: string | null;
}

/** Whose the words of a passage are, or of the stretches of it that are cited alone. */
export function citedWords(passage: Passage, whose: WhoseWords | null): CitedWords {
  const { voice, speaker } = passage.paragraph;
  const own = voice === "prose" ? null : nameOf(speaker);
  switch (whose?.kind) {
    case undefined:
      return { speaker: own, givenBy: null, quoting: quotingInWords(passage) };
    case "own":
      return { speaker: own, givenBy: null, quoting: null };
    case "quoted":
      return { speaker: nameOf(whose.quotation.speaker), givenBy: own, quoting: null };
    case "mixed":
      return { speaker: own, givenBy: null, quoting: quoting(whose.speakers) };
  }
}

/** What stands in the place of a name where there is none, with how it is said inside a sentence. */
const nameless: ReadonlyMap<string, string> = new Map([
  ["Unidentified speaker", "an unidentified speaker"],
  ["A reporter", "a reporter"],
]);

function nameOf(speaker: Speaker | null): string {
  if (speaker === null) return "Unidentified speaker";
  return speakerKey(speaker) === speakerKey(reporter) ? "A reporter" : onOneLine(speaker.name);
}

/** True for a name, false for what stands in its place. */
export function isName(speaker: string): boolean {
  return !nameless.has(speaker);
}

/** A speaker inside a sentence: the name, or `a reporter`. */
export function insideSentence(speaker: string): string {
  return nameless.get(speaker) ?? speaker;
}

/**
 * Whose words stand in quotation marks inside the words that are cited, as `quoting Jo Reed and 2 others`; `null` where nobody's do.
 * A paragraph is cited as that of its author or speaker, whoever is quoted in it.
 */
export function quotingInWords(passage: Passage): string | null {
  return quoting(quotedSpeakers(passage).map(({ speaker }) => speaker));
}

/** How many of those quoted inside a passage a citation names. */
const MOST_QUOTED = 2;

function quoting(speakers: readonly (Speaker | null)[]): string | null {
  if (speakers.length === 0) return null;
  const names = speakers.map((speaker) => onOneLine(speaker?.name ?? "an unidentified speaker"));
  const more = names.length - MOST_QUOTED;
  const listed =
    more > 0 ? [...names.slice(0, MOST_QUOTED), more === 1 ? "1 other" : `${more} others`] : names;
  const last = listed.at(-1);
  return `quoting ${listed.length === 1 ? last : `${listed.slice(0, -1).join(", ")} and ${last}`}`;
}
