import { vi } from "vitest";

/**
 * How many cases a property is tried with while faults are planted. Each mutant runs all tests that reach it: at 400 cases
 * a property a run would take days. What this misses counts as survived, so that the score is rather too low.
 */
const RUNS = 25;

vi.mock("fast-check", async (importOriginal) => {
  const original = await importOriginal<typeof import("fast-check")>();
  const assert = new Proxy(original.assert, {
    apply: (target, self, [property, parameters]) =>
      Reflect.apply(target, self, [property, { ...parameters, numRuns: fewer(parameters) }]),
  });
  return { ...original, assert, default: { ...original.default, assert } };
});

function fewer(parameters: { readonly numRuns?: number } | undefined): number {
  return Math.min(RUNS, parameters?.numRuns ?? RUNS);
}
