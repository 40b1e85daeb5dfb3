import { describe, expect, test } from "vitest";
import { arrivals } from "../../bench/support/load/arrivals.ts";
import { figuresOf, growthOf } from "../../bench/support/load/figures.ts";
import { isUndisturbed, ownSeconds, stolenShare } from "../../bench/support/load/host-watch.ts";
import type { ObservedEvent } from "../../bench/support/load/observed-event.ts";
import type { Sample } from "../../bench/support/load/watched-bot.ts";
import { seededRandom } from "../../bench/support/seeded-random.ts";

const answered: ObservedEvent = {
  kind: "/ask",
  hasDeadline: true,
  dueAt: 0,
  sentAt: 1,
  answeredAt: 5,
  outcome: "answered",
  isDeferred: false,
};

describe("arrivals", () => {
  const times = arrivals(200, 100, seededRandom(1));

  test("are as many a second as they should be, in order, within the time, the same for a seed", () => {
    expect(times.length).toBeGreaterThan(19_500);
    expect(times.length).toBeLessThan(20_500);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times.at(-1)).toBeLessThan(100_000);
    expect(arrivals(200, 100, seededRandom(1))).toEqual(times);
  });

  test("come at chance: gaps vary by as much as they are long on average", () => {
    const gaps = times.map((at, number) => at - (times[number - 1] ?? 0));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length;

    expect(Math.sqrt(variance) / mean).toBeCloseTo(1, 1);
  });
});

describe("the figures of events", () => {
  test("count outcomes, and interactions whose first answer was late or missing", () => {
    const { outcomes, missed, sent } = figuresOf([
      answered,
      { ...answered, answeredAt: 3_001 },
      { ...answered, answeredAt: 3_002 },
      { ...answered, answeredAt: undefined, outcome: "silent" },
      { ...answered, answeredAt: 9_000, kind: "direct message", hasDeadline: false },
      { ...answered, outcome: "busy" },
      { ...answered, answeredAt: undefined, outcome: "unsent" },
    ]);

    expect(sent).toBe(7);
    expect(outcomes).toEqual({ answered: 4, busy: 1, refused: 0, failed: 0, silent: 1, unsent: 1 });
    expect(missed).toBe(2);
  });

  test("tell times from receipt and from when the event was due, of answers alone", () => {
    const events = Array.from({ length: 1_000 }, (_, number) => ({ ...answered, answeredAt: number + 2 }));
    const { fromReceipt, fromDue } = figuresOf([
      ...events,
      { ...answered, outcome: "busy", answeredAt: 90_000 },
    ]);

    expect(fromReceipt).toEqual({ p50: 500, p90: 900, p99: 990, p999: 999, max: 1_000 });
    expect(fromDue.max).toBe(1_001);
  });
});

test("growth is told by the middle, the end and the slope of the second half", () => {
  const samples = Array.from({ length: 100 }, (_, second): Sample => {
    const resident = (second < 50 ? 100 : 100 + (second - 50)) * 1e6;
    const delay = { p50: 0, p99: 0, max: 0 };
    return { at: second * 1_000, period: 1_000, resident, held: 0, needed: null, cpu: 0, delay };
  });
  const { start, middle, end, perHour } = growthOf(samples, ({ resident }) => resident);

  expect([start, middle, end]).toEqual([100, 100, 145]);
  expect(perHour).toBeCloseTo(3_600, 5);
});

describe("what a host takes", () => {
  const samples = [0, 0, 0.3, 0.009, 0, 0].map((stolen, second) => ({ at: (second + 1) * 1_000, stolen }));

  test("is told in all, and by seconds that the machine has for itself", () => {
    expect(stolenShare(samples)).toBeCloseTo(0.0515, 10);
    expect(ownSeconds(samples)).toBe(5);
    expect(stolenShare([])).toBe(0);
  });

  test("disturbs its second and the next one, in which what has piled up is worked off", () => {
    const moments = [500, 1_500, 2_500, 3_500, 4_500, 6_500];

    expect(moments.map(isUndisturbed(samples))).toEqual([true, true, false, false, true, false]);
  });
});
