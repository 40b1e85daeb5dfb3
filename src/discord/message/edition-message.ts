import type { APIButtonComponent } from "discord.js";
import {
  type ChangedPassage,
  type DroppedPassage,
  editionDate,
  type Passage,
  type UnchangedPassage,
  type WithdrawnPassage,
} from "../../answer/index.ts";
import type { Document } from "../../corpus/index.ts";
import { clip } from "../markdown/clip.ts";
import { divideQuote } from "../markdown/divide-quote.ts";
import type { Words } from "../texts/texts.ts";
import { documentLine, noteLines, occasionLine, revisionLine, speakerLines } from "./attribution.ts";
import { fitsIntoMessage } from "./budget.ts";
import { button, container, linkButtons, row, separator, text } from "./components.ts";
import { dateInLanguage } from "./date-in-language.ts";
import { differenceLines } from "./difference.ts";
import type { Message } from "./message.ts";
import { quoteText, wordsText } from "./quote-text.ts";

/** How much of each wording is shown, as Markdown: the most that leaves room for what is said of both. */
const LONGEST_WORDINGS = [1_200, 700, 300, 100] as const;

/** What a message says besides. */
interface EditionSetting {
  readonly anchor: string;
  readonly words: Words;
  readonly revision: string;
}

/** What to know of a quote whose anchor is of an earlier edition, as small print. */
export function unchangedLines(
  { before, isReattributed }: UnchangedPassage,
  { anchor, words }: Pick<EditionSetting, "anchor" | "words">,
): string[] {
  if (before === null) return [`-# ${words.markdown("edition.unchanged-unseen", { anchor })}`];
  const date = dayOf(before.document, words);
  const [earlier = ""] = speakerLines(before, words);
  return [
    `-# ${words.markdown("edition.unchanged", { anchor, date })}`,
    ...(isReattributed ? [`${words.markdown("edition.reattributed")} ${earlier}`] : []),
  ];
}

/**
 * What became of words that stand in no current document: both wordings, or the earlier one with what is said of it, before
 * anything else that it was withdrawn. Their context is not offered.
 */
export function pastMessage(found: PastPassage, setting: EditionSetting): Message {
  let message = messageWith(found, { ...setting, longest: LONGEST_WORDINGS[0] });
  for (const longest of LONGEST_WORDINGS) {
    message = messageWith(found, { ...setting, longest });
    if (fitsIntoMessage(message)) break;
  }
  return message;
}

function messageWith(found: PastPassage, setting: WordingSetting): Message {
  const { words, revision } = setting;
  const blocks = [...noticeBlocks(found, setting), ...wordingBlocks(found, setting)];
  const { document } = found.kind === "changed" ? found.now : found;
  return {
    components: [
      container([
        ...blocks.flatMap((lines, index) => [...(index > 0 ? [separator] : []), text(lines.join("\n"))]),
        text(revisionLine(revision, words)),
        ...rowOf([
          ...contextButton(found, words),
          ...linkButtons(words.plain("button.source"), document.url),
        ]),
      ]),
    ],
  };
}

interface WordingSetting extends EditionSetting {
  /** How much of each wording is shown. */
  readonly longest: number;
}

type PastPassage = ChangedPassage | DroppedPassage | WithdrawnPassage;

/** What is to be known first. */
function noticeBlocks(found: PastPassage, { anchor, words }: EditionSetting): string[][] {
  switch (found.kind) {
    case "changed":
      return [[words.markdown("edition.changed", { anchor }), ...changeLines(found, words)]];
    case "dropped":
      return [[words.markdown("edition.dropped", { anchor, ...named(found.document, words) })]];
    case "withdrawn": {
      const date = dateInLanguage(found.when.iso, words);
      const title = clip(found.document.title);
      return [[words.markdown("edition.withdrawn", { title, date }), ...replacementLines(found, words)]];
    }
  }
}

/** What differs between two editions, word by word. */
function changeLines({ diff }: ChangedPassage, words: Words): string[] {
  return diff.every(({ op }) => op === "equal")
    ? [words.markdown("edition.marks")]
    : differenceLines(diff, words, "edition.key");
}

/** What the edition has that stands in place of a withdrawn one. */
function replacementLines({ now }: WithdrawnPassage, words: Words): string[] {
  if (now === null) return [];
  switch (now.kind) {
    case "unchanged": {
      const { document, paragraph } = now.passage;
      const values = { ...named(document, words), anchor: paragraph.anchor };
      return [words.markdown("edition.now-unchanged", values)];
    }
    case "changed": {
      const { document, paragraph } = now.now;
      return [words.markdown("edition.now-changed", { ...named(document, words), anchor: paragraph.anchor })];
    }
    case "dropped":
      return [words.markdown("edition.now-dropped", named(now.document, words))];
  }
}

/** The wordings, each with whose it is and the document that it is from. */
function wordingBlocks(found: PastPassage, setting: WordingSetting): string[][] {
  const { anchor, words } = setting;
  switch (found.kind) {
    case "changed":
      return [
        [words.markdown("edition.earlier", dated(found.before, words)), ...wording(found.before, setting)],
        [words.markdown("edition.current", dated(found.now, words)), ...wording(found.now, setting)],
      ];
    case "dropped":
      return [
        [words.markdown("edition.earlier", dated(found.before, words)), ...wording(found.before, setting)],
      ];
    case "withdrawn":
      return found.before === null
        ? []
        : [[words.markdown("edition.as-it-stood", { anchor }), ...wording(found.before, setting)]];
  }
}

/** The words of a passage, as many whole sentences as fit, and who said them where. */
function wording(passage: Passage, { words, longest }: WordingSetting): string[] {
  const { text: all } = passage.paragraph;
  const [part] = divideQuote(all, {
    longest,
    weigh: (one) => wordsText(passage, one).length,
  });
  const about = [
    ...speakerLines(passage, words),
    occasionLine(passage.document, words),
    documentLine(passage.document, words),
    ...noteLines(passage, words),
    words.markdown("quote.anchor", { anchor: passage.paragraph.anchor }),
  ];
  return [
    `${quoteText(passage, part)}${part.end < all.length ? " …" : ""}`,
    ...about.map((line) => `-# ${line}`),
  ];
}

/** Only the current edition has a context. */
function contextButton(found: PastPassage, words: Words): APIButtonComponent[] {
  if (found.kind !== "changed") return [];
  const { anchor } = found.now.paragraph;
  return [button(words.plain("button.context"), { action: "context", anchor, part: 0 })];
}

function rowOf(buttons: readonly APIButtonComponent[]) {
  return buttons.length === 0 ? [] : [row(...buttons)];
}

function named(document: Document, words: Words) {
  return { title: clip(document.title), date: dayOf(document, words) };
}

function dated({ document }: Passage, words: Words) {
  return { date: dayOf(document, words) };
}

/** The day of an edition in the reader's language. */
function dayOf(document: Document, words: Words): string {
  const date = editionDate(document);
  return date === null ? words.plain("quote.undated") : dateInLanguage(date.iso, words);
}
