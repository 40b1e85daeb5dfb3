import { hashText } from "../../text/index.ts";
import type { CitedSource } from "./cited-source.ts";
import { insideSentence } from "./cited-words.ts";
import { dateInWords } from "./date-in-words.ts";
import { markInWords } from "./one-line.ts";
import { bracketsInWords } from "./style-quotation.ts";

/** What reference managers have no field for, in words of ours: whose words, provenance, place in the text, anchor. */
export function noteInWords(source: CitedSource): string {
  const { words, date, provenance, caveats, paragraph, anchor, quotation } = source;
  const said = date === null ? "" : `, ${dateInWords(date)}`;
  const given = words.givenBy === null ? "" : `, quoted by ${insideSentence(words.givenBy)}`;
  const parts = [
    words.speaker === null ? null : `Words of ${insideSentence(words.speaker)}${given}${said}`,
    words.quoting,
    provenance,
    ...caveats.filter((caveat) => caveat !== provenance),
    quotation === null ? null : bracketsInWords(quotation),
    markInWords(source),
    `paragraph ${paragraph}`,
    anchor,
  ];
  return parts.filter((part) => part !== null).join("; ");
}

/** A key of plain letters and digits, the same for the same passage and no other's. */
export function citationKey({ anchor }: Pick<CitedSource, "anchor">): string {
  const plain = anchor.replace(/[^A-Za-z0-9/]+/gu, "-").replace(/^-|-$/gu, "");
  const isWhole = /^[A-Za-z0-9/-]*:[0-9a-z-]*$/u.test(anchor);
  return isWhole ? plain : `${plain}-${hashText(anchor).toString(36)}`;
}
