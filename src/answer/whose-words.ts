import type { AttributedQuotation, Span, Speaker } from "../attribution/index.ts";
import type { Passage } from "./passage.ts";
import { quotationsInside } from "./quoted-speakers.ts";

/** Whose the words of a stretch of a passage are. */
export type WhoseWords =
  /** Those of whoever the passage belongs to: its speaker, or the author of prose. */
  | { readonly kind: "own" }
  /** They lie inside one quotation. */
  | { readonly kind: "quoted"; readonly quotation: AttributedQuotation }
  /** They mix quotations with words around them; each speaker once, `null` for not identified. */
  | { readonly kind: "mixed"; readonly speakers: readonly (Speaker | null)[] };

/** Whose words a stretch of the paragraph's text is, from its first word to its last. */
export function whoseWords({ paragraph }: Passage, stretch: Span): WhoseWords {
  const start = paragraph.start + stretch.start;
  const end = paragraph.start + stretch.end;
  const touched = quotationsInside(paragraph).filter(
    (quotation) => quotation.start < end && quotation.end > start,
  );
  const [quotation] = touched;
  if (quotation === undefined) return { kind: "own" };
  if (quotation.start <= start && quotation.end >= end) return { kind: "quoted", quotation };
  const byName = new Map(touched.map(({ speaker }) => [speaker?.name ?? null, speaker]));
  return { kind: "mixed", speakers: [...byName.values()] };
}

/** Whose the words are that were looked for, as a sentence of ours in English; `null` where the passage quotes nobody. */
export function whoseInWords({ paragraph }: Passage, whose: WhoseWords): string | null {
  switch (whose.kind) {
    case "own":
      if (quotationsInside(paragraph).length === 0) return null;
      return paragraph.voice === "prose"
        ? "The text’s own words, not quoted ones."
        : "The speaker’s own words, not quoted ones.";
    case "quoted":
      return `Quoted words of: ${nameOf(whose.quotation.speaker)}`;
    case "mixed":
      return `Own words and quoted ones together; quoted: ${whose.speakers.map(nameOf).join("; ")}`;
  }
}

function nameOf(speaker: Speaker | null): string {
  if (speaker === null) return "speaker not identified";
  return speaker.role === null ? speaker.name : `${speaker.name}, ${speaker.role}`;
}
