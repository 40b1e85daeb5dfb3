import { Stryker } from "@stryker-mutator/core";
import { inSample, type Sample } from "./in-sample.ts";
import type { MutationTarget } from "./mutation-targets.ts";

/** Where reports and the results of whole runs are kept; not part of the repository. */
const FOLDER = ".lectern/mutation";

/** A mutant that was tried, as Stryker reports it. */
export type TriedMutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** What a run found. */
export interface PlantedFaults {
  /** All mutants there are, tried or not. */
  readonly all: number;
  /** Those that were drawn, each with what became of it. */
  readonly tried: readonly TriedMutant[];
}

/** How a run goes, for all parts alike. */
export interface PlantingOptions {
  /** Files in place of the part's own, as patterns, or `null`. */
  readonly files: readonly string[] | null;
  readonly sample: Sample;
  /** How many test processes run side by side. */
  readonly processes: number;
}

/** Plants faults into a part as `stryker.config.json` says, and runs the tests that reach each of them. Takes seconds for each mutant. */
export async function plantFaults(target: MutationTarget, options: PlantingOptions): Promise<PlantedFaults> {
  process.env["LECTERN_MUTATION_TESTS"] = target.tests.join("\n");
  const results = await new Stryker(strykerOptions(target, options)).runMutationTest();
  const tried = results.filter((mutant) => inSample(mutant, options.sample, process.cwd()));
  return { all: results.length, tried };
}

/** What differs from run to run; `stryker.config.json` says what does not. */
function strykerOptions(target: MutationTarget, { files, sample, processes }: PlantingOptions) {
  const whole = sample.share === 1 && files === null;
  return {
    mutate: [...(files ?? target.source), "!**/*.d.ts"],
    checkers: whole ? [] : ["sample"],
    sample,
    concurrency: processes,
    // What was tried in a whole run and has not changed is not tried again. A sample's results would hide the rest.
    incremental: whole,
    incrementalFile: `${FOLDER}/${target.name}.incremental.json`,
    tempDirName: `${FOLDER}/sandbox-${target.name}`,
    htmlReporter: { fileName: `${FOLDER}/${target.name}.html` },
    jsonReporter: { fileName: `${FOLDER}/${target.name}.json` },
  };
}
