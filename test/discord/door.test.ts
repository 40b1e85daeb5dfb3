import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { Door, type DoorLimits, doorLimits } from "../../src/discord/index.ts";
import { type MadeUpLoop, madeUpLoop } from "../support/made-up-loop.ts";
import { seeded } from "../support/texts.ts";

/** Milliseconds that a turn takes in these tests. */
const TURN = 10;

function silentLog() {
  return { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
}

/** A door, and what came of every event that arrived at it, in the order in which it came. */
function opened(limits: Partial<DoorLimits> = {}, loop: MadeUpLoop = madeUpLoop()) {
  const log = silentLog();
  const { now, soon, settled } = loop;
  const door = new Door({ log, now, soon, settled, limits: { ...doorLimits, ...limits } });
  const met: string[] = [];
  const arrive = ({ kind = "interaction", waited = 0, name = String(met.length) }: Arrives = {}) => {
    const passing = door.pass(
      { kind, createdAt: now() - waited },
      {
        answer: async ({ turn }) => {
          await turn;
          met.push(`${name} answered`);
          return "answered";
        },
        sayBusy: async () => met.push(`${name} busy`),
      },
    );
    return passing;
  };
  return { door, loop, log, met, arrive };
}

interface Arrives {
  readonly kind?: "interaction" | "message";
  readonly waited?: number;
  readonly name?: string;
}

interface Happening {
  readonly events: number;
  readonly kind: "interaction" | "message";
  readonly waited: number;
  readonly rounds: number;
  readonly each: number;
}

const happenings: fc.Arbitrary<Happening> = fc.record({
  events: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom("interaction" as const, "interaction" as const, "message" as const),
  waited: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 5_000 })),
  rounds: fc.integer({ min: 0, max: 10 }),
  each: fc.integer({ min: 0, max: 400 }),
});

