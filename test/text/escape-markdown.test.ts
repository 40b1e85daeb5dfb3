import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "../../src/text/index.ts";
import { hostileText } from "../support/hostile-text.ts";
import { shownByDiscord } from "../support/shown-by-discord.ts";
import { seeded } from "../support/texts.ts";

describe("an escaped text", () => {
  test.each([
    "# A heading",
    "-# small print",
    "> quoted",
    ">>> all quoted",
    "- an item",
    "* an item",
    "+ an item",
    "1. first",
    "12) twelfth",
    "  3. indented",
    "*em* **strong** _em_ __under__ ~~struck~~ ||hidden||",
    "`code` ```block```",
    "[text](https://example.org)",
    "https://example.org/a_b?c=d*e",
    "<https://example.org>",
    "<@123456789012345678> <@&123456789012345678> <#123456789012345678>",
    "@everyone and @here",
    "<t:1> <t:1700000000:R>",
    ":smile: and <:smile:123456789012345678>",
    "</ask:123456789012345678> <id:guide>",
    "\\*not em\\*",
    "¯\\_(ツ)_/¯",
    "שלום *עולם*",
    "zero\u200bwidth _x_",
    "e\u0301 👩‍👩‍👧 🇺🇦",
    "a\n# b\n- c\n1. d",
  ])("shows %j as it stands, with no formatting", (source) => {
    expect(shownByDiscord(escapeMarkdown(source))).toEqual({ text: source, kinds: new Set() });
  });

  test("shows exactly the characters of any text", () => {
    fc.assert(
      fc.property(hostileText, (source) => {
        const { text, kinds } = shownByDiscord(escapeMarkdown(source));
        expect(text).toBe(source);
        expect([...kinds]).toEqual([]);
      }),
      seeded,
    );
  });

  test("is tested by a reader that does see formatting where nothing is escaped", () => {
    const { text, kinds } = shownByDiscord(
      "# A *b* <@123456789012345678> ||c|| <t:1> [d](https://d.example) :e: `f`\n-# g",
    );

    expect(text).not.toContain("*");
    expect([...kinds].toSorted()).toEqual([
      "em",
      "heading",
      "inlineCode",
      "link",
      "spoiler",
      "subtext",
      "timestamp",
      "user",
    ]);
  });

  test("is the text once its backslashes before marks are taken off", () => {
    fc.assert(
      fc.property(hostileText, (source) => {
        expect(escapeMarkdown(source).replace(/\\([!-/:-@[-`{-~])/gu, "$1")).toBe(source);
      }),
      seeded,
    );
  });

  test("leaves ordinary sentences as they are, so that a copied quote reads well", () => {
    const sentence = "“We’re at 10:30 – not 9.5% (so far) – and it’s fine; a/b + c = d!” #1";

    expect(escapeMarkdown(sentence)).toBe(sentence);
  });
});
