import { reporter } from "../attribution/index.ts";
import type { CalendarDate, Document } from "../corpus/index.ts";
import type { Passage } from "./revision.ts";

/** Whose words a citation says they are; `null` for an author's prose. */
export function citedSpeaker({ paragraph: { voice, speaker } }: Passage): string | null {
  if (voice === "prose") return null;
  if (speaker === null) return "Speaker not identified";
  return speaker.name === reporter.name ? "A reporter" : speaker.name;
}

/** Who is answerable for the text that the words stand in: its author, the speaker of a speech, its publisher. */
export function quotedBy(passage: Passage): string | null {
  const { author, publisher, kind } = passage.document;
  const isOwnText = kind === "speech" || kind === "statement";
  return author ?? (isOwnText ? citedSpeaker(passage) : null) ?? publisher;
}

/** When the text appeared, as far as the document says. */
export function citedDate({ published, date }: Document): CalendarDate | null {
  return published ?? date;
}
