import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { admissionLimits, decide, expectedAfter, type Load } from "../../src/discord/index.ts";
import { seeded } from "../support/texts.ts";

const calm: Load = { waited: 0, ahead: 0, turn: 5, callback: 100, underWay: 20 };

const loads: fc.Arbitrary<Load> = fc.record({
  waited: fc.integer({ min: 0, max: 4_000 }),
  ahead: fc.integer({ min: 0, max: 400 }),
  turn: fc.integer({ min: 0, max: 250 }),
  callback: fc.integer({ min: 0, max: 4_000 }),
  underWay: fc.integer({ min: 0, max: 1_200 }),
});

describe("the time after which an answer is expected", () => {
  test("is what the event has waited, the turns ahead of it, and Discord's own time", () => {
    expect(expectedAfter({ waited: 40, ahead: 30, turn: 5, callback: 100, underWay: 0 })).toBe(290);
  });

  test("counts no more than 500 ms of Discord's own time", () => {
    expect(expectedAfter({ ...calm, callback: 2_900 })).toBe(500);
  });
});

describe("the decision about an interaction", () => {
  test("turns away where the answer would come after 1,200 ms, and lets in at 1,200", () => {
    expect(decide({ ...calm, waited: 1_100 }, false)).toEqual({ admitted: true, isOverloaded: false });
    expect(decide({ ...calm, waited: 1_101 }, false)).toEqual({ admitted: false, isOverloaded: true });
  });

  test("goes on turning away until an answer is expected within 600 ms", () => {
    expect(decide({ ...calm, waited: 501 }, true)).toEqual({ admitted: false, isOverloaded: true });
    expect(decide({ ...calm, waited: 500 }, true)).toEqual({ admitted: true, isOverloaded: false });
  });

  test("turns nobody away because Discord alone is slow", () => {
    for (const isOverloaded of [false, true]) {
      expect(decide({ ...calm, callback: 10_000 }, isOverloaded).admitted).toBe(true);
    }
  });

  test("lets every interaction in below the floor, whatever it has waited", () => {
    fc.assert(
      fc.property(loads, fc.boolean(), (load, isOverloaded) => {
        const underWay = load.underWay % admissionLimits.floor;
        expect(decide({ ...load, underWay }, isOverloaded).admitted).toBe(true);
      }),
      seeded,
    );
  });

  test("lets none in from the ceiling on", () => {
    fc.assert(
      fc.property(loads, fc.boolean(), (load, isOverloaded) => {
        const underWay = load.underWay + admissionLimits.ceiling;
        expect(decide({ ...load, underWay }, isOverloaded).admitted).toBe(false);
      }),
      seeded,
    );
  });

  test("is overloaded from the last time that too much was expected, unless little was expected since", () => {
    fc.assert(
      fc.property(fc.array(loads, { minLength: 1, maxLength: 60 }), (arriving) => {
        let isOverloaded = false;
        for (const [number, load] of arriving.entries()) {
          const decision = decide(load, isOverloaded);
          expect(decision).toEqual(decisionByHistory(arriving.slice(0, number + 1)));
          isOverloaded = decision.isOverloaded;
        }
      }),
      seeded,
    );
  });
});

/** The same without a state: by everything that has arrived so far. */
function decisionByHistory(arrived: readonly Load[]) {
  const times = arrived.map(({ waited, ahead, turn, callback }) => {
    let time = waited + Math.min(callback, 500);
    for (let event = 0; event < ahead; event += 1) time += turn;
    return time;
  });
  const lastTooMuch = times.findLastIndex((time) => time > 1_200);
  const lastLittle = times.findLastIndex((time) => time <= 600);
  const isOverloaded = lastTooMuch > lastLittle;
  const { underWay = 0 } = arrived.at(-1) ?? {};
  return { admitted: underWay < 8 || (underWay < 1_000 && !isOverloaded), isOverloaded };
}
