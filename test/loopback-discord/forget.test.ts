import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forgetOldest } from "../../src/loopback-discord/index.ts";

describe("what is kept of a map that grows", () => {
  test("is the last of it, at least as many as asked for and at most a 64th more, whatever comes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 0, max: 1000 }), (keep, added) => {
        const map = new Map<string, number>();
        for (let number = 0; number < added; number += 1) {
          map.set(String(number), number);
          forgetOldest(map, keep);

          expect(map.size).toBeGreaterThanOrEqual(Math.min(number + 1, keep));
          expect(map.size).toBeLessThanOrEqual(keep + keep / 64);
        }
        const last = Array.from({ length: map.size }, (_, place) => added - map.size + place);

        expect([...map.values()]).toEqual(last);
      }),
      { numRuns: 30 },
    );
  });

  test("is all of it where nothing is to be forgotten", () => {
    const map = new Map([["first", 1]]);
    forgetOldest(map, Number.POSITIVE_INFINITY);

    expect(map.size).toBe(1);
  });
});
