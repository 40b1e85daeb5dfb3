import { check } from "recheck";
import { describe, expect, test } from "vitest";
import { atRunStarts, literalPatterns, type Node, nodes } from "../support/patterns.ts";
import { unprovedPatterns } from "../support/unproved-patterns.ts";

/** How long a proof may take, in milliseconds; most take a few. */
const LONGEST_PROOF = 300_000;

/** The most steps that a pattern of quadratic time may take on the longest text that it meets. */
const MOST_STEPS = 1_000_000;

const literals = literalPatterns();
const nameOf = ({ source, flags }: { readonly source: string; readonly flags: string }) =>
  `/${source}/${flags}`;
const unproved = new Map(unprovedPatterns.map((entry) => [entry.pattern, entry]));

/** What the checker says of a pattern, by automata alone: that is a proof, not a search. */
async function verdictOn(source: string, flags: string): Promise<string> {
  // Sticky patterns are tried at one place only; the checker does not know the flag.
  const verdict = await check(atRunStarts(source), flags.replace("y", ""), {
    checker: "automaton",
    timeout: LONGEST_PROOF,
  });
  return verdict.status === "unknown" ? verdict.error.kind : verdict.status;
}

describe("the regular expressions of the product", () => {
  test("need linear time, by proof, but for those that are listed", { timeout: 1_200_000 }, async () => {
    const found: string[] = [];
    const pending = literals.filter((pattern) => !unproved.has(nameOf(pattern)));
    expect(pending.length).toBeGreaterThan(400);
    for (const pattern of pending) {
      const verdict = await verdictOn(pattern.source, pattern.flags);
      if (verdict !== "safe") found.push(`${pattern.file} ${nameOf(pattern)}: ${verdict}`);
    }

    expect(found).toEqual([]);
  });

  test("are listed only where they stand in the source, with a text so short that squares do not count or a reason", () => {
    const known = new Set(literals.map(nameOf));

    expect([...unproved.keys()].filter((pattern) => !known.has(pattern))).toEqual([]);
    expect(unproved.size).toBe(unprovedPatterns.length);
    for (const { longest, because } of unprovedPatterns) {
      if (longest !== null) expect(longest ** 2).toBeLessThanOrEqual(MOST_STEPS);
      expect(because.length).toBeGreaterThan(10);
    }
  });

  test("would be found where one needs more", async () => {
    expect(await verdictOn("^(?:a+)+$", "u")).toBe("vulnerable");
    expect(await verdictOn(String.raw`\s+$`, "u")).toBe("vulnerable");
    expect(await verdictOn(String.raw`(?<!\s)\s+$`, "u")).toBe("safe");
    expect(await verdictOn(String.raw`(?<!x)\s+$`, "u")).not.toBe("safe");
  });

  test("are built at run time in few places, of parts that stand in the source", () => {
    const isBuilt = ({ type, callee }: Node) =>
      (type === "NewExpression" || type === "CallExpression") &&
      typeof callee === "object" &&
      callee !== null &&
      "value" in callee &&
      callee.value === "RegExp";
    const places = [...nodes].filter(([, own]) => own.some(isBuilt)).map(([file]) => file);

    expect(places).toEqual([
      // The labels of transcripts, of parts in the same file: anchored, each repeat bounded or of single words.
      "src/attribution/transcript/label-patterns.ts",
      // The source of a literal, which is proved above.
      "src/convert/encoding/damage.ts",
      "src/convert/html/plain-title.ts",
      // Marks of Markdown, one after another.
      "src/text/escape-markdown.ts",
      // The spellings of a list of the project, as alternatives.
      "src/text/sound-key.ts",
    ]);
  });
});
