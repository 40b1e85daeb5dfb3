import { scaledEvidence } from "../src/answer/index.ts";
import { areaUnderCurve } from "../src/evaluation/index.ts";
import { type Case, type Kind, kinds, readCases } from "./support/answerable-questions.ts";
import { groupBy } from "./support/group-by.ts";
import { fitLogistic, probability } from "./support/logistic.ts";

/** What the weights are fitted on; questions in other languages are only measured. */
const FITTED_LANGUAGE = "en";

/** How much each kind counts in each corpus, however many questions it has there. */
const kindWeights: Readonly<Record<Kind, number>> = {
  right: 1,
  wrong: 0.25,
  "off topic": 0.5,
  "other part": 0.25,
  "taken out": 0.25,
  "other period": 0.25,
  trick: 0,
};

/** The share of right answers that must be given. */
const LEAST_KEPT = 0.9;

const CURVE = [0.1, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8, 0.9];

interface Scored extends Case {
  /** The confidence by weights that were fitted without the family of its corpus. */
  readonly fair: number;
}

function featuresOf({ evidence }: Case): number[] {
  const { share, lead, together } = scaledEvidence(evidence);
  return [share, lead, together];
}

/** The weights of share, lead and together, and the base. */
function weightsFrom(cases: readonly Case[]): number[] {
  const used = cases.filter(({ language, kind }) => language === FITTED_LANGUAGE && kindWeights[kind] > 0);
  const groups = [...groupBy(used, ({ corpus, kind }) => `${corpus}, ${kind}`).values()];
  return fitLogistic(
    groups.flatMap((group) =>
      group.map((one) => ({
        features: featuresOf(one),
        outcome: one.kind === "right",
        weight: kindWeights[one.kind] / group.length,
      })),
    ),
  );
}

function scoreFairly(cases: readonly Case[]): Scored[] {
  return [...groupBy(cases, ({ family }) => family)].flatMap(([family, own]) => {
    const weights = weightsFrom(cases.filter((one) => one.family !== family));
    return own.map((one) => ({ ...one, fair: probability(weights, featuresOf(one)) }));
  });
}

function shareFrom(least: number, cases: readonly Scored[]): number {
  return cases.filter(({ fair }) => fair >= least).length / cases.length;
}

/** The mean over the corpora of the share of their questions of a kind that get an answer. */
function meanShare(cases: readonly Scored[], kind: Kind, least: number): number {
  const ofKind = cases.filter((one) => one.kind === kind);
  const shares = [...groupBy(ofKind, ({ corpus }) => corpus).values()].map((one) => shareFrom(least, one));
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

function confidenceThatKeeps(share: number, cases: readonly Scored[]): number {
  const steps = Array.from({ length: 99 }, (_, step) => (step + 1) / 100);
  return steps.findLast((least) => meanShare(cases, "right", least) >= share) ?? 0;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  console.log(`${lines.join("\n")}\n`);
}

/** A kind of questions of a corpus: how many are answered, and how well the right ones are told from them. */
function cellFor(corpus: readonly Scored[], kind: Kind, least: number): string {
  const cases = corpus.filter((one) => one.kind === kind);
  if (cases.length === 0) return "";
  const fairOf = (some: readonly Scored[]) => some.map(({ fair }) => fair);
  const right = corpus.filter((one) => one.kind === "right");
  const auroc = kind === "right" ? "" : `, ${areaUnderCurve(fairOf(right), fairOf(cases)).toFixed(2)}`;
  return percent(shareFrom(least, cases)) + auroc;
}

function printMeasures(scored: readonly Scored[]): void {
  const fitted = scored.filter(({ language }) => language === FITTED_LANGUAGE);
  console.log("Answered from a confidence, mean of the corpora in English:\n");
  printTable(
    ["confidence", ...kinds],
    CURVE.map((least) => [String(least), ...kinds.map((kind) => percent(meanShare(fitted, kind, least)))]),
  );
  const least = confidenceThatKeeps(LEAST_KEPT, fitted);
  console.log(`LEAST_CONFIDENCE: ${least} answers ${percent(LEAST_KEPT)} of right ones. There, by corpus,`);
  console.log("what is answered, and the area under the curve against the right ones:\n");
  const corpora = [...groupBy(scored, ({ corpus }) => corpus)];
  printTable(
    ["corpus", ...kinds],
    corpora.map(([corpus, cases]) => [corpus, ...kinds.map((kind) => cellFor(cases, kind, least))]),
  );
}

async function run(folder: string): Promise<void> {
  const cases: Case[] = [];
  for await (const more of readCases(folder)) cases.push(...more);
  const [share, lead, together, base] = weightsFrom(cases).map((weight) => weight.toFixed(2));
  console.log(`confidenceWeights: base ${base}, share ${share}, lead ${lead}, together ${together}`);
  console.log("What follows is measured by weights that were fitted without the family of each corpus.\n");
  printMeasures(scoreFairly(cases));
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("expected the folder of the test collections, met none");
await run(folder);
