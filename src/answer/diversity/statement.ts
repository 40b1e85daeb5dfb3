import { type AttributedQuotation, reporter, type Span } from "../../attribution/index.ts";
import { fold } from "../../text/index.ts";
import { isFiction } from "../fiction.ts";
import type { Passage } from "../passage.ts";
import { quotationsInside } from "../quoted-speakers.ts";
import type { SpeakerRegistry } from "../speakers/speaker-registry.ts";
import { quoteWords } from "../verification/words/quote-words.ts";
import { type Runs, runsOf } from "./run-index.ts";
import { compareWords, type Sameness } from "./same-words.ts";
import { type StatementWord, statementWords } from "./statement-words.ts";
import { isNegation } from "./words-by-language.ts";

/** The most words that an author puts around a quotation in only saying whose it is: `said Ida Marrow, the harbour master, on Friday`. */
const MOST_WORDS_AROUND = 10;

/** The runs from which on a text surely has words enough to be a statement, whatever is left out of it. */
const SURELY_LONG = 40;

/** What a passage says, as it is compared with what others say. */
export class Statement {
  /** Equal only where the words are those of the same people, in one language, and both made up or neither. */
  readonly owners: string;
  /** Its runs of words, for a quick look. */
  readonly runs: Runs;
  readonly #passage: Passage;
  readonly #stretches: readonly Span[];
  #words: readonly StatementWord[] | null = null;

  constructor(passage: Passage, registry: SpeakerRegistry) {
    const quoted = passage.paragraph.voice === "prose" ? onlyQuoted(passage, registry) : null;
    const { text } = passage.paragraph;
    this.#passage = passage;
    this.#stretches = quoted?.stretches ?? [{ start: 0, end: text.length }];
    this.runs = runsOf(
      quoted === null ? text : this.#stretches.map((span) => text.slice(span.start, span.end)).join(" "),
    );
    const people = quoted === null ? ownersOf(passage, registry) : [`speaker ${quoted.speaker}`];
    const { document } = passage;
    this.owners = [isFiction(document) ? "fiction" : "record", document.language, ...people].join("\n");
  }

  /** All of the paragraph's words, but for prose that only gives somebody's. */
  get #comparedWords(): readonly StatementWord[] {
    this.#words ??= statementWords(this.#passage, this.#stretches);
    return this.#words;
  }

  /** How its words stand to those of another statement of the same owners. */
  compare(other: Statement): Sameness {
    const hasSameText = this.#plainText !== null && this.#plainText === other.#plainText;
    if (hasSameText && this.runs.length >= SURELY_LONG) return "equal";
    return compareWords(this.#comparedWords, other.#comparedWords);
  }

  /** The whole paragraph where nothing in it is told apart; `null` otherwise. */
  get #plainText(): string | null {
    const { insertions, quotations, text } = this.#passage.paragraph;
    return insertions.length + quotations.length === 0 ? text : null;
  }
}

/**
 * Whose words a passage holds: its speaker, or the author of prose, and everybody whose words are quoted inside. Of somebody who
 * is not identified it is known only on one day that it may be the same; without a date, in one document.
 */
function ownersOf({ document, paragraph }: Passage, registry: SpeakerRegistry): string[] {
  const keyOf = ({ speaker }: Pick<AttributedQuotation, "speaker">) =>
    speaker === null ? "?" : (registry.identify(document, speaker)?.key ?? fold(speaker.name));
  const quoted = [...new Set(quotationsInside(paragraph).map(keyOf))].toSorted();
  const inside = quoted.map((key) => `quoting ${key}`);
  if (paragraph.voice === "prose") return [`author ${fold(document.author ?? "")}`, ...inside];
  const key = keyOf(paragraph);
  const isNamed = key !== "?" && paragraph.speaker?.name !== reporter.name;
  return [isNamed ? `speaker ${key}` : `${key} ${document.date?.iso ?? document.id}`, ...inside];
}

/** The quotations of prose that does nothing else than give the words of one speaker; `null` for all other passages. */
function onlyQuoted(
  { document, paragraph }: Passage,
  registry: SpeakerRegistry,
): { readonly speaker: string; readonly stretches: readonly Span[] } | null {
  const { start, end, text, quotations } = paragraph;
  const speaker = quotations[0]?.speaker ?? null;
  if (speaker === null || speaker.name === reporter.name) return null;
  const key = registry.identify(document, speaker)?.key;
  const isTheirs = (one: AttributedQuotation) =>
    one.speaker !== null && registry.identify(document, one.speaker)?.key === key;
  if (key === undefined || !quotations.every(isTheirs)) return null;
  const stretches = quotations.map((span) => ({
    start: Math.max(span.start, start) - start,
    end: Math.min(span.end, end) - start,
  }));
  const around = stretches.reduceRight(
    (rest, span) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`,
    text,
  );
  const words = quoteWords(around);
  const denies = words.some(({ caselessKey }) => isNegation(caselessKey, document.language));
  return words.length > MOST_WORDS_AROUND || denies ? null : { speaker: key, stretches };
}
