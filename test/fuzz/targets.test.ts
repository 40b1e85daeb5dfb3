import { describe, expect, test } from "vitest";
import { fuzzTargets } from "../support/fuzz/index.ts";

describe("what must hold for every input holds for", () => {
  test.each(fuzzTargets.map((target) => [target.name, target] as const))("%s", async (_name, { run }) => {
    await expect(run({ cases: 150, seed: 20_310_520 })).resolves.toBeUndefined();
  });
});
