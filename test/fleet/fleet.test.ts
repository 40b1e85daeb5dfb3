import { describe, expect, onTestFinished, test } from "vitest";
import type { Rebuilt } from "../../src/answer/index.ts";
import type { Log } from "../../src/discord/index.ts";
import { Fleet, type FleetOptions, SharedCorpus } from "../../src/fleet/index.ts";

const script = new URL("../fixtures/fleet/shard.mjs", import.meta.url);

/** A snapshot that tells shards what to do, and where they count how often they were given it. */
function snapshotWith(orders: readonly string[]) {
  const text = Buffer.from(JSON.stringify(orders));
  const bytes = new Uint8Array(new SharedArrayBuffer(text.length));
  bytes.set(text);
  const counts = new Int32Array(new SharedArrayBuffer(64));
  const sections = new Map([
    ["orders", bytes],
    ["counts", new Uint8Array(counts.buffer)],
  ]);
  return { sections, counts };
}

/** A fleet of shards that are told what to do, which is stopped when the running test is over. */
function fleetOf(orders: readonly string[], options: Partial<FleetOptions> = {}) {
  const { sections, counts } = snapshotWith(orders);
  const next = snapshotWith([]);
  const rebuilds: Rebuilt[] = [];
  const rebuild = async (): Promise<Rebuilt> => {
    const changes = { documents: noIds, paragraphs: noIds };
    const rebuilt = { kind: "rebuilt", sections: next.sections, changes, notKept: null } as const;
    rebuilds.push(rebuilt);
    return rebuilt;
  };
  const corpus = new SharedCorpus(sections, { folder: "corpus", rebuild });
  const lines: (readonly [string, Readonly<Record<string, unknown>>])[] = [];
  const note: Log["error"] = (fields, message) => lines.push([message, fields]);
  const log: Log = { debug: note, info: note, warn: note, error: note };
  const fleet = new Fleet({
    ...{ script, token: "MTIz.abc.def", shards: orders.length, concurrency: 16, corpus, log },
    firstRest: 5,
    startsLeft: async () => 1_000,
    isLasting: (status) => status === 5,
    ...options,
  });
  onTestFinished(() => fleet.stop(0));
  return { fleet, counts, next, corpus, lines, rebuilds };
}

const noIds = { added: [], changed: [], removed: [], replaced: [], withdrawn: [] };

describe("a fleet", () => {
  test("gives all shards the same bytes, and copies none", async () => {
    const { fleet, counts } = fleetOf(["", "", ""]);
    await fleet.start();

    expect([...counts.slice(0, 4)]).toEqual([1, 1, 1, 0]);
  });

  test("begins no more shards at a time than Discord lets it", async () => {
    const { fleet, counts } = fleetOf(["", "", ""], { concurrency: 2, spacing: 60_000 });
    void fleet.start();
    await expect.poll(() => [...counts.slice(0, 3)]).toEqual([1, 1, 0]);
    await fleet.stop(1_000);

    expect(counts[2]).toBe(0);
  });

  test("starts a shard again that failed, and says so", async () => {
    const { fleet, counts, lines } = fleetOf(["", "throw once"]);
    await fleet.start();
    await expect.poll(() => [...counts.slice(0, 2)]).toEqual([1, 2]);

    expect(lines).toContainEqual(["a shard failed", expect.objectContaining({ shard: 1 })]);
    expect(lines).toContainEqual(["a shard ended", { shard: 1, status: 1, said: "", again: 5 }]);
  });

  test("leaves a shard longer each time that it fails, in spite of being ready in between", async () => {
    const { fleet, lines } = fleetOf(["throw"]);
    void fleet.start();
    const rests = () => lines.flatMap(([, { again }]) => (again === undefined ? [] : [again]));
    await expect.poll(() => rests().slice(0, 4)).toEqual([5, 10, 20, 40]);
  });

  test("starts no shard again while Discord lets none begin", async () => {
    const asked: number[] = [];
    const startsLeft = async () => asked.push(1) * 0;
    const { fleet, counts } = fleetOf(["throw", ""], { startsLeft });
    await fleet.start();
    await expect.poll(() => asked.length).toBe(1);

    expect([...counts.slice(0, 2)]).toEqual([1, 1]);
  });

  test("tells of a shard that would end the same way again, and starts it no more", async () => {
    const { fleet, counts } = fleetOf(["", "end 5"]);
    await fleet.start();

    expect(await fleet.ended).toMatchObject({ status: 5, text: "It ends with 5.\n" });
    expect([...counts.slice(0, 2)]).toEqual([1, 1]);
  });

  test("passes what one shard has rebuilt on to the others", async () => {
    const { fleet, counts, next, rebuilds, corpus } = fleetOf(["", "rebuild", ""]);
    await fleet.start();
    await expect.poll(() => [...next.counts.slice(0, 3)]).toEqual([1, 0, 1]);

    expect(rebuilds).toHaveLength(1);
    expect(corpus.current.sections).toBe(next.sections);
    // A shard that begins later never has the first snapshot.
    expect(counts[1]).toBe(1);
  });

  test("is ready where all of its shards are, and names those that are not", async () => {
    const { fleet } = fleetOf(["", "", "throw"], { firstRest: 60_000 });
    expect(fleet.readiness()).toMatchObject({ ready: false });
    await fleet.start();

    await expect
      .poll(() => fleet.readiness().conditions["shards"])
      .toEqual({ ok: false, value: "2 of 3, not 2" });
    expect(fleet.readiness().conditions["corpus"]).toEqual({ ok: true, value: "abc" });
    await fleet.stop(1_000);
    expect(fleet.readiness().conditions["running"]).toEqual({ ok: false, value: "stopping" });
  });

  test("counts without a shard that does not say in time what it did", async () => {
    const { fleet } = fleetOf(["", "deaf"]);
    await fleet.start();

    expect(await fleet.metrics()).toContain("lectern_shards 2\n");
  });

  test("ends shards that do not stop in time", async () => {
    const { fleet } = fleetOf(["", "deaf"]);
    await fleet.start();

    await expect(fleet.stop(50)).resolves.toBeUndefined();
  });
});
