import type { APIButtonComponent } from "discord.js";
import type { Surroundings } from "../../answer/index.ts";
import type { Words } from "../texts/texts.ts";
import { documentLine, noteLines, occasionLine, revisionLine, speakerLines } from "./attribution.ts";
import { button, container, linkButtons, row, separator, text } from "./components.ts";
import type { Message } from "./message.ts";
import { placesInText } from "./place.ts";
import { type QuotePart, quoteParts } from "./quote-message.ts";
import { quoteText } from "./quote-text.ts";

/** How many parts stand before and after the one in the middle, if they fit. */
const REACH = 2;

/** What all parts together may take, in characters; the rest is for the document and the buttons. */
const LONGEST_CONTEXT = 3_000;

/** Which part stands in the middle, and what stands around it. */
interface ContextSetting {
  /** The part's number, from 0. */
  readonly number: number;
  readonly words: Words;
  readonly revision: string;
  /** Lines above all, in Markdown. */
  readonly above?: readonly string[];
}

/** A part with the name above it, as Markdown. */
interface Shown {
  readonly quote: QuotePart;
  readonly markdown: string;
}

/**
 * The paragraphs around a part of a quote, each under whose words it is, in the order of the document, with buttons that read
 * on in both directions. No paragraph is cut but between sentences: what does not fit is left for the next message.
 */
export function contextMessage(
  { before, passage, after }: Surroundings,
  { number, words, revision, above = [] }: ContextSetting,
): Message {
  const parts = [...before, passage, ...after].flatMap(quoteParts);
  const middle = parts.findIndex((part) => part.passage === passage && part.number === number);
  const centre = Math.max(
    middle,
    parts.findIndex((part) => part.passage === passage),
  );
  const all = parts.map((quote) => ({ quote, markdown: partMarkdown(quote, words) }));
  const [from, to] = fittingAround(all, centre);
  const shown = all.slice(from, to);
  const { document } = passage;
  const notes = new Set(shown.flatMap(({ quote }) => noteLines(quote.passage, words)));
  const about = [documentLine(document, words), occasionLine(document, words), ...notes];
  return {
    components: [
      container([
        text([...above, ...about, revisionLine(revision, words)].join("\n")),
        separator,
        ...shown.map(({ markdown }) => text(markdown)),
        ...rowOf([
          ...readOn(words.plain("context.earlier"), parts[Math.min(from, centre - 1)]),
          ...readOn(words.plain("context.later"), parts[Math.max(to - 1, centre + 1)]),
          ...linkButtons(words.plain("button.source"), document.url),
        ]),
      ]),
    ],
  };
}

/** A button that puts that part in the middle; none where there is no such part. */
function readOn(label: string, target: QuotePart | undefined): APIButtonComponent[] {
  if (target === undefined) return [];
  const { passage, number } = target;
  return [button(label, { action: "read", anchor: passage.paragraph.anchor, part: number })];
}

function rowOf(buttons: readonly APIButtonComponent[]) {
  return buttons.length === 0 ? [] : [row(...buttons)];
}

function partMarkdown(quote: QuotePart, words: Words): string {
  const { passage, part, number, count } = quote;
  const place = placesInText(passage.paragraph, words).join(" · ");
  const partOf = count > 1 ? ` · ${words.markdown("quote.part", { number: number + 1, count })}` : "";
  const [speaker, ...quoted] = speakerLines(passage, words);
  const lines = [`${place}${partOf} · ${speaker}`, ...quoted].map((line) => `-# ${line}`);
  return [...lines, quoteText(passage, part)].join("\n");
}

/** The range of parts around the middle that fits: it grows by the nearest part on either side in turn. */
function fittingAround(all: readonly Shown[], middle: number): readonly [from: number, to: number] {
  let from = middle;
  let to = middle + 1;
  let left = LONGEST_CONTEXT - (all[middle]?.markdown.length ?? 0);
  for (let step = 1; step <= REACH; step += 1) {
    const later = all[middle + step];
    if (to === middle + step && later !== undefined && later.markdown.length <= left) {
      to += 1;
      left -= later.markdown.length;
    }
    const earlier = all[middle - step];
    if (from === middle - step + 1 && earlier !== undefined && earlier.markdown.length <= left) {
      from -= 1;
      left -= earlier.markdown.length;
    }
  }
  return [from, to];
}
