import { beforeAll, describe, expect, test } from "vitest";
import { type Revision, type Verification, verify } from "../../../src/answer/index.ts";
import { withFields } from "../../support/read-source.ts";
import { revisionOf } from "../../support/revision-of.ts";

const speakers =
  "speakers: [{ name: Ida Marrow, aliases: [MS. MARROW] }, { name: Tom Tarrabee, aliases: [MR. TARRABEE] }]";

let revision: Revision;

beforeAll(async () => {
  revision = await revisionOf({
    "harbour.md": withFields(
      ["title: Harbour", "kind: transcript", "language: en", speakers],
      `MS. MARROW: The strait is not open this winter. The pilots lost four anchors and a lantern on the ice. He never told the council about it.

MS. MARROW: Every ferry stays in the dock until the thaw, and the fishermen are paid from the harbour fund.

MR. TARRABEE: The keepers of the lighthouse polish the lamp (of brass) every evening before the fog comes in.

MR. TARRABEE: A bell without a clapper is of no use to a sailor who cannot see the shore.`,
    ),
  });
});

async function altered(words: string) {
  const verification = await verify(revision, words);
  if (verification.outcome !== "altered")
    throw new Error(`expected altered words, met ${verification.outcome}`);
  return verification;
}

/** The difference as one line: `[-missing-]`, `{+added+}`. */
function written({ diff }: Verification): string {
  const marks = { equal: ["", ""], missing: ["[-", "-]"], added: ["{+", "+}"] } as const;
  return diff.map(({ op, text }) => marks[op][0] + text + marks[op][1]).join("");
}

describe("an ellipsis", () => {
  test.each(["…", "...", ". . .", "[…]", "(...)", "[. . .]"])(
    "abridges where it stands for words, which are shown: %s",
    async (dots) => {
      const verification = await altered(`The pilots lost four anchors ${dots} on the ice`);

      expect(verification).toMatchObject({ alteration: "abridged", similarity: 1 });
      expect(written(verification)).toBe("The pilots lost four anchors [-and a lantern -]on the ice");
      expect(verification.diff[1]?.because).toBe("ellipsis");
      expect(verification.changes).toEqual([
        { kind: "hidden", recorded: "and a lantern", given: "", weighty: [] },
      ]);
    },
  );

  test.each([
    ["at the beginning", "… the pilots lost four anchors"],
    ["at the end", "The pilots lost four anchors ..."],
    ["where it stands for nothing", "The pilots lost … four anchors"],
  ])("alters nothing %s: %s", async (_, words) => {
    expect((await verify(revision, words)).outcome).toBe("verbatim");
  });

  test("that hides a negation is said to", async () => {
    const { changes } = await altered("The strait is … open this winter");

    expect(changes).toEqual([{ kind: "hidden", recorded: "not", given: "", weighty: ["negation"] }]);
  });

  test("may hide the end of a paragraph where the same speaker goes on", async () => {
    const verification = await altered(
      "The pilots lost four anchors … Every ferry stays in the dock until the thaw",
    );

    expect(verification).toMatchObject({ alteration: "abridged", passage: { paragraph: { number: 1 } } });
    expect(verification.goesOn).toMatchObject([{ passage: { paragraph: { number: 2 } } }]);
  });

  test("does not excuse another word", async () => {
    expect(await altered("The pilots lost three anchors … on the ice")).toMatchObject({
      alteration: "reworded",
    });
  });
});

describe("brackets of whoever quotes", () => {
  test("annotate where they stand for words of the record", async () => {
    const { alteration, changes } = await altered("[Marrow] never told the council about it");

    expect(alteration).toBe("annotated");
    expect(changes).toEqual([{ kind: "bracketed", recorded: "He", given: "Marrow", weighty: [] }]);
  });

  test("annotate where they add words, rather than take the record’s", async () => {
    const verification = await altered("the fishermen are paid [the full wage] from the harbour fund");

    expect(verification.alteration).toBe("annotated");
    expect(written(verification)).toBe("the fishermen are paid {+[the full wage] +}from the harbour fund");
    expect(verification.diff[1]?.because).toBe("brackets");
  });
});

