import { describe, expect, test } from "vitest";
import type { Rebuild, Rebuilt } from "../../src/answer/index.ts";
import { SharedCorpus, type Sharer } from "../../src/fleet/index.ts";

const nothing = { added: [], changed: [], removed: [], replaced: [], withdrawn: [] };
const changes = { documents: nothing, paragraphs: nothing };

/** A rebuild that ends when it is told to, each time with a snapshot of its own. */
function heldRebuilds() {
  const ends: ((rebuilt?: Rebuilt) => void)[] = [];
  const rebuild: Rebuild = () =>
    new Promise((resolve) => {
      const made = { kind: "rebuilt", sections: new Map(), changes, notKept: null } as const;
      ends.push((rebuilt = made) => resolve(rebuilt));
    });
  const end = async (number: number, rebuilt?: Rebuilt) => {
    await expect.poll(() => ends.length).toBeGreaterThan(number);
    ends[number]?.(rebuilt);
  };
  return { rebuild, end, ends };
}

/** Somebody who takes up what there is, or does not, and remembers it. */
function sharer({ counts = true, takes = true } = {}) {
  const given: number[] = [];
  const adopt: Sharer["adopt"] = async ({ number }) => {
    given.push(number);
    return takes;
  };
  return { counts, given, adopt };
}

function shared(size: number, ...sharers: readonly Sharer[]) {
  const { rebuild, end, ends } = heldRebuilds();
  const corpus = new SharedCorpus(new Map(), { folder: "corpus", rebuild });
  corpus.size = size;
  for (const one of sharers) corpus.join(one);
  return { corpus, end, ends };
}

describe("a corpus that several share", () => {
  test("is rebuilt once for those who ask before the rebuild begins", async () => {
    const [first, second, third] = [sharer(), sharer(), sharer()];
    const { corpus, end, ends } = shared(3, first, second, third);
    const asked = [corpus.rebuild(first, true), corpus.rebuild(second, true)];
    await end(0);
    const [one, two] = await Promise.all(asked);

    expect(one).toBe(two);
    expect(one).toMatchObject({ kind: "rebuilt", takenUp: { by: 3, of: 3 } });
    expect(ends).toHaveLength(1);
    expect([first.given, second.given, third.given]).toEqual([[], [], [2]]);
  });

  test("is rebuilt again for those who ask while a rebuild runs, and only once for all of them", async () => {
    const [first, second, third] = [sharer(), sharer(), sharer()];
    const { corpus, end, ends } = shared(3, first, second, third);
    const early = corpus.rebuild(first, true);
    await expect.poll(() => ends.length).toBe(1);
    const late = [corpus.rebuild(second, true), corpus.rebuild(third, true)];
    await end(0);
    await end(1);

    expect(await late[0]).not.toBe(await early);
    expect(await late[0]).toBe(await late[1]);
    expect(corpus.current.number).toBe(3);
    expect([first.given, second.given, third.given]).toEqual([[3], [2], [2]]);
  });

  test("counts only those who took it up, and those who are away as well", async () => {
    const main = sharer({ counts: false });
    const asks = sharer();
    const { corpus, end } = shared(4, main, asks, sharer({ takes: false }));
    const asked = corpus.rebuild(asks, true);
    await end(0);

    expect(await asked).toMatchObject({ takenUp: { by: 1, of: 4 } });
    expect(main.given).toEqual([2]);
  });

  test("says nothing of others where there is one", async () => {
    const asks = sharer();
    const { corpus, end } = shared(1, asks);
    const asked = corpus.rebuild(asks, true);
    await end(0);

    expect(await asked).not.toHaveProperty("takenUp");
  });

  test("stays as it is for a check, and where it can’t be used", async () => {
    const [asks, other] = [sharer(), sharer()];
    const { corpus, end } = shared(2, asks, other);
    const check = corpus.rebuild(asks, false);
    await end(0);
    await check;
    const failed = corpus.rebuild(asks, true);
    await end(1, { kind: "unusable", code: "empty-corpus", message: "none", problems: [] });

    expect(await failed).toMatchObject({ kind: "unusable" });
    expect(corpus.current.number).toBe(1);
    expect(other.given).toEqual([]);
  });

  test("offers what nobody changed to those again who did not take it up before", async () => {
    const [asks, other] = [sharer(), sharer()];
    const { corpus, end } = shared(2, asks, other);
    const asked = corpus.rebuild(asks, true);
    await end(0, { kind: "unchanged", notKept: null });

    expect(await asked).toMatchObject({ kind: "unchanged", takenUp: { by: 2, of: 2 } });
    expect(other.given).toEqual([1]);
  });

  test("goes on after a rebuild that failed", async () => {
    const asks = sharer();
    const corpus = new SharedCorpus(new Map(), {
      folder: "corpus",
      rebuild: () => Promise.reject(new Error("no worker")),
    });
    await expect(corpus.rebuild(asks, true)).rejects.toThrow("no worker");
    await expect(corpus.rebuild(asks, true)).rejects.toThrow("no worker");
  });
});
