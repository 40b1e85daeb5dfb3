import { inSample, type MutantPlace, type Sample } from "./in-sample.ts";

interface PlantedMutant extends MutantPlace {
  readonly id: string;
}

type Verdict = { readonly status: "passed" } | { readonly status: "compileError"; readonly reason: string };

/**
 * Lets only the mutants of the sample pass. Stryker has no samples: ranges in `mutate` take all mutants inside of them as well, but what a
 * checker refuses is not tried.
 */
class SampleChecker {
  static readonly inject = ["options"] as const;
  readonly #sample: Sample;

  constructor(options: { readonly sample: Sample }) {
    this.#sample = options.sample;
  }

  async init(): Promise<void> {}

  async check(mutants: readonly PlantedMutant[]): Promise<Record<string, Verdict>> {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#verdictOn(mutant)]));
  }

  /** All at once: a message for each mutant would take longer than the checks. */
  async group(mutants: readonly PlantedMutant[]): Promise<readonly (readonly string[])[]> {
    return [mutants.map((mutant) => mutant.id)];
  }

  #verdictOn(mutant: PlantedMutant): Verdict {
    if (inSample(asReported(mutant), this.#sample, process.cwd())) return { status: "passed" };
    return { status: "compileError", reason: "not in the sample" };
  }
}

/** Checkers meet lines and columns counted from 0, reports count them from 1. */
function asReported({ location: { start, end }, ...mutant }: PlantedMutant): MutantPlace {
  const fromOne = ({ line, column }: typeof start) => ({ line: line + 1, column: column + 1 });
  return { ...mutant, location: { start: fromOne(start), end: fromOne(end) } };
}

/** What Stryker finds in this module: a checker named `sample`. */
export const strykerPlugins = [{ kind: "Checker", name: "sample", injectableClass: SampleChecker }] as const;
