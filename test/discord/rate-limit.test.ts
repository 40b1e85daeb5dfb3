import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RateLimit, RateLimits } from "../../src/discord/index.ts";
import { seeded } from "../support/texts.ts";

/** A clock that stands still until it is set. */
function stoppedClock() {
  const clock = { time: 0, now: () => clock.time };
  return clock;
}

describe("a limit of use", () => {
  test("lets so many through at once, then one for each token that came back", () => {
    const clock = stoppedClock();
    const limit = new RateLimit({ burst: 2, perSecond: 0.5 }, clock.now);

    expect([limit.take("a"), limit.take("a")]).toEqual([{ allowed: true }, { allowed: true }]);
    expect(limit.take("a")).toEqual({ allowed: false, seconds: 2 });
    clock.time = 1_500;
    expect(limit.take("a")).toEqual({ allowed: false, seconds: 0.5 });
    clock.time = 2_000;
    expect(limit.take("a")).toEqual({ allowed: true });
    expect(limit.take("a")).toEqual({ allowed: false, seconds: 2 });
  });

  test("is one for each key", () => {
    const limit = new RateLimit({ burst: 1, perSecond: 1 }, () => 0);

    expect([limit.take("a").allowed, limit.take("b").allowed, limit.take("a").allowed]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("never lets more through in a stretch of time than its burst and what came back in it", () => {
    const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 3_000 }), fc.constantFrom("a", "b")), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(steps, (uses) => {
        const clock = stoppedClock();
        const limit = new RateLimit({ burst: 3, perSecond: 2 }, clock.now);
        const taken: number[] = [];
        for (const [wait, key] of uses) {
          clock.time += wait;
          if (limit.take(key).allowed && key === "a") taken.push(clock.time);
        }
        for (const [index, from] of taken.entries()) {
          for (const [later, to] of taken.slice(index).entries()) {
            expect(later + 1).toBeLessThanOrEqual(3 + ((to - from) / 1_000) * 2 + 1e-9);
          }
        }
      }),
      seeded,
    );
  });

  test("remembers no more keys than were used lately", () => {
    const clock = stoppedClock();
    const limit = new RateLimit({ burst: 1, perSecond: 1 }, clock.now);
    for (let user = 0; user < 100_000; user += 1) {
      clock.time += 10;
      limit.take(String(user));
    }

    expect(limit.size).toBeLessThan(20_000);
  });
});

describe("the limits of users and channels", () => {
  test("stop a user who is fast, and say so, before the channel's are touched", () => {
    const limits = new RateLimits(() => 0);
    const decisions = Array.from({ length: 11 }, () => limits.take({ user: "1", channel: "9" }));

    expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(10);
    expect(decisions.at(-1)).toEqual({ allowed: false, who: "user", seconds: 1 });
  });

  test("stop a channel in which many ask at once", () => {
    const limits = new RateLimits(() => 0);
    const decisions = Array.from({ length: 31 }, (_, user) => limits.take({ user: `${user}`, channel: "9" }));

    expect(decisions.filter(({ allowed }) => allowed)).toHaveLength(30);
    expect(decisions.at(-1)).toEqual({ allowed: false, who: "channel", seconds: 0.2 });
    expect(limits.take({ user: "another", channel: null }).allowed).toBe(true);
  });
});
