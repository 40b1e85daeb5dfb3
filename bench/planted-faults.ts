import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { mutationScore } from "./support/mutation/mutation-score.ts";
import { type MutationTarget, mutationTargets } from "./support/mutation/mutation-targets.ts";
import { type PlantedFaults, plantFaults, type TriedMutant } from "./support/mutation/plant-faults.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    all: { type: "boolean", default: false },
    file: { type: "string", multiple: true },
    processes: { type: "string", default: "2" },
    seed: { type: "string", default: "1" },
    share: { type: "string" },
  },
});
const seed = Number(values.seed);

function chosenTargets(): readonly MutationTarget[] {
  const unknown = positionals.find((name) => !mutationTargets.some((target) => target.name === name));
  const names = mutationTargets.map((target) => target.name).join(", ");
  if (unknown !== undefined) throw new Error(`expected parts of the product (${names}), met ${unknown}`);
  return mutationTargets.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
}

function shareOf(target: MutationTarget): number {
  const share = values.all ? 1 : Number(values.share ?? target.share);
  if (share > 0 && share <= 1) return share;
  throw new Error(`--share: expected a number above 0 and at most 1, met ${values.share}`);
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** A surviving mutant in a line: where it is, what stands there, and what could stand there unnoticed. */
function describeMutant({ fileName, location, replacement, status }: TriedMutant): string {
  const { start, end } = location;
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, end.column - 1);
  lines[0] = (lines[0] ?? "").slice(start.column - 1);
  const short = (text: string) => text.replace(/\s+/gu, " ").slice(0, 90);
  const place = `${fileName.slice(process.cwd().length + 1)}:${start.line}:${start.column}`;
  return `  ${status} ${place}  ${short(lines.join(" "))}  →  ${short(replacement ?? "")}`;
}

function report(target: MutationTarget, { all, tried }: PlantedFaults, share: number): void {
  const { killed, timedOut, survived, uncovered, broken, interval } = mutationScore(tried);
  const which = share === 1 ? "all" : `a sample, seed ${seed}, share ${share}`;
  console.log(`${target.name}: ${tried.length} of ${all} mutants tried (${which})`);
  for (const mutant of tried.filter(({ status }) => status === "Survived" || status === "NoCoverage"))
    console.log(describeMutant(mutant));
  console.log(
    `  killed ${killed}, timed out ${timedOut}, survived ${survived}, reached by no test ${uncovered}, not to be tried ${broken}`,
  );
  const bounds =
    share === 1 ? "" : `; of all, with 95 %: ${percent(interval.low)} to ${percent(interval.high)}`;
  console.log(`  score ${percent(interval.share)}${bounds}`);
}

for (const target of chosenTargets()) {
  const sample = { share: shareOf(target), seed };
  const files = values.file ?? null;
  const started = performance.now();
  report(
    target,
    await plantFaults(target, { files, sample, processes: Number(values.processes) }),
    sample.share,
  );
  console.log(`  ${((performance.now() - started) / 60_000).toFixed(1)} minutes\n`);
}
