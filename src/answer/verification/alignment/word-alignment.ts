import type { RecordWords } from "../words/record-words.ts";
import { AlignmentCosts } from "./alignment-costs.ts";
import type { AlignmentStep } from "./alignment-step.ts";
import type { Alignable } from "./pair-costs.ts";

/** How given words fit best into a stretch of the record. */
export interface WordAlignment {
  /** In the order of both texts; every given word is in one of them. */
  readonly steps: readonly AlignmentStep[];
  /** Words replaced, missing or added. */
  readonly edits: number;
}

/**
 * The stretch of the record that the given words fit with the fewest edits, and how: a way back through the
 * {@link AlignmentCosts} from the best end.
 */
export function alignWords(texts: Alignable): WordAlignment {
  const costs = new AlignmentCosts(texts);
  const steps: AlignmentStep[] = [];
  let recorded = costs.bestEnd();
  let given = texts.given.length;
  const edits = costs.edits(recorded);
  while (given > 0) {
    const step = costs.lastStep(recorded, given);
    steps.push(step);
    if (step.kind === "left-out") recorded = step.from;
    else {
      if (step.kind !== "added") recorded -= 1;
      if (step.kind !== "missing" && step.kind !== "hidden") given -= 1;
    }
  }
  return { steps: withinSentences(steps.toReversed(), texts.record), edits };
}

/**
 * The steps without the record's words of other sentences than those that the given words share a word with: what is added
 * after a whole sentence does not replace the beginning of the next one. It makes no more edits.
 */
function withinSentences(steps: readonly AlignmentStep[], { words }: RecordWords): AlignmentStep[] {
  const isShared = ({ kind }: AlignmentStep) => kind === "same" || kind === "bare";
  const first = steps.findIndex(isShared);
  const last = steps.findLastIndex(isShared);
  if (first < 0) return [...steps];
  const opens = (number: number) => words[number]?.opens === true;
  const head = steps.slice(0, first);
  const tail = steps.slice(last + 1);
  const outsideHead = head.findLastIndex((step) => step.kind === "replaced" && opens(step.recorded + 1));
  const outsideTail = tail.findIndex((step) => step.kind === "replaced" && opens(step.recorded));
  return [
    ...head.flatMap((step, index) => (index <= outsideHead ? onlyGiven(step) : step)),
    ...steps.slice(first, last + 1),
    ...tail.flatMap((step, index) => (outsideTail >= 0 && index >= outsideTail ? onlyGiven(step) : step)),
  ];
}

/** What is left of a step where the record's word is left out of the comparison. */
function onlyGiven(step: AlignmentStep): AlignmentStep[] {
  return step.kind === "replaced" || step.kind === "added" ? [{ kind: "added", given: step.given }] : [];
}
