import { reporter } from "../attribution/index.ts";
import type { CalendarDate, Document } from "../corpus/index.ts";
import type { Passage } from "./passage.ts";
import { quotedSpeakers } from "./quoted-speakers.ts";

/** Whose words a citation says they are; `null` for an author's prose. */
function citedSpeaker({ paragraph: { voice, speaker } }: Passage): string | null {
  if (voice === "prose") return null;
  if (speaker === null) return "Unidentified speaker";
  return speaker.name === reporter.name ? "A reporter" : speaker.name;
}

/** Who is answerable for the text that the words stand in: its author, the speaker of a speech, its publisher. */
export function quotedBy({ document, paragraph }: Passage): string | null {
  const { author, publisher, kind } = document;
  const isOwnText = (kind === "speech" || kind === "statement") && paragraph.voice !== "prose";
  const ownSpeaker = isOwnText ? paragraph.speaker : null;
  return author ?? ownSpeaker?.name ?? publisher;
}

/** The speaker of words that stand in somebody else's text; `null` for an author's prose and a speaker's own text. */
export function quotedSpeaker(passage: Passage): string | null {
  const speaker = citedSpeaker(passage);
  return speaker === quotedBy(passage) ? null : speaker;
}

/** How many of those quoted inside a passage a citation names. */
const MOST_QUOTED = 2;

/**
 * Whose words stand in quotation marks inside the words that are cited, as `quoting Jo Reed and 2 others`; `null` where nobody's do.
 * A paragraph is cited as that of its author or speaker, whoever is quoted in it.
 */
export function quotingInWords(passage: Passage): string | null {
  const names = quotedSpeakers(passage).map(({ speaker }) => speaker?.name ?? "an unidentified speaker");
  if (names.length === 0) return null;
  const more = names.length - MOST_QUOTED;
  const listed =
    more > 0 ? [...names.slice(0, MOST_QUOTED), more === 1 ? "1 other" : `${more} others`] : names;
  const last = listed.at(-1);
  return `quoting ${listed.length === 1 ? last : `${listed.slice(0, -1).join(", ")} and ${last}`}`;
}

/** When the text appeared, as far as the document says. */
export function citedDate({ published, date }: Document): CalendarDate | null {
  return published ?? date;
}

/** The place of the words in the text: the paragraph's number, and its anchor, which stays when paragraphs move. */
export function locator({ paragraph: { number, anchor } }: Passage): string {
  return `${number} [${anchor}]`;
}
