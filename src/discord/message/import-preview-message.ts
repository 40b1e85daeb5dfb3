import { type Passage, reporter } from "../../answer/index.ts";
import type { Document } from "../../corpus/index.ts";
import type { ReadyImport } from "../../import/index.ts";
import { escapeMarkdown } from "../../text/index.ts";
import { clip } from "../markdown/clip.ts";
import { divideQuote, type Part } from "../markdown/divide-quote.ts";
import type { Words } from "../texts/texts.ts";
import { textFile } from "./attached-text.ts";
import { documentLine, speakerLines } from "./attribution.ts";
import { button, container, row, separator, text } from "./components.ts";
import { dateInLanguage } from "./date-in-language.ts";
import type { Message } from "./message.ts";
import { quoteText, wordsText } from "./quote-text.ts";
import { problemLine } from "./report-message.ts";

/** An import that waits, and for whose decision. */
export interface WaitingImport {
  readonly key: string;
  readonly plan: ReadyImport;
  readonly asker: string;
}

/** How much of a paragraph is shown, and of what is to be looked at before it is attached. */
const LONGEST_QUOTE = 900;
const LONGEST_NOTES = 1_200;

/** How many speakers are named. */
const MOST_SPEAKERS = 8;

/** What a file would become in the corpus, and everything that its keeper should look at, with buttons to decide. */
export function importPreviewMessage(waiting: WaitingImport, words: Words): Message {
  const { plan } = waiting;
  const { document } = plan;
  const notes = [
    ...plan.warnings.map(({ message, code }) => `${message} (${code})`),
    ...plan.problems.map(problemLine),
  ];
  const markdown = notes.map(escapeMarkdown).join("\n");
  const isShort = markdown.length <= LONGEST_NOTES;
  const attached = isShort ? null : textFile({ name: "notes.txt", lines: notes });
  const end = [
    ...missingLines(plan, words),
    words.markdown("corpus.preview-file", { file: plan.file }),
    words.markdown("corpus.preview-notes", { count: notes.length }),
    ...(isShort && markdown !== "" ? [markdown] : []),
  ];
  return {
    components: [
      container([
        text([words.markdown("corpus.preview"), ...factLines(document, words)].join("\n")),
        separator,
        ...sampleParagraph(document, words).map(text),
        separator,
        text(end.join("\n")),
        ...(attached === null ? [] : [attached.component]),
        decisionRow(waiting, words),
      ]),
    ],
    ...(attached !== null && { files: [attached.file] }),
  };
}

/** The buttons with which an operator decides an import. */
export function decisionRow({ key, asker }: Pick<WaitingImport, "key" | "asker">, words: Words) {
  return row(
    button(words.plain("button.add"), { action: "add", pending: key, asker }),
    button(words.plain("button.cancel"), { action: "cancel", pending: key, asker }),
  );
}

function factLines(document: Document, words: Words): string[] {
  const { kind, date, paragraphs, speakers } = document;
  const facts = [
    words.markdown(`kind.${kind}`),
    date === null ? words.markdown("corpus.preview-undated") : dateInLanguage(date.iso, words),
    words.markdown("sources.paragraphs", { count: paragraphs.length }),
  ];
  const people = speakers.map(({ name }) => name).filter((name) => name !== reporter.name);
  const names = people
    .slice(0, MOST_SPEAKERS)
    .map((name) => clip(name, 60))
    .join(", ");
  const more = Math.max(0, people.length - MOST_SPEAKERS);
  return [
    documentLine(document, words),
    facts.join(" · "),
    names === ""
      ? words.markdown("corpus.preview-no-speaker")
      : words.markdown("corpus.preview-speakers", { names, more }),
  ];
}

/**
 * A paragraph as an answer would show it, or its beginning: text displays. It is the first that is a speaker's, since that shows whether
 * names are read rightly; the first of all where none is.
 */
function sampleParagraph(document: Document, words: Words): string[] {
  const spoken = document.paragraphs.find(({ speaker }) => speaker !== null);
  const paragraph = spoken ?? document.paragraphs[0];
  if (paragraph === undefined) return [];
  const passage: Passage = { document, paragraph };
  const weigh = (part: Part) => wordsText(passage, part).length;
  const [part, ...others] = divideQuote(paragraph.text, { longest: LONGEST_QUOTE, weigh });
  const below = [
    ...(others.length > 0 ? [`-# ${words.markdown("corpus.preview-cut")}`] : []),
    ...speakerLines(passage, words),
  ];
  return [
    words.markdown(spoken ? "corpus.preview-words" : "corpus.preview-first"),
    quoteText(passage, part),
    below.join("\n"),
  ];
}

function missingLines({ missing }: ReadyImport, words: Words): string[] {
  if (missing.length === 0) return [];
  const fields = missing.map(({ field }) => field).join(", ");
  return [words.markdown("corpus.preview-missing", { fields })];
}
