import type { Span } from "../../attribution/index.ts";
import { isNegation } from "../diversity/words-by-language.ts";
import type { AlignmentStep } from "./alignment/alignment-step.ts";
import type { Comparison } from "./alignment/compare-stretch.ts";
import { isNumber } from "./is-number.ts";

/** What a change is of that turns a meaning round more than others do. */
type Weighty = "negation" | "number";

/** One place where given words differ from the record. */
export interface Change {
  /**
   * Words of the record are `missing`, `replaced` by others, or `hidden` by an ellipsis; words are `added`, or `bracketed`: added in
   * brackets, or put there for the record's, by whoever quotes.
   */
  readonly kind: "missing" | "replaced" | "added" | "bracketed" | "hidden";
  /** The words of the record that are not given, as a slice of it; empty where there are none. */
  readonly recorded: string;
  /** The given words that are not in the record, as a slice of them; empty where there are none. */
  readonly given: string;
  /** True where the record and the given words differ here in what they deny, or in a number. */
  readonly weighty: readonly Weighty[];
}

/** Where the given words differ from the record, in order; insertions that are left out are no differences. */
export function changesIn(comparison: Comparison): Change[] {
  const changes: Change[] = [];
  let open: AlignmentStep[] = [];
  const close = () => {
    if (open.length > 0) changes.push(changeOf(open, comparison));
    open = [];
  };
  for (const step of comparison.steps) {
    const isDifferent = step.kind !== "same" && step.kind !== "bare" && step.kind !== "left-out";
    const isOther = open.some(({ kind }) => (kind === "hidden") !== (step.kind === "hidden"));
    if (!isDifferent || isOther) close();
    if (isDifferent) open.push(step);
  }
  close();
  return changes;
}

function changeOf(steps: readonly AlignmentStep[], { given, stretch }: Comparison): Change {
  const recorded = steps.flatMap((step) => ("recorded" in step ? [step.recorded] : []));
  const added = steps.flatMap((step) => ("given" in step ? [step.given] : []));
  const recordedKeys = recorded.flatMap((number) => stretch.record.words[number]?.caselessKey ?? []);
  const addedKeys = added.flatMap((number) => given.words[number]?.caselessKey ?? []);
  const language = stretch.passages[0]?.document.language ?? "";
  return {
    kind: kindOf(steps, added.length > 0 && added.every((number) => given.bracketed.has(number))),
    recorded: sliceOf(stretch.text, stretch.record.words, recorded),
    given: sliceOf(given.text, given.words, added),
    weighty: weightyIn(recordedKeys, addedKeys, language),
  };
}

function kindOf(steps: readonly AlignmentStep[], isInBrackets: boolean): Change["kind"] {
  if (steps.some(({ kind }) => kind === "hidden")) return "hidden";
  if (isInBrackets) return "bracketed";
  if (steps.every(({ kind }) => kind === "missing")) return "missing";
  return steps.every(({ kind }) => kind === "added") ? "added" : "replaced";
}

function sliceOf(text: string, words: readonly Span[], numbers: readonly number[]): string {
  const [first, last] = [words[numbers[0] ?? -1], words[numbers.at(-1) ?? -1]];
  return first === undefined || last === undefined ? "" : text.slice(first.start, last.end);
}

function weightyIn(recorded: readonly string[], given: readonly string[], language: string): Weighty[] {
  const differIn = (holds: (word: string) => boolean) =>
    recorded.filter(holds).join(" ") !== given.filter(holds).join(" ");
  const denied = (words: readonly string[]) => words.filter((word) => isNegation(word, language)).length;
  const isDenied = denied(recorded) !== denied(given);
  const isCounted = differIn((word) => isNumber(word, language));
  return [...(isDenied ? (["negation"] as const) : []), ...(isCounted ? (["number"] as const) : [])];
}
