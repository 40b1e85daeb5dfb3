import { isFragment } from "../attribution/index.ts";
import { insertionsIn } from "./insertions-in.ts";
import type { Passage } from "./passage.ts";

/** What a reader must be told about a quote besides who said it. */
export type Note =
  /** Words in brackets that are not the speaker's, as they stand, brackets included. */
  | {
      readonly kind: "insertions";
      readonly by: "publisher" | "transcriber";
      readonly words: readonly string[];
    }
  /** The quotation is only a fragment of a sentence. */
  | { readonly kind: "fragment" };

/** The notes on a passage: its insertions, then that it is a fragment. None for most. */
export function notesOn({ document, paragraph }: Passage): readonly Note[] {
  const by = document.kind === "transcript" ? "transcriber" : "publisher";
  const { text, voice } = paragraph;
  const words = insertionsIn(paragraph).map(({ start, end }) => text.slice(start, end));
  return [
    ...(words.length === 0 ? [] : [{ kind: "insertions", by, words } as const]),
    ...(voice === "quotation" && isFragment(text) ? [{ kind: "fragment" } as const] : []),
  ];
}

/** The notes on a passage as sentences of ours, in English. */
export function notesInWords(passage: Passage): string[] {
  return notesOn(passage).map(noteInWords);
}

function noteInWords(note: Note): string {
  switch (note.kind) {
    case "insertions":
      return `Bracketed by the ${note.by}, not the speaker’s words: ${note.words.join(" ")}`;
    case "fragment":
      return "A fragment: the sentence around it is not quoted.";
  }
}
