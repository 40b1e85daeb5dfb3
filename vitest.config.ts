import { defineConfig } from "vitest/config";

/** Where to write the results as JSON besides printing them; `.ci/run` reads the counts from there. */
const report = process.env["LECTERN_TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Says once what is skipped where no browser is installed.
    globalSetup: "test/support/playground/say-what-is-skipped.ts",
    testTimeout: 20_000,
    // A page shows an answer when the bot has given it, on a busy machine later.
    expect: { poll: { timeout: 10_000 } },
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
    coverage: {
      provider: "v8",
      include: ["{src,commands}/**/*.ts"],
      // Declarations hold no code; composition roots run as processes of their own, out of v8’s sight.
      // Elements of the page run in a browser, where tests of the page meet them.
      exclude: ["**/*.d.ts", "src/*.ts", "src/page/**/*-element.ts", "src/page/main.ts"],
      reporter: ["text", "html"],
      thresholds: { lines: 90, functions: 90, statements: 90, branches: 85 },
    },
  },
});
