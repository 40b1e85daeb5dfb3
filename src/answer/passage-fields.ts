import type { IndexEntry } from "../search/index.ts";
import type { Passage } from "./passage.ts";

/** The fields by which a passage is found: its words, the title and heading above it, its speaker's name and role. */
export function fieldsOf({ document, paragraph }: Passage): IndexEntry["fields"] {
  const { text, heading, speaker } = paragraph;
  return {
    body: text,
    title: heading === null ? document.title : `${document.title} ${heading}`,
    speaker: speaker === null ? "" : [speaker.name, speaker.role ?? ""].join(" "),
  };
}
