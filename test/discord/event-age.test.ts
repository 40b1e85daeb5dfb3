import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EventAge } from "../../src/discord/index.ts";
import { seeded } from "../support/texts.ts";

/** Ages by a clock that is set; an event that took so long arrives at that time. */
function aged() {
  const clock = { time: 1_000_000 };
  const age = new EventAge(() => clock.time);
  return {
    arrive: (at: number, took: number) => {
      clock.time = 1_000_000 + at;
      return age.waited(clock.time - took);
    },
  };
}

describe("how long an event has waited", () => {
  test("is what it took more than the quickest one", () => {
    const { arrive } = aged();

    expect([arrive(0, 90), arrive(10, 60), arrive(20, 80), arrive(30, 1_060)]).toEqual([0, 0, 20, 1_000]);
  });

  test("does not depend on the difference of the clocks, also where Discord's is ahead", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000_000, max: 10_000_000 }),
        fc.array(fc.integer({ min: 0, max: 14_000 }), { maxLength: 40 }),
        (difference, delays) => {
          const { arrive } = aged();
          arrive(0, difference);
          for (const [number, delay] of delays.entries()) {
            expect(arrive(number * 1_000, difference + delay)).toBe(delay);
          }
        },
      ),
      seeded,
    );
  });

  test("forgets within two minutes that events were once quicker", () => {
    const { arrive } = aged();
    arrive(0, 0);
    const waited = Array.from({ length: 30 }, (_, number) => arrive((number + 1) * 10_000, 700));

    expect(waited[0]).toBe(700);
    expect(waited.slice(12)).toEqual(Array.from({ length: 18 }, () => 0));
  });

  test("is nothing where a clock was set, or the machine slept", () => {
    const { arrive } = aged();
    arrive(0, 50);

    expect([arrive(10, 3_600_050), arrive(20, 3_600_050), arrive(30, 3_600_150)]).toEqual([0, 0, 100]);
    expect([arrive(40, 50), arrive(50, 60)]).toEqual([0, 10]);
  });
});
