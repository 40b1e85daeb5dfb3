import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutForm } from "../../src/text/index.ts";
import { anyText, seeded } from "../support/texts.ts";

describe("cutForm", () => {
  test.each([
    ["", ""],
    ["law", "law"],
    ["peace", "peace"],
    ["peaces", "peace"],
    ["перехватам", "перех"],
    ["1,000.50", "1,000"],
    ["😀😀😀😀", "😀😀😀😀"],
    ["😀😀😀😀😀😀😀", "😀😀😀😀😀"],
    ["a😀b😀c😀", "a😀b😀c"],
  ])("of “%s” is “%s”", (form, cut) => {
    expect(cutForm(form)).toBe(cut);
  });

  test("is the first five characters of any text, none of them divided", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cutForm(text)).toBe(Array.from(text).slice(0, 5).join(""));
      }),
      seeded,
    );
  });

  test("is its own", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cutForm(cutForm(text))).toBe(cutForm(text));
      }),
      seeded,
    );
  });
});
