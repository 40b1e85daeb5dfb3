import { authorsInWords, type Note, notesOn, type Passage, reporter } from "../../answer/index.ts";
import type { Document } from "../../corpus/index.ts";
import { escapeMarkdown } from "../../text/index.ts";
import { clip } from "../markdown/clip.ts";
import type { Words } from "../texts/texts.ts";
import { buttonUrl } from "./components.ts";
import { dateInLanguage } from "./date-in-language.ts";
import { quotedLines } from "./quoted.ts";

/** Whose words they are, as one line, and below it who is quoted inside them, if anybody is. */
export function speakerLines(passage: Passage, words: Words): string[] {
  return [speakerLine(passage, words), ...quotedLines(passage, words)];
}

/** Who the words belong to: name and role, the author of prose, or that nobody is identified. */
function speakerLine(passage: Passage, words: Words): string {
  const { voice, speaker } = passage.paragraph;
  if (voice === "prose") return authorLine(passage, words);
  if (speaker === null) return words.markdown("quote.unidentified");
  if (speaker.name === reporter.name) return words.markdown("quote.reporter");
  const name = clip(speaker.name);
  return speaker.role === null
    ? words.markdown("quote.speaker", { name })
    : words.markdown("quote.speaker-role", { name, role: clip(speaker.role) });
}

function authorLine({ document, paragraph: { quotations } }: Passage, words: Words): string {
  const author = authorsInWords(document.author) ?? document.publisher;
  const key = quotations.length > 0 ? "quote.prose-quoting" : "quote.prose";
  return author === null ? words.markdown(`${key}-unsigned`) : words.markdown(key, { author: clip(author) });
}

/** When and where the words were said, and how close the document is to them. One line. */
export function occasionLine(document: Document, words: Words): string {
  const { date, place } = document;
  const when = date === null ? words.markdown("quote.undated") : dateInLanguage(date.iso, words);
  const said = place === null ? when : words.markdown("quote.date-place", { date: when, place: clip(place) });
  const provenance = provenanceLine(document, words);
  return provenance === null ? said : `${said} · ${provenance}`;
}

/** How the document stands to the speaker; `null` where it does not say. */
export function provenanceLine(document: Document, words: Words): string | null {
  const { provenance, author, publisher, translator } = document;
  const hand = provenance === "translation" ? (translator ?? author) : author;
  const by = authorsInWords(hand) ?? publisher;
  if (provenance === null) return null;
  if (provenance === "official" || provenance === "exercise")
    return words.markdown(`provenance.${provenance}`);
  return by === null
    ? words.markdown(`provenance.${provenance}`)
    : words.markdown(`provenance.${provenance}-by`, { by: clip(by) });
}

/** The document that the words stand in: title, publisher, day of publication. One line. */
export function documentLine({ title, publisher, published, url }: Document, words: Words): string {
  const parts = [
    words.markdown("quote.title", { title: clip(title) }),
    publisher === null ? null : words.markdown("quote.publisher", { publisher: clip(publisher) }),
    published === null ? null : dateInLanguage(published.iso, words),
    url === null ? words.markdown("quote.no-link") : addressLine(url),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** The address in words, where no button can hold it. */
function addressLine(url: string): string | null {
  return buttonUrl(url) === null ? escapeMarkdown(clip(url)) : null;
}

/** Which state of the corpus an answer came from, as small print. */
export function revisionLine(revision: string, words: Words): string {
  return `-# ${words.markdown("quote.revision", { revision })}`;
}

/** What a reader must be told besides: which words are the publisher's, that a quote is only a fragment. */
export function noteLines(passage: Passage, words: Words): string[] {
  return notesOn(passage).map((note) => noteLine(note, words));
}

function noteLine(note: Note, words: Words): string {
  switch (note.kind) {
    case "insertions":
      return words.markdown(`note.inserted-by-${note.by}`);
    case "fragment":
      return words.markdown("note.fragment");
  }
}
