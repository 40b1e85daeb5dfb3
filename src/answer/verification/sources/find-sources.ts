import type { Span } from "../../../attribution/index.ts";
import { splitSentences } from "../../../text/index.ts";
import { ask, LONGEST_QUESTION } from "../../ask.ts";
import type { Passage } from "../../passage.ts";
import type { Revision } from "../../revision.ts";
import type { Verification } from "../verification.ts";
import { verify } from "../verify.ts";
import { quoteWords } from "../words/quote-words.ts";
import { findQuotations } from "./find-quotations.ts";

/** Words of a message, and where in the record they come from. */
export interface SourceFinding {
  /** The slice of the message at the span. */
  readonly words: string;
  readonly span: Span;
  /** Marked as a quotation; without marks, but of the record at least nearly; or only of the same topic. */
  readonly kind: "quoted" | "unmarked" | "paraphrase";
  /** `null` for a paraphrase. */
  readonly verification: Verification | null;
  /** The passage that the words are from; where they are from none, the one that comes nearest, if any is near. */
  readonly nearest: Passage | null;
}

const MOST_FINDINGS = 5;

/** The fewest words that are looked for: shorter quotations are names and irony, shorter sentences are anybody's. */
const SHORTEST_QUOTATION = 4;
const SHORTEST_SENTENCE = 6;

/** The most sentences without marks that are looked for. */
const MOST_SENTENCES = 20;

/**
 * Where the words of a message come from, in at most five findings, in the order of the message:
 *
 * - each of its quotations of at least four words, verified, whether it stands in the record or not;
 * - where it has none, its sentences of at least six words that stand in the record, at least nearly;
 * - where there are none either, the whole message with the passage that answers it as a question.
 *
 * Empty where nothing is near enough. A quotation or a message that is longer than {@link LONGEST_QUESTION} is looked for up to
 * the last word before.
 */
export async function findSources(revision: Revision, message: string): Promise<SourceFinding[]> {
  const text = new Message(revision, message);
  const quoted = await text.quoted();
  if (quoted.length > 0) return quoted;
  const unmarked = await text.unmarked();
  return unmarked.length > 0 ? unmarked : text.paraphrased();
}

/** A message whose words are looked for in a revision. */
class Message {
  readonly #revision: Revision;
  readonly #text: string;

  constructor(revision: Revision, text: string) {
    this.#revision = revision;
    this.#text = text;
  }

  /** Quotations that stand in a quoted block are looked for only where the block as a whole is not found. */
  async quoted(): Promise<SourceFinding[]> {
    const marked = findQuotations(this.#text);
    const quotations = marked.quotations.filter((span) => this.#hasWords(span, SHORTEST_QUOTATION));
    const blocks = marked.blocks.filter((span) => this.#hasWords(span, SHORTEST_QUOTATION));
    const inside = (block: Span) => quotations.filter((span) => holds(block, span));
    const free = quotations.filter((span) => !blocks.some((block) => holds(block, span)));
    const spans = [...blocks, ...free].toSorted((one, other) => one.start - other.start);
    const findings: SourceFinding[] = [];
    for (const span of spans.slice(0, MOST_FINDINGS)) {
      const finding = await this.#verified(span, "quoted");
      const parts = isFound(finding) ? [] : inside(span).slice(0, MOST_FINDINGS);
      if (parts.length === 0) findings.push(finding);
      for (const part of parts) findings.push(await this.#verified(part, "quoted"));
    }
    return findings.slice(0, MOST_FINDINGS);
  }

  async unmarked(): Promise<SourceFinding[]> {
    const sentences = splitSentences(this.#text).filter((span) => this.#hasWords(span, SHORTEST_SENTENCE));
    const findings: SourceFinding[] = [];
    for (const span of sentences.slice(0, MOST_SENTENCES)) {
      const finding = await this.#verified(span, "unmarked");
      if (isFound(finding)) findings.push(finding);
      if (findings.length === MOST_FINDINGS) break;
    }
    return findings;
  }

  async paraphrased(): Promise<SourceFinding[]> {
    const start = this.#text.length - this.#text.trimStart().length;
    const span = this.#clipped({ start, end: this.#text.trimEnd().length });
    const words = this.#text.slice(span.start, span.end);
    const question = words.replace(/["“”„«»]/gu, " ");
    if (question.trim() === "") return [];
    const { quotes } = await ask(this.#revision, { text: question, limit: 1 });
    return quotes.map((nearest) => ({ words, span, kind: "paraphrase", verification: null, nearest }));
  }

  async #verified(whole: Span, kind: "quoted" | "unmarked"): Promise<SourceFinding> {
    const span = this.#clipped(whole);
    const words = this.#text.slice(span.start, span.end);
    const verification = await verify(this.#revision, words);
    const nearest = verification.outcome === "not-found" ? verification.nearest : verification.passage;
    return { words, span, kind, verification, nearest };
  }

  /** The span, or where it is too long to be looked for, its beginning up to the end of a word. */
  #clipped({ start, end }: Span): Span {
    if (end - start <= LONGEST_QUESTION) return { start, end };
    const words = this.#text.slice(start, start + LONGEST_QUESTION);
    const whole = words.slice(0, Math.max(0, words.search(/\s\S*$/u))).trimEnd();
    return { start, end: start + (whole === "" ? words : whole).length };
  }

  #hasWords({ start, end }: Span, count: number): boolean {
    return quoteWords(this.#text.slice(start, end)).length >= count;
  }
}

function holds(block: Span, span: Span): boolean {
  return block.start <= span.start && span.end <= block.end;
}

function isFound({ verification }: SourceFinding): boolean {
  return verification !== null && verification.outcome !== "not-found";
}
