import { reporter } from "../attribution/index.ts";
import type { CalendarDate, Document } from "../corpus/index.ts";
import type { Passage } from "./passage.ts";

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

/** When the text appeared, as far as the document says. */
export function citedDate({ published, date }: Document): CalendarDate | null {
  return published ?? date;
}

/** The place of the words in the text: the paragraph's number, and its anchor, which stays when paragraphs move. */
export function locator({ paragraph: { number, anchor } }: Passage): string {
  return `${number} [${anchor}]`;
}