describe("a change", () => {
  test.each([
    [
      "a negation that is left out",
      "The strait is open this winter. The pilots lost four anchors",
      "missing",
      "negation",
    ],
    ["a negation that is put in", "Every ferry never stays in the dock until the thaw", "added", "negation"],
    ["a number as a word", "The pilots lost forty anchors and a lantern on the ice", "replaced", "number"],
    ["a number in figures", "The pilots lost 4 anchors and a lantern on the ice", "replaced", "number"],
  ])("names %s: %s", async (_, words, ...[kind, weighty]) => {
    expect((await altered(words)).changes).toMatchObject([{ kind, weighty: [weighty] }]);
  });

  test("of any other word is nothing weighty, and says both wordings", async () => {
    expect((await altered("Every ship stays in the dock until the thaw")).changes).toEqual([
      { kind: "replaced", recorded: "ferry", given: "ship", weighty: [] },
    ]);
  });
});

describe("pieces", () => {
  test("of several passages are spliced, each named with its place", async () => {
    const spliced = await altered(
      "Every ferry stays in the dock until the keepers of the lighthouse polish the lamp",
    );

    expect(spliced.alteration).toBe("spliced");
    expect(spliced.pieces).toMatchObject([
      {
        words: "Every ferry stays in the dock until the",
        passage: { paragraph: { number: 2 } },
        span: { start: 0 },
      },
      { words: "keepers of the lighthouse polish the lamp", passage: { paragraph: { number: 3 } } },
    ]);
    expect(written(spliced)).toBe(
      "Every ferry stays in the dock until the keepers of the lighthouse polish the lamp",
    );
  });

  test("may have a word or two between them", async () => {
    const { alteration, pieces, changes } = await altered(
      "Every ferry stays in the dock until the thaw because a bell without a clapper is of no use",
    );

    expect(alteration).toBe("spliced");
    expect(pieces).toHaveLength(2);
    expect(changes).toEqual([{ kind: "added", recorded: "", given: "because", weighty: [] }]);
  });

  test("of one passage in another order are re-ordered", async () => {
    const { alteration, pieces } = await altered(
      "He never told the council about it. The strait is not open this winter.",
    );

    expect(alteration).toBe("reordered");
    expect(pieces.map(({ span }) => span.start > 0)).toEqual([true, false]);
  });

  test("of one passage in its order are words that are left out", async () => {
    const verification = await altered(
      "A bell without a clapper is of use to a sailor who cannot see the shore",
    );

    expect(verification).toMatchObject({ alteration: "reworded", pieces: [] });
    expect(written(verification)).toContain("[-no -]");
  });
});

describe("what a publisher put in", () => {
  test("is named where altered words give it as the speaker’s", async () => {
    const { publishers } = await altered(
      "The keepers of the lighthouse clean the lamp of brass every evening",
    );

    expect(publishers).toEqual(["(of brass)"]);
  });

  test("is not where they keep its brackets", async () => {
    const { publishers } = await altered(
      "The keepers of the lighthouse clean the lamp (of brass) every evening",
    );

    expect(publishers).toEqual([]);
  });
});

describe("case", () => {
  test.each([
    ["is the record’s but for the first letter", "the strait is not open this winter", "same"],
    ["differs inside", "The Strait is NOT open this winter", "differs"],
    ["differs throughout", "THE STRAIT IS NOT OPEN THIS WINTER", "differs"],
  ])("%s: %s", async (_, words, expected) => {
    expect(await verify(revision, words)).toMatchObject({ outcome: "verbatim", case: expected });
  });
});

describe("words that are not found", () => {
  test("have the share of theirs that the nearest passage holds in their order", async () => {
    const verification = await verify(revision, "The pilots sold four anchors to a museum in a warm country");

    expect(verification).toMatchObject({ outcome: "not-found", nearest: { paragraph: { number: 1 } } });
    expect(verification.outcome === "not-found" && verification.nearness).toBeCloseTo(5 / 12);
  });
});
