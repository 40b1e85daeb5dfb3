import type { Span } from "../../../attribution/index.ts";
import type { RecordWords } from "../words/record-words.ts";
import type { AlignmentStep } from "./alignment-step.ts";

/** The stretch of the record that an alignment goes through; empty where it goes through none. */
export function recordedSpan(steps: readonly AlignmentStep[], { words }: RecordWords): Span {
  const [first = 0, ...others] = steps.flatMap(recordedBy);
  return { start: words[first]?.start ?? 0, end: words[others.at(-1) ?? first]?.end ?? 0 };
}

/** The numbers of the record's words that a step goes through: the first and the last. */
export function recordedBy(step: AlignmentStep): number[] {
  if (step.kind === "added") return [];
  return step.kind === "left-out" ? [step.from, step.to - 1] : [step.recorded];
}
