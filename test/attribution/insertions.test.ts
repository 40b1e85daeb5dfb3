import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findInsertions } from "../../src/attribution/index.ts";

function insertionsOf(words: string, brackets: Parameters<typeof findInsertions>[1]): string[] {
  return findInsertions(words, brackets).map(({ start, end }) => words.slice(start, end));
}

/** Words without brackets, a bracketed stretch with others nested in it, and a run of both with its insertions. */
const { run } = fc.letrec<{ words: string; bracketed: string; run: string[] }>((tie) => ({
  words: fc.string({ unit: fc.constantFrom("a", "é", " ", ".", "🐚"), minLength: 1, maxLength: 4 }),
  bracketed: fc
    .tuple(
      fc.constantFrom("()", "[]"),
      fc.oneof({ maxDepth: 4 }, tie("words"), fc.tuple(tie("words"), tie("bracketed"), tie("words"))),
    )
    .map(([pair, inside]) => pair.charAt(0) + [inside].flat().join("") + pair.charAt(1)),
  run: fc
    .array(fc.tuple(tie("words"), tie("bracketed")), { maxLength: 5 })
    .map((parts) => [...parts.flat(), "end"]),
}));

describe("insertions", () => {
  test("are the brackets at the beginning of a word and those between words", () => {
    expect(findInsertions("(C)oordinated (storms in) Corvale", "round-and-square")).toEqual([
      { start: 0, end: 3 },
      { start: 14, end: 25 },
    ]);
  });

  test.each([
    ["We [the crew] sailed (at dawn).", ["[the crew]", "(at dawn)"]],
    ["We sail(ed) on.", ["(ed)"]],
    ["We (the crew (of nine)) sailed.", ["(the crew (of nine))"]],
    ["We [the crew (of nine)] sailed.", ["[the crew (of nine)]"]],
    ["We () sailed.", ["()"]],
    ["We (the crew)(all nine) sailed.", ["(the crew)", "(all nine)"]],
    ["We [sic] (laughter) sailed.", ["[sic]", "(laughter)"]],
  ])("are found outermost, with their brackets, in %j", (words, expected) => {
    expect(insertionsOf(words, "round-and-square")).toEqual(expected);
  });

  test.each([
    ["a bracket that is never closed", "We (the crew sailed.", []],
    ["one never closed before one that is", "We (the crew sailed [at dawn].", ["[at dawn]"]],
    ["a stray closing bracket", "a) the crew, b) the ship (hers)", ["(hers)"]],
    ["the first of two brackets that cross", "We (the [crew) sailed] on.", ["[crew) sailed]"]],
    ["a bracket of another kind that closes", "We (the crew] sailed.", []],
  ])("leave out %s", (_, words, expected) => {
    expect(insertionsOf(words, "round-and-square")).toEqual(expected);
  });

  test.each(["round-and-square", "square"] as const)(
    "leave out a Markdown link where %s ones count",
    (brackets) => {
      expect(insertionsOf("See [the log](https://harbour.example/a_(b)) [of 2031].", brackets)).toEqual([
        "[of 2031]",
      ]);
    },
  );

  test("hold what looks like a link whose address is never closed", () => {
    expect(insertionsOf("See [the log](https://harbour.example", "round-and-square")).toEqual(["[the log]"]);
  });

  test("are only the square ones where round ones are the author's own", () => {
    expect(insertionsOf("We (the crew) sailed [at dawn (early)].", "square")).toEqual(["[at dawn (early)]"]);
  });

  test("are at most 400 characters long, brackets included", () => {
    const longest = `[${"a".repeat(398)}]`;

    expect(insertionsOf(`${longest} so`, "square")).toEqual([longest]);
    expect(insertionsOf(`[${longest}`, "square")).toEqual([longest]);
    expect(insertionsOf(`[${"a".repeat(399)}]`, "square")).toEqual([]);
  });

  test("are exactly the bracketed stretches that a text was made of", () => {
    fc.assert(
      fc.property(run, (parts) => {
        const bracketed = parts.filter((part) => /^[([]/u.test(part));
        expect(insertionsOf(parts.join(""), "round-and-square")).toEqual(bracketed);
      }),
      { seed: 20_310_520 },
    );
  });

  test("come in order, apart from each other, each from an opening to its closing bracket", () => {
    const words = fc.string({ unit: fc.constantFrom("(", ")", "[", "]", "a", " "), maxLength: 60 });

    fc.assert(
      fc.property(words, fc.constantFrom("round-and-square", "square"), (text, brackets) => {
        let last = 0;
        for (const { start, end } of findInsertions(text, brackets)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(["()", "[]"]).toContain(text.charAt(start) + text.charAt(end - 1));
          expect(end - start).toBeGreaterThanOrEqual(2);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { seed: 20_310_520, numRuns: 2_000 },
    );
  });

  test.each(["(", "([", "[]("])("are found in a text of 100,000 times %j", (brackets) => {
    const text = brackets.repeat(100_000);

    expect(insertionsOf(`${text} [end]`, "round-and-square")).toContain("[end]");
  });
});
