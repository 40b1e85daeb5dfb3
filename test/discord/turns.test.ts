import { describe, expect, test } from "vitest";
import { ToldOnce, Turns } from "../../src/discord/index.ts";
import { madeUpLoop } from "../support/made-up-loop.ts";

describe("turns", () => {
  test("are given one in each round of the loop, interactions first, in the order in which they came", async () => {
    const loop = madeUpLoop();
    const turns = new Turns(loop);
    const had: string[] = [];
    const take = (kind: "interaction" | "message", name: string) =>
      void turns.next(kind).then(() => had.push(name));
    take("message", "m1");
    take("interaction", "i1");
    take("message", "m2");
    take("interaction", "i2");

    await loop.round();
    expect(had).toEqual(["i1"]);
    take("interaction", "i3");
    await loop.rest();
    expect(had).toEqual(["i1", "i2", "i3", "m1", "m2"]);
    expect(loop.isEmpty).toBe(true);
  });

  test("come to a message after eight interactions, so that a crowd does not starve it", async () => {
    const loop = madeUpLoop();
    const turns = new Turns(loop);
    const had: string[] = [];
    for (let number = 0; number < 20; number += 1) void turns.next("interaction").then(() => had.push("i"));
    void turns.next("message").then(() => had.push("m"));
    await loop.rest();

    expect(had.indexOf("m")).toBe(8);
    expect(had).toHaveLength(21);
  });

  test("are timed while others wait, and one long pause counts as 250 ms", async () => {
    const loop = madeUpLoop();
    const turns = new Turns(loop);
    for (let number = 0; number < 200; number += 1) void turns.next("interaction");
    await loop.rest({ each: 20 });
    expect(turns.took).toBeCloseTo(20, 1);
    void turns.next("interaction");
    void turns.next("interaction");
    await loop.rest({ each: 60_000 });
    expect(turns.took).toBeCloseTo(20 + (250 - 20) / 16, 1);
  });

  test("that nobody waits for are not timed: an idle bot is not a slow one", async () => {
    const loop = madeUpLoop();
    const turns = new Turns(loop);
    for (let number = 0; number < 50; number += 1) {
      void turns.next("interaction");
      await loop.rest({ each: 10_000 });
    }

    expect(turns.took).toBe(5);
  });
});

describe("turns of one round", () => {
  const busy = { each: 5, looking: 42 };

  test("go on until they took as long as the rest of it, so that turning others away does not starve them", async () => {
    const loop = madeUpLoop();
    const turns = new Turns(loop);
    const had: number[] = [];
    for (let number = 0; number < 40; number += 1)
      void turns.next("interaction").then(() => had.push(number));
    await loop.round(busy);
    expect(had).toHaveLength(1);
    await loop.round(busy);

    // 42 ms are nine turns of 5 ms.
    expect(had).toHaveLength(10);
    expect(turns.took).toBeCloseTo(5 + ((42 + 9 * 5) / 9 - 5) / 16, 5);
  });

  test("go on for no longer than 100 ms, however long the rest took", async () => {
    const loop = madeUpLoop();
    const turns = new Turns(loop);
    const had: number[] = [];
    for (let number = 0; number < 100; number += 1)
      void turns.next("interaction").then(() => had.push(number));
    await loop.round(busy);
    await loop.round({ each: 5, looking: 5_000 });

    expect(had).toHaveLength(21);
  });
});

describe("who was told something", () => {
  test("is not told again before being forgotten", () => {
    const told = new ToldOnce();

    expect([told.isFirst("a"), told.isFirst("a"), told.isFirst("b")]).toEqual([true, false, true]);
    told.forget("a");
    expect([told.isFirst("a"), told.isFirst("b")]).toEqual([true, false]);
  });

  test("is remembered up to a number, the last ones", () => {
    const told = new ToldOnce(3);
    for (const user of ["a", "b", "c", "d"]) told.isFirst(user);

    expect(told.size).toBe(3);
    expect(["d", "c", "b", "a"].map((user) => told.isFirst(user))).toEqual([false, false, false, true]);
  });
});
