import { describe, expect, test } from "vitest";
import { clip } from "../../src/discord/index.ts";

describe("a label", () => {
  test("that is as long as it may be stays whole", () => {
    expect(clip("Harbour", 7)).toBe("Harbour");
  });

  test("that is a character longer ends in an ellipsis, as long as it may be", () => {
    expect(clip("Harbours", 7)).toBe("Harbou…");
  });

  test("is shortened by its escapes too, but keeps every character that has room", () => {
    expect(clip("a*b*c*d", 7)).toBe("a*b*…");
    expect(clip("*****", 7)).toBe("***…");
  });

  test("takes 150 characters where nothing else is said", () => {
    expect(clip("a".repeat(150))).toBe("a".repeat(150));
    expect(clip("a".repeat(151))).toBe(`${"a".repeat(149)}…`);
  });

  test("is one line, with a single space for any white space", () => {
    expect(clip("Port \t of\n\nCall")).toBe("Port of Call");
  });

  test("keeps no half of the character that it is cut in", () => {
    expect(clip("abc🙂def", 5)).toBe("abc…");
    expect(clip("🙂abcdef", 5)).toBe("🙂ab…");
  });
});
