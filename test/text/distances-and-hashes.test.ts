import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { didYouMean, editDistance, hashText, nearest } from "../../src/text/index.ts";
import { seeded } from "../support/texts.ts";

describe("editDistance", () => {
  test.each([
    ["", "", 0],
    ["ferry", "ferry", 0],
    ["", "quay", 4],
    ["quay", "", 4],
    ["zakarova", "zakharova", 1],
    ["ferry", "fery", 1],
    ["ferry", "berry", 1],
    ["ferry", "feryr", 1],
    ["ferry", "efrry", 1],
    ["ab", "ba", 1],
    ["abcd", "badc", 2],
    // Restricted: what was exchanged is not edited again. Unrestricted it would be 2.
    ["ca", "abc", 3],
    ["kitten", "sitting", 3],
    ["harbour", "lantern", 6],
    ["a🐚b", "ab", 1],
    ["🐚🐛", "🐛🐚", 1],
  ])("between “%s” and “%s” is %d, in characters", (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });

  test("is no more than by way of a third text without exchanges, and no less than what the lengths differ by", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "🐚"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other);
        const [left, right] = [[...one].length, [...other].length];
        expect(distance).toBeGreaterThanOrEqual(Math.abs(left - right));
        expect(distance).toBeLessThanOrEqual(Math.max(left, right));
        expect(distance === 0).toBe(one === other);
        expect(editDistance(`x${one}y`, `x${other}y`)).toBe(distance);
      }),
      seeded,
    );
  });
});

describe("nearest", () => {
  test("compares no more than 80 characters", () => {
    const long = "quay ".repeat(16).trimEnd();
    expect(nearest(`${long}x${"y".repeat(60)}`, [`${long}x${"z".repeat(60)}`])).toHaveLength(1);
    expect(nearest("y".repeat(80), [`${"y".repeat(80)}${"z".repeat(80)}`])).toHaveLength(1);
    expect(nearest(`${"y".repeat(40)}${"x".repeat(40)}`, [`${"y".repeat(40)}${"z".repeat(40)}`])).toEqual([]);
  });

  test("takes a word of a candidate for the whole, whatever its place", () => {
    const people = ["Ida Marrow", "Tom Roe", "Ann Quay of Marrowby"];
    expect(nearest("marow", people)).toEqual(["Ida Marrow"]);
    expect(nearest("Quai", people)).toEqual(["Ann Quay of Marrowby"]);
    expect(nearest("Idamarrow", people)).toEqual(["Ida Marrow"]);
  });
});

describe("didYouMean", () => {
  test.each([
    [["ask"], "did you mean ask?"],
    [["ask", "check"], "did you mean ask or check?"],
    [["ask", "check", "random"], "did you mean ask or check or random?"],
    [[], "see --help"],
  ])("says of %j: %s", (near, hint) => {
    expect(didYouMean(near, "see --help")).toBe(hint);
  });
});

describe("hashText", () => {
  /** The published FNV-1a hash of an ASCII text with its upper bits mixed into the lower ones. */
  const mixed = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;

  test.each([
    ["", 0x811c9dc5],
    ["a", 0xe40c292c],
    ["foobar", 0xbf9cf968],
  ])("of “%s” is FNV-1a, mixed", (text, published) => {
    expect(hashText(text)).toBe(mixed(published));
  });

  test("of a stretch of a text is that of what stands there", () => {
    expect(hashText("the ferry left", 4, 9)).toBe(hashText("ferry"));
    expect(hashText("the ferry", 4)).toBe(hashText("ferry"));
    expect(hashText("ferry", 5)).toBe(hashText(""));
    expect(hashText("ferry")).not.toBe(hashText("ferr"));
  });
});
