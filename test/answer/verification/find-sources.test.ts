import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { findSources, type Revision, type SourceFinding } from "../../../src/answer/index.ts";
import { lighthouse } from "../../support/lighthouse.ts";
import { only } from "../../support/only.ts";
import { revisionOf } from "../../support/revision-of.ts";
import { anyText, seeded } from "../../support/texts.ts";

let revision: Revision;

beforeAll(async () => {
  revision = await revisionOf(lighthouse);
});

const dog = "A dog walked across the ice";
const paid = "The fishermen paid for the copper bell";
const anchor = "The anchor chain was forged by my grandmother";

/** What is found in a message: each finding as its kind, its outcome and its words. */
async function found(message: string): Promise<string[]> {
  const findings = await findSources(revision, message);
  return findings.map(
    ({ kind, verification, words }) => `${kind} ${verification?.outcome ?? "unverified"}: ${words}`,
  );
}

function sourceOf({ nearest }: SourceFinding): string | undefined {
  return nearest?.paragraph.text;
}

describe("the quotations of a message", () => {
  test.each([
    ["“…”", `She said “${dog}.” Really?`],
    ['"…"', `She said "${dog}." Really?`],
    ["«…»", `She said « ${dog}. » Really?`],
    ["»…«", `She said »${dog}.« Really?`],
    ["„…“", `She said „${dog}.“ Really?`],
    ["„…”", `She said „${dog}.” Really?`],
    ["‘…’", `She said ‘${dog}.’ Really?`],
    ["lines that begin with >", `She said\n> ${dog}.\nReally?`],
    [">>> and everything after it", `She said\n>>> ${dog}.`],
  ])("stand in %s", async (_, message) => {
    expect(await found(message)).toEqual([`quoted verbatim: ${dog}.`]);
  });

  test("are verified each, found or not, in the order of the message", async () => {
    const message = `“${dog}” and > that\n> ${anchor}\nand "The fishermen paid for the tin bell" and “I never sailed to Lima at all”`;

    expect(await found(message)).toEqual([
      `quoted verbatim: ${dog}`,
      `quoted verbatim: ${anchor}`,
      "quoted altered: The fishermen paid for the tin bell",
      "quoted not-found: I never sailed to Lima at all",
    ]);
  });

  test("go on over neighbouring quoted lines, not over others", async () => {
    const message = `> The fishermen paid\n> for the copper bell\n\n> ${dog}`;

    expect(await found(message)).toEqual([
      "quoted verbatim: The fishermen paid\n> for the copper bell",
      `quoted verbatim: ${dog}`,
    ]);
  });

  test("in a quoted line are looked for where the line as a whole is not found", async () => {
    expect(
      await found(`> Well, Mr. Smith told us only last night in the rain: “${dog}”, and he knows`),
    ).toEqual([`quoted verbatim: ${dog}`]);
    expect(await found(`> “${dog}.”`)).toEqual([`quoted verbatim: “${dog}.”`]);
  });

  test("of fewer than four words are none", async () => {
    expect(await found("They call it a “great success” at the ‘Quay’, the boys’ toys’ shop")).toEqual([]);
    expect(await found("“A dog walked”")).toEqual(["paraphrase unverified: “A dog walked”"]);
  });

  test("are not made of apostrophes", async () => {
    expect(await found("The boys’ dog walked across the keepers’ ice")).not.toContain(
      expect.stringContaining("quoted"),
    );
  });

  test("are at most five", async () => {
    expect(await found(Array.from({ length: 9 }, () => `“${dog}”`).join(" "))).toHaveLength(5);
  });

  test("come with the passage that they are from, or that comes nearest", async () => {
    const [verbatim, unfound] = await findSources(
      revision,
      `“${dog}” “Were the keepers of the lighthouse paid in copper?”`,
    );

    expect(verbatim && sourceOf(verbatim)).toBe(`${dog}.`);
    expect(unfound?.verification?.outcome).toBe("not-found");
    expect(unfound && sourceOf(unfound)).toContain("lighthouse");
  });

  test("are looked for up to the longest that can be verified", async () => {
    const finding = only(await findSources(revision, `“${dog} ${"and so on ".repeat(300)}”`));

    expect(finding.words.length).toBeLessThanOrEqual(2_000);
    expect(finding.words).toMatch(/ (?:and|so|on)$/u);
  });
});

describe("a message without quotations", () => {
  test("has the sentences that stand in the record, at least nearly", async () => {
    const message = `Did you know? ${anchor}. I did not know that until yesterday evening. ${paid}, coin by coin.`;

    expect(await found(message)).toEqual([
      `unmarked verbatim: ${anchor}.`,
      `unmarked altered: ${paid}, coin by coin.`,
    ]);
  });

  test("has no sentence of fewer than six words", async () => {
    expect(await found("A dog walked across. The ferries stayed.")).not.toContain(
      expect.stringContaining("unmarked"),
    );
  });

  test("is otherwise a paraphrase of the passage that answers it", async () => {
    const finding = only(await findSources(revision, "  so which fishermen paid for a bell of copper? "));

    expect(finding).toMatchObject({
      kind: "paraphrase",
      words: "so which fishermen paid for a bell of copper?",
      span: { start: 2, end: 47 },
      verification: null,
    });
    expect(sourceOf(finding)).toContain("copper bell");
  });

  test.each(["", " \n ", "“”", "Zeppelins are made of marzipan", "who was it?", "🐚"])(
    "finds nothing where nothing is near: %j",
    async (message) => {
      expect(await findSources(revision, message)).toEqual([]);
    },
  );
});

test("every finding is a slice of its message", async () => {
  const piece = fc.oneof(
    fc.constantFrom(dog, paid, anchor, "“", "”", '"', "«", "»", "> ", "\n", ". ", "‘", "’", ">>> ", " and "),
    anyText,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      const message = pieces.join("");
      const findings = await findSources(revision, message);

      expect(findings.length).toBeLessThanOrEqual(5);
      for (const { words, span } of findings) {
        expect(words).toBe(message.slice(span.start, span.end));
        expect(words.trim()).not.toBe("");
      }
    }),
    seeded,
  );
});
