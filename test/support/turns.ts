import { attributeParagraphs, type KnownSpeakers, type Speaker } from "../../src/attribution/index.ts";
import { joined, nobody } from "./attributed.ts";

/** What is known of a transcript besides its turns. */
export interface TranscriptFacts {
  readonly title?: string;
  readonly speakers?: KnownSpeakers;
  /** Lines above the first turn, of which none is one. */
  readonly above?: readonly string[];
}

/** Who speaks under each of the labels, in a transcript in which each of them opens a turn. */
export function speakersUnder(
  labels: readonly string[],
  { title = "Talk at the quay", speakers = nobody, above = [] }: TranscriptFacts = {},
): (Speaker | null)[] {
  const turns = labels.map((label) => (label.startsWith("<") ? `${label}Hello.` : `${label}: Hello.`));
  const { text, spans } = joined([...above, ...turns]);
  return attributeParagraphs({
    text,
    paragraphs: spans,
    kind: "transcript",
    language: "en",
    author: null,
    speakers,
    title,
  })
    .slice(above.length)
    .map(({ speaker }) => speaker);
}

/** The names alone. */
export function namesUnder(labels: readonly string[], facts: TranscriptFacts = {}): (string | null)[] {
  return speakersUnder(labels, facts).map((speaker) => speaker?.name ?? null);
}
