import { expect, test } from "vitest";
import { planChaos } from "../support/chaos/plan.ts";

const options = { seed: 5, acts: 400, actsForEachSession: 100 };

test("the same seed gives the same plan, another one another", () => {
  expect(planChaos(options)).toEqual(planChaos(options));
  expect(planChaos({ ...options, seed: 6 })).not.toEqual(planChaos(options));
});

test("a shorter plan is the beginning of a longer one", () => {
  const short = planChaos({ ...options, acts: 120 });
  expect(planChaos(options).slice(0, short.length)).toEqual(short);
});

test("a plan has as many acts as were asked for, and every kind of step", () => {
  const steps = planChaos({ ...options, acts: 3_000 });
  expect(steps.filter(({ kind }) => kind === "act")).toHaveLength(3_000);
  expect(new Set(steps.map(({ kind }) => kind))).toEqual(
    new Set(["act", "gateway", "note", "clock", "expiry", "pause"]),
  );
});
