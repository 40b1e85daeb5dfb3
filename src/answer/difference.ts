import type { Span } from "../attribution/index.ts";
import type { AlignmentStep } from "./alignment-step.ts";
import type { QuoteWord } from "./quote-words.ts";
import type { RecordWords } from "./record-words.ts";

/**
 * A stretch of a comparison: `equal` stands in both texts, as the record writes it; `missing` stands in the record and
 * not in the given words; `added` the other way round.
 */
export interface DiffPart {
  readonly op: "equal" | "missing" | "added";
  /** A slice of the record, or of the given words where it is `added`. */
  readonly text: string;
}

/** Two texts with the words that they were aligned by. */
export interface ComparedTexts {
  readonly recordedText: string;
  readonly record: RecordWords;
  readonly givenText: string;
  readonly given: readonly QuoteWord[];
}

/** The stretch of the record that an alignment goes through; empty where it goes through none. */
export function recordedSpan(steps: readonly AlignmentStep[], { words }: RecordWords): Span {
  const [first = 0, ...others] = steps.flatMap(recordedBy);
  return { start: words[first]?.start ?? 0, end: words[others.at(-1) ?? first]?.end ?? 0 };
}

/**
 * What differs, in the order of the texts; of words that stand in each other's place, those of the record come first.
 * The texts of `equal` and `missing` together are the record's span, character by character; those of `equal` and
 * `added` hold the given words.
 */
export function difference(steps: readonly AlignmentStep[], texts: ComparedTexts): DiffPart[] {
  const span = recordedSpan(steps, texts.record);
  const parts: DiffPart[] = [];
  for (const step of recordFirst(steps)) {
    const before = parts.findLast(({ op }) => op !== "missing");
    const found =
      step.kind === "added" ? [addedPart(step.given, texts, before)] : recordedParts(step, texts, span);
    for (const part of found) append(parts, part);
  }
  return parts;
}

/** Adds a part, or what it goes on with to the last one. */
function append(parts: DiffPart[], { op, text }: DiffPart): void {
  const last = parts.at(-1);
  if (text === "") return;
  if (last?.op === op) parts[parts.length - 1] = { op, text: last.text + text };
  else parts.push({ op, text });
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

/** The numbers of the record's words that a step goes through: the first and the last. */
function recordedBy(step: AlignmentStep): number[] {
  if (step.kind === "added") return [];
  return step.kind === "left-out" ? [step.from, step.to - 1] : [step.recorded];
}

function recordedParts(step: AlignmentStep, { recordedText, record }: ComparedTexts, span: Span): DiffPart[] {
  const [first = 0, last = first] = recordedBy(step);
  const start = Math.max(span.start, boundary(recordedText, record.words, first));
  const end = Math.min(span.end, boundary(recordedText, record.words, last + 1));
  const inserted = record.words[first]?.inserted;
  if (step.kind === "bare" && inserted) {
    return [
      { op: "equal", text: recordedText.slice(start, inserted.start) },
      { op: "missing", text: recordedText.slice(inserted.start, inserted.end) },
      { op: "equal", text: recordedText.slice(inserted.end, end) },
    ];
  }
  const isEqual = step.kind === "same" || step.kind === "bare";
  return [{ op: isEqual ? "equal" : "missing", text: recordedText.slice(start, end) }];
}

/** An added word with the space after it, and with that before it where the given words before it do without. */
function addedPart(
  number: number,
  { givenText, given }: ComparedTexts,
  before: DiffPart | undefined,
): DiffPart {
  const start = boundary(givenText, given, number);
  const gap = givenText.slice(given[number - 1]?.end ?? start, start);
  const isApart = before === undefined || before.op === "added" || /\s$/u.test(before.text);
  const from = isApart ? start : start - (/\s+$/u.exec(gap)?.[0].length ?? 0);
  return { op: "added", text: givenText.slice(from, boundary(givenText, given, number + 1)) };
}

/** Where, between two words, the first one's closing marks end and the other's opening marks begin. */
function boundary(text: string, words: readonly QuoteWord[], number: number): number {
  const before = words[number - 1];
  const after = words[number];
  if (before === undefined) return after?.start ?? 0;
  if (after === undefined) return before.end;
  const gap = text.slice(before.end, after.start);
  const opening = /(?<=\s)\S+$|[\p{Ps}\p{Pi}]+$/u.exec(gap);
  return before.end + (opening?.index ?? gap.length);
}