describe("the door", () => {
  test("lets in what can be answered, one after the other", async () => {
    const { loop, met, arrive } = opened();
    const passing = ["a", "b", "c"].map((name) => arrive({ name }));
    await loop.rest({ each: TURN });

    expect(await Promise.all(passing)).toEqual(["answered", "answered", "answered"]);
    expect(met).toEqual(["a answered", "b answered", "c answered"]);
  });

  test("turns away what comes on top of more than can be answered in time, and finishes what was let in", async () => {
    const { loop, met, arrive } = opened();
    const passing = Array.from({ length: 400 }, (_, number) => arrive({ name: String(number) }));
    await loop.rest({ each: TURN });
    const outcomes = await Promise.all(passing);

    // 5 ms are the first guess of a turn, 100 ms that of a callback: (1,200 − 100) / 5 wait, and one more.
    expect(outcomes.indexOf("busy")).toBe(221);
    expect(outcomes.filter((outcome) => outcome === "answered")).toHaveLength(221);
    expect(met).toHaveLength(400);
  });

  test("lets in again when half of the queue is worked off, not before", async () => {
    const { loop, arrive } = opened();
    const first = Array.from({ length: 400 }, () => arrive());
    const later: Promise<string>[] = [];
    for (let round = 0; round < 250; round += 1) {
      await loop.round({ each: TURN });
      later.push(arrive());
    }
    await loop.rest({ each: TURN });
    await Promise.all(first);
    const outcomes = await Promise.all(later);
    const lastBusy = outcomes.lastIndexOf("busy");

    expect(outcomes.slice(0, lastBusy + 1)).not.toContain("answered");
    // 10 ms a turn: with 50 waiting an answer is expected after 600 ms.
    expect(lastBusy).toBeGreaterThan(150);
    expect(lastBusy).toBeLessThan(180);
  });

  test("lets in a late event where hardly anything is under way, and tells how late it is", async () => {
    const { door, loop, arrive } = opened();
    await Promise.all([arrive(), loop.rest()]);
    const entry = vi.fn(async () => "answered");
    const passing = door.pass(
      { kind: "interaction", createdAt: loop.now() - 2_000 },
      { answer: entry, sayBusy: async () => undefined },
    );

    expect(await passing).toBe("answered");
    expect(entry).toHaveBeenCalledWith({ turn: expect.any(Promise), waited: 2_000 });
  });

  test("lets in so many messages at once, and goes on with others when these are answered", async () => {
    const { loop, arrive } = opened({ messages: 3 });
    const passing = Array.from({ length: 5 }, () => arrive({ kind: "message" }));
    await loop.rest();

    expect(await Promise.all(passing)).toEqual(["answered", "answered", "answered", "busy", "busy"]);
    expect(await Promise.all([arrive({ kind: "message" }), loop.rest()])).toEqual(["answered", undefined]);
  });

  test("lets interactions in before a crowd of messages", async () => {
    const { loop, met, arrive } = opened();
    for (let number = 0; number < 150; number += 1) void arrive({ kind: "message", name: "m" });
    await loop.round();
    void arrive({ name: "i" });
    await loop.round();

    expect(met).toEqual(["m answered", "i answered"]);
  });

  test("counts an answer that failed as no longer under way, and lets its error through", async () => {
    const { door, loop } = opened();
    const failing = door.pass(
      { kind: "interaction", createdAt: loop.now() },
      {
        answer: () => Promise.reject(new Error("the harbour is closed")),
        sayBusy: async () => undefined,
      },
    );

    await expect(failing).rejects.toThrow("the harbour is closed");
    expect(door.underWay("interaction")).toBe(0);
  });

  test("gives every event exactly one answer, and admits again after a calm, whatever happens", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happenings, { maxLength: 200 }), async (happening) => {
        const { door, loop, met, arrive } = opened({ ceiling: 60, messages: 20 });
        const passing: Promise<string>[] = [];
        const arriveMany = ({ events, kind, waited }: Happening) => {
          for (let event = 0; event < events; event += 1) {
            const underWay = door.underWay("interaction");
            passing.push(arrive({ kind, waited }));
            const wasAdmitted = door.underWay("interaction") > underWay;
            expect(kind === "message" || underWay >= doorLimits.floor || wasAdmitted).toBe(true);
          }
        };
        for (const next of happening) {
          arriveMany(next);
          for (let round = 0; round < next.rounds; round += 1) await loop.round({ each: next.each });
        }
        await loop.rest({ each: 1 });
        await Promise.all(passing);
        expect(met).toHaveLength(passing.length);
        expect([door.underWay("interaction"), door.underWay("message")]).toEqual([0, 0]);
        loop.pass(200_000);
        expect(await Promise.all([arrive(), loop.rest()])).toEqual(["answered", undefined]);
        expect(await Promise.all([arrive({ kind: "message" }), loop.rest()])).toEqual([
          "answered",
          undefined,
        ]);
      }),
      { ...seeded, numRuns: 60 },
    );
  });
});

describe("who is turned away", () => {
  test("is told by so many words at once; beyond that the log alone says so, in one line a second", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const { door, loop, log } = opened({ floor: 0, ceiling: 0, refusals: 2 });
    let say = () => {};
    const said = new Promise<void>((resolve) => {
      say = resolve;
    });
    const sayBusy = vi.fn(() => said);
    const answer = vi.fn(async () => undefined);
    const passing = Array.from({ length: 5 }, () =>
      door.pass({ kind: "interaction", createdAt: loop.now() }, { answer, sayBusy }),
    );
    expect(log.warn).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    say();

    expect(await Promise.all(passing)).toEqual(["busy", "busy", "busy", "busy", "busy"]);
    expect(sayBusy).toHaveBeenCalledTimes(2);
    expect(answer).not.toHaveBeenCalled();
    const counts = { interactions: 5, messages: 0, failed: 0, untold: 3 };
    expect(log.warn.mock.calls).toEqual([[counts, "too much at once: turned away"]]);
    vi.useRealTimers();
  });

  test("is counted where Discord does not take the words, and nothing is thrown", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const { door, loop, log } = opened({ floor: 0, ceiling: 0 });
    const sayBusy = () => Promise.reject(new Error("too late"));
    const answer = async () => undefined;

    expect(await door.pass({ kind: "interaction", createdAt: loop.now() }, { answer, sayBusy })).toBe("busy");
    vi.advanceTimersByTime(1_000);
    expect(log.warn.mock.calls[0]?.[0]).toEqual({ interactions: 1, messages: 0, failed: 1, untold: 0 });
    vi.useRealTimers();
  });
});
