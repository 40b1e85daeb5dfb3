import { formatProblem } from "../corpus/index.ts";
import type { ImportOutcome } from "./import-outcome.ts";
import type { Page } from "./page.ts";
import { counted, printable } from "./terminal.ts";

const INDENT = 4;

/** What became of every file, a row each with what its keeper should look at below it, and how many of each there are. */
export function printOutcomes(outcomes: readonly ImportOutcome[], page: Page): string {
  const width = Math.max(...outcomes.map(({ file }) => printable(file).length));
  const rows = outcomes.flatMap((outcome) => [
    `${page.strong(printable(outcome.file).padEnd(width))}  ${printable(rowOf(outcome))}`,
    ...notesOf(outcome).map((note) => page.layOut(printable(note), INDENT)),
  ]);
  return [...rows, "", summaryOf(outcomes)].join("\n");
}

function rowOf({ outcome, document, plan, reason }: ImportOutcome): string {
  switch (outcome) {
    case "refused":
      return `refused: ${reason?.message} (${reason?.code})`;
    case "already-there":
      return `already imported as ${document}`;
    case "added":
    case "would-be-added": {
      const { paragraphs = [], speakers = [] } = plan?.document ?? {};
      const named = speakers.length === 0 ? "no speaker known" : counted(speakers.length, "speaker");
      return `→ ${document}  ${counted(paragraphs.length, "paragraph")}, ${named}`;
    }
  }
}

function notesOf({ plan }: ImportOutcome): string[] {
  if (plan === null) return [];
  // That no title was found stands among what is missing already.
  const problems = plan.problems.filter(({ code }) => code !== "missing-title");
  return [
    ...plan.warnings.map(({ code, message }) => `${message} (${code})`),
    ...plan.missing.map(({ message }) => message),
    ...problems.map(formatProblem),
  ];
}

function summaryOf(outcomes: readonly ImportOutcome[]): string {
  const names = [
    ["added", "added"],
    ["would-be-added", "would be added"],
    ["already-there", "already there"],
    ["refused", "refused"],
  ] as const;
  const counts = names.map(([outcome, words]) => {
    const count = outcomes.filter((one) => one.outcome === outcome).length;
    return count === 0 ? null : `${count} ${words}`;
  });
  return counts.filter((count) => count !== null).join(", ");
}
