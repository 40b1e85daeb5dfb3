import { isFragment } from "../attribution/index.ts";
import type { Passage } from "./revision.ts";

/**
 * What a reader must be told about a quote besides who said it, in words of ours: which words in brackets are not the
 * speaker's, and that a quotation is only a fragment of a sentence. Empty for most.
 */
export function notesInWords({ document, paragraph: { text, insertions, voice } }: Passage): string[] {
  const inserted = insertions.map(({ start, end }) => text.slice(start, end)).join(" ");
  const by = document.kind === "transcript" ? "the transcriber" : "the publisher";
  return [
    ...(inserted === "" ? [] : [`Bracketed by ${by}, not the speaker’s words: ${inserted}`]),
    ...(voice === "quotation" && isFragment(text)
      ? ["A fragment: the sentence around it is not quoted."]
      : []),
  ];
}
