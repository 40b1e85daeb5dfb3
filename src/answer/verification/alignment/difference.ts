import type { Span } from "../../../attribution/index.ts";
import type { GivenWords } from "../given-words.ts";
import type { QuoteWord } from "../words/quote-words.ts";
import type { RecordWords } from "../words/record-words.ts";
import type { AlignmentStep } from "./alignment-step.ts";
import type { Comparison } from "./compare-stretch.ts";
import { recordedBy } from "./recorded-span.ts";

/**
 * A stretch of a comparison: `equal` stands in both texts, as the record writes it; `missing` stands in the record and
 * not in the given words; `added` the other way round.
 */
export interface DiffPart {
  readonly op: "equal" | "missing" | "added";
  /** A slice of the record, or of the given words where it is `added`. */
  readonly text: string;
  /**
   * Why it is in one text only, where the texts say so: the record's words are hidden by an ellipsis, or put in by the publisher;
   * the given ones stand in brackets of whoever quotes. Absent for others.
   */
  readonly because?: "ellipsis" | "insertion" | "brackets";
}

/**
 * What differs, in the order of the texts; of words that stand in each other's place, those of the record come first.
 * The texts of `equal` and `missing` together are the record's span, character by character; those of `equal` and
 * `added` hold the given words.
 */
export function difference({ steps, stretch, given, span }: Comparison): DiffPart[] {
  const texts = { recordedText: stretch.text, record: stretch.record, given };
  const parts: DiffPart[] = [];
  for (const step of recordFirst(steps)) {
    const before = parts.findLast(({ op }) => op !== "missing");
    const found =
      step.kind === "added" ? [addedPart(step.given, texts, before)] : recordedParts(step, texts, span);
    for (const part of found) append(parts, part);
  }
  return parts;
}

interface ComparedTexts {
  readonly recordedText: string;
  readonly record: RecordWords;
  readonly given: GivenWords;
}

/** Adds a part, or what it goes on with to the last one. */
function append(parts: DiffPart[], part: DiffPart): void {
  const last = parts.at(-1);
  if (part.text === "") return;
  if (last?.op === part.op && last.because === part.because)
    parts[parts.length - 1] = { ...part, text: last.text + part.text };
  else parts.push(part);
}

/** The steps with every replaced word in two, and between two words in both texts the record's words before others. */
function recordFirst(steps: readonly AlignmentStep[]): AlignmentStep[] {
  const ordered: AlignmentStep[] = [];
  let added: AlignmentStep[] = [];
  for (const step of steps) {
    if (step.kind === "same" || step.kind === "bare") {
      ordered.push(...added, step);
      added = [];
    } else {
      if (step.kind === "replaced") ordered.push({ kind: "missing", recorded: step.recorded });
      if (step.kind === "replaced" || step.kind === "added") added.push({ kind: "added", given: step.given });
      else ordered.push(step);
    }
  }
  return [...ordered, ...added];
}

function recordedParts(step: AlignmentStep, { recordedText, record }: ComparedTexts, span: Span): DiffPart[] {
  const [first = 0, last = first] = recordedBy(step);
  const start = Math.max(span.start, boundary(recordedText, record.words, first));
  const end = Math.min(span.end, boundary(recordedText, record.words, last + 1));
  const inserted = record.words[first]?.inserted;
  if (step.kind === "bare" && inserted) {
    return [
      { op: "equal", text: recordedText.slice(start, inserted.start) },
      { op: "missing", text: recordedText.slice(inserted.start, inserted.end), because: "insertion" },
      { op: "equal", text: recordedText.slice(inserted.end, end) },
    ];
  }
  const text = recordedText.slice(start, end);
  switch (step.kind) {
    case "hidden":
      return [{ op: "missing", text, because: "ellipsis" }];
    case "left-out":
      return [{ op: "missing", text, because: "insertion" }];
    case "missing":
    case "replaced":
      return [{ op: "missing", text }];
    default:
      return [{ op: "equal", text }];
  }
}

/** An added word with the space after it, and with that before it where the given words before it do without. */
function addedPart(
  number: number,
  { given: { text, words, bracketed } }: ComparedTexts,
  before: DiffPart | undefined,
): DiffPart {
  const start = boundary(text, words, number);
  const gap = text.slice(words[number - 1]?.end ?? start, start);
  const isApart = before === undefined || before.op === "added" || /\s$/u.test(before.text);
  const from = isApart ? start : start - (/(?<!\s)\s+$/u.exec(gap)?.[0].length ?? 0);
  const added = { op: "added", text: text.slice(from, boundary(text, words, number + 1)) } as const;
  return bracketed.has(number) ? { ...added, because: "brackets" } : added;
}

/** Where, between two words, the first one's closing marks end and the other's opening marks begin. */
function boundary(text: string, words: readonly QuoteWord[], number: number): number {
  const before = words[number - 1];
  const after = words[number];
  if (before === undefined) return after?.start ?? 0;
  if (after === undefined) return before.end;
  const gap = text.slice(before.end, after.start);
  const opening = /(?<=\s)\S+$|(?<![\p{Ps}\p{Pi}])[\p{Ps}\p{Pi}]+$/u.exec(gap);
  return before.end + (opening?.index ?? gap.length);
}
