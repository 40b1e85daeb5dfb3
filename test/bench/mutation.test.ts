import { describe, expect, test } from "vitest";
import { inSample } from "../../bench/support/mutation/in-sample.ts";
import { mutationScore } from "../../bench/support/mutation/mutation-score.ts";
import { wilsonInterval } from "../../bench/support/mutation/wilson-interval.ts";

/** A mutant in a line of its own. */
const mutant = (line: number) => ({
  fileName: "src/text/fold.ts",
  location: { start: { line, column: 1 }, end: { line, column: 9 } },
  replacement: "false",
});
const mutants = Array.from({ length: 2_000 }, (_, line) => mutant(line));

describe("a sample of mutants", () => {
  test("holds all of them at a share of 1, and about a tenth at 0.1", () => {
    expect(mutants.filter((one) => inSample(one, { share: 1, seed: 7 }, "/project"))).toHaveLength(2_000);
    const tenth = mutants.filter((one) => inSample(one, { share: 0.1, seed: 7 }, "/project"));
    expect(tenth.length).toBeGreaterThan(150);
    expect(tenth.length).toBeLessThan(250);
  });

  test("is the same in a copy of the project, and another with another seed", () => {
    const drawn = (root: string, seed: number) =>
      mutants.map((one) =>
        inSample({ ...one, fileName: `${root}/${one.fileName}` }, { share: 0.1, seed }, root),
      );
    expect(drawn("/copy", 7)).toEqual(drawn("/project", 7));
    expect(drawn("/project", 8)).not.toEqual(drawn("/project", 7));
  });
});

describe("wilsonInterval", () => {
  test("gives the bounds of the formula", () => {
    // p = 0.9, n = 100, z = 1.96: (0.9 + 0.0192 ± 1.96·√(0.0009 + 0.000096)) / 1.0384
    const { share, low, high } = wilsonInterval(90, 100);
    expect(share).toBe(0.9);
    expect(low).toBeCloseTo(0.8256, 3);
    expect(high).toBeCloseTo(0.9448, 3);
  });

  test("knows nothing from an empty sample", () => {
    expect(wilsonInterval(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
  });
});

describe("mutationScore", () => {
  test("counts endless runs as noticed, unreached mutants as not, and broken ones not at all", () => {
    const statuses = ["Killed", "Killed", "Timeout", "Survived", "NoCoverage", "RuntimeError"];
    const score = mutationScore(statuses.map((status) => ({ status })));
    expect(score).toMatchObject({ killed: 2, timedOut: 1, survived: 1, uncovered: 1, broken: 1 });
    expect(score.interval.share).toBe(0.6);
  });
});
