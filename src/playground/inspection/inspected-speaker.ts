import { type Passage, quotationsInside } from "../../answer/index.ts";
import type { Document } from "../../corpus/index.ts";
import type { InspectedSpeaker } from "../../page/index.ts";

/** How much of the source stands around the words that tell who speaks, in UTF-16 units on either side. */
const AROUND = 80;

type Attributed = Pick<Passage["paragraph"], "speaker" | "evidence" | "voice">;

/** Whose a passage is, and by which words of its source. */
export function ownerOf({ document, paragraph }: Passage): InspectedSpeaker {
  return inspectedSpeaker(paragraph, document, null);
}

/** Who is quoted inside a passage that is another's, in the order of the quotations. */
export function quotedIn({ document, paragraph }: Passage): InspectedSpeaker[] {
  return quotationsInside(paragraph).map((quotation) => {
    const words = document.text.slice(quotation.start, quotation.end);
    return inspectedSpeaker({ ...quotation, voice: "quotation" }, document, words);
  });
}

function inspectedSpeaker(
  { speaker, evidence, voice }: Attributed,
  document: Document,
  quotation: string | null,
): InspectedSpeaker {
  const span = evidence?.span ?? null;
  return {
    name: speaker?.name ?? null,
    role: speaker?.role ?? null,
    voice,
    rule: evidence?.rule ?? null,
    quotation,
    source: span === null ? null : sourceAt(document.text, span),
  };
}

function sourceAt(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  return {
    before: text.slice(wholeCharacter(text, Math.max(0, start - AROUND)), start),
    words: text.slice(start, end),
    after: text.slice(end, wholeCharacter(text, Math.min(text.length, end + AROUND))),
    line: text.slice(0, start).split("\n").length,
  };
}

/** The place, or the one before it where a character would be cut in half. */
function wholeCharacter(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place;
}
