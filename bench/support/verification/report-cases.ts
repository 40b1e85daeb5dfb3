import { groupBy } from "../group-by.ts";
import { inWords, median, quantile } from "../measure.ts";
import type { JudgedCase } from "./judge-cases.ts";

/** Prints how often the verdicts are right, by kind, and how long they took. */
export function reportCases(judged: readonly JudgedCase[]): void {
  console.log("| kind | cases | verbatim | altered | not found | verdict right | all right |");
  console.log("|---|---|---|---|---|---|---|");
  for (const [kind, some] of groupBy(judged, (one) => one.kind)) console.log(row(kind, some));
  console.log(row("all", judged));
  const falsely = judged.filter((one) => one.verdict.outcome === "verbatim" && one.standing === "nowhere");
  console.log(`\nverbatim without standing in the record: ${falsely.length}`);
  for (const { kind, quote } of falsely) console.log(`  ${kind}: ${quote}`);
  const times = judged.map(({ time }) => time);
  const [first = 0] = times;
  console.log(
    `milliseconds: ${inWords(first)} the first, ${inWords(median(times))} the median, ${inWords(quantile(times, 0.95))} at 95 %, ${inWords(quantile(times, 0.99))} at 99 %, ${inWords(Math.max(...times))} the most`,
  );
}

function row(kind: string, some: readonly JudgedCase[]): string {
  const count = (isCounted: (one: JudgedCase) => boolean) => some.filter(isCounted).length;
  const share = (isCounted: (one: JudgedCase) => boolean) =>
    `${((100 * count(isCounted)) / some.length).toFixed(1)} %`;
  const outcomes = (["verbatim", "altered", "not-found"] as const).map((outcome) =>
    count((one) => one.verdict.outcome === outcome),
  );
  const cells = [
    kind,
    some.length,
    ...outcomes,
    share((one) => one.isOutcomeRight),
    share((one) => one.isRight),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** A case in short, for whoever checks by hand whether what is expected is right. */
export function caseLine({
  kind,
  quote,
  speaker,
  source,
  due,
  standing,
  verdict,
  isRight,
}: JudgedCase): string {
  const said =
    verdict.outcome === "not-found"
      ? { nearest: verdict.nearest?.paragraph.text.slice(0, 300) ?? null, nearness: verdict.nearness }
      : {
          record: verdict.passage.paragraph.text.slice(verdict.span.start, verdict.span.end),
          diff: verdict.diff,
        };
  const altered =
    verdict.outcome === "altered" ? { alteration: verdict.alteration, similarity: verdict.similarity } : {};
  return JSON.stringify({
    kind,
    isRight,
    quote,
    speaker,
    source,
    due,
    standing,
    outcome: verdict.outcome,
    ...altered,
    ...said,
    claim: verdict.claim?.kind,
  });
}
