import type { APIContainerComponent } from "discord.js";
import type { Passage } from "../../answer/index.ts";
import { divideQuote, type Part } from "../markdown/divide-quote.ts";
import type { Words } from "../texts/texts.ts";
import { documentLine, noteLines, occasionLine, speakerLines } from "./attribution.ts";
import { fitsIntoMessage } from "./budget.ts";
import { button, container, linkButtons, row, separator, text } from "./components.ts";
import type { Message } from "./message.ts";
import { placesInText } from "./place.ts";
import { quoteText, wordsText } from "./quote-text.ts";

/** A part of a quote, as one message shows it. */
export interface QuotePart {
  readonly passage: Passage;
  readonly part: Part;
  /** From 0. */
  readonly number: number;
  /** How many parts the quote has. */
  readonly count: number;
}

/** What stands around a quote. */
export interface QuoteSetting {
  readonly words: Words;
  readonly revision: string;
  /** A private answer can be shared, a public one deleted by the one who asked. */
  readonly audience: "public" | "private";
  readonly asker: string;
  /** Lines above the quote, in Markdown: what was asked, that the corpus has changed. */
  readonly above?: readonly string[];
  /** Lines below what is said of the quote, in Markdown: where else it stands. The last ones are left out where there is no room. */
  readonly below?: readonly string[];
  /** Rows of buttons before those of the quote. */
  readonly rows?: APIContainerComponent["components"];
  /** What comes after all of the quote's own: who else is quoted on it. */
  readonly after?: APIContainerComponent["components"];
}

/** The parts of a passage, in order; a passage has words, so there is a first one. */
export function quoteParts(passage: Passage): readonly [QuotePart, ...QuotePart[]] {
  const weigh = (part: Part) => wordsText(passage, part).length;
  const [first, ...others] = divideQuote(passage.paragraph.text, { weigh });
  const count = 1 + others.length;
  return [
    { passage, part: first, number: 0, count },
    ...others.map((part, index) => ({ passage, part, number: index + 1, count })),
  ];
}

/** The part of a passage in which that place lies; the last one for a place behind all. */
export function partAt(passage: Passage, place: number): QuotePart {
  const parts = quoteParts(passage);
  return parts.find(({ part }) => place < part.end) ?? parts.at(-1) ?? parts[0];
}

/**
 * A part of a quote with everything that a reader needs to check it: speaker, role, date, place, provenance, document,
 * notes, anchor, revision and link, with the buttons that lead on.
 */
export function quoteMessage(quote: QuotePart, setting: QuoteSetting): Message {
  const message = wholeMessage(quote, setting);
  const { below = [] } = setting;
  if (below.length === 0 || fitsIntoMessage(message)) return message;
  return quoteMessage(quote, { ...setting, below: below.slice(0, -1) });
}

function wholeMessage(quote: QuotePart, setting: QuoteSetting): Message {
  const { passage, part } = quote;
  const { words, above = [], below = [], rows = [], after = [] } = setting;
  const lines = [
    ...speakerLines(passage, words),
    occasionLine(passage.document, words),
    documentLine(passage.document, words),
    ...noteLines(passage, words),
    ...below,
    placeLine(quote, setting),
  ];
  return {
    components: [
      container([
        ...(above.length > 0 ? [text(above.join("\n"))] : []),
        text(quoteText(passage, part)),
        separator,
        text(lines.join("\n")),
        ...rows,
        actionRow(quote, setting),
        ...after,
      ]),
    ],
  };
}

/** Small print: where exactly the words stand. */
function placeLine(
  { passage: { paragraph }, number, count }: QuotePart,
  { words, revision }: QuoteSetting,
): string {
  const place = [
    words.markdown("quote.anchor", { anchor: paragraph.anchor }),
    ...placesInText(paragraph, words),
    ...(count > 1 ? [words.markdown("quote.part", { number: number + 1, count })] : []),
    words.markdown("quote.revision", { revision }),
  ];
  return `-# ${place.join(" · ")}`;
}

function actionRow({ passage, number: part }: QuotePart, { words, audience, asker }: QuoteSetting) {
  const { anchor } = passage.paragraph;
  return row(
    button(words.plain("button.context"), { action: "context", anchor, part }),
    button(words.plain("button.cite"), { action: "cite", anchor }),
    ...linkButtons(words.plain("button.source"), passage.document.url),
    button(words.plain("button.report"), { action: "report", anchor }),
    audience === "private"
      ? button(words.plain("button.share"), { action: "share", anchor, part })
      : button(words.plain("button.delete"), { action: "delete", asker }),
  );
}
