import type { Paragraph } from "../../corpus/index.ts";
import type { Words } from "../texts/texts.ts";

/** Where a paragraph stands: its number, and the page or time of the source, if that is known. */
export function placesInText({ number, mark }: Paragraph, words: Words): string[] {
  const paragraph = words.markdown("quote.paragraph", { number });
  switch (mark?.kind) {
    case "page":
      return [paragraph, words.markdown("quote.page", { page: mark.page })];
    case "time":
      return [paragraph, words.markdown("quote.time", { time: mark.time })];
    case undefined:
      return [paragraph];
  }
}
