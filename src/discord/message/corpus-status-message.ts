import type { Revision } from "../../answer/index.ts";
import type { Words } from "../texts/texts.ts";
import type { Message } from "./message.ts";
import { reportMessage } from "./report-message.ts";

/** Revision, counts and problems of the corpus in use. */
export function corpusStatusMessage(revision: Revision, words: Words): Message {
  const title = words.markdown("corpus.status", {
    revision: revision.id,
    documents: revision.documents.length,
    paragraphs: revision.passages.size,
    speakers: revision.registry.speakers.length,
  });
  return reportMessage({ title, lines: [], problems: revision.problems }, words);
}
