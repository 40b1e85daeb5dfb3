import { defineConfig } from "vitest/config";

/** The tests of the part that faults are planted into; `bench/planted-faults.ts` sets them. */
const tests = process.env["LECTERN_MUTATION_TESTS"]?.split("\n") ?? [];

export default defineConfig({
  test: {
    include: tests,
    exclude: [
      // Starts the compiled program, which holds no planted faults.
      "test/answer/rebuild-in-worker.test.ts",
      // Take seconds, and count the cases that they met, of which there are fewer here.
      "test/search/exact-pruning.test.ts",
      "test/answer/exact-words.test.ts",
    ],
    setupFiles: ["bench/support/mutation/fewer-runs.ts"],
    testTimeout: 60_000,
  },
});
