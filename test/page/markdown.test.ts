import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarkdownNode, parseMarkdown, shownText } from "../../src/page/index.ts";
import { escapeMarkdown } from "../../src/text/index.ts";
import { hostileText } from "../support/hostile-text.ts";

const reader = { locale: "en-US", now: Date.UTC(2026, 0, 1), nameOf: () => undefined };
const shown = (markdown: string) => shownText(parseMarkdown(markdown), reader);
const kinds = (markdown: string) => parseMarkdown(markdown).map(({ kind }) => kind);

const fragments = fc.constantFrom(
  ..."*_~`|>#-+.()[]<>@:/\\ \n\t\r\f&;\"'=!",
  "**",
  "__",
  "||",
  "```",
  "-# ",
  "1. ",
  "- ",
  "<@300000000000000001>",
  "<t:0:R>",
  "https://example.org/a_b",
  "[a](https://example.org)",
  "[a](javascript:alert(1))",
  "<img src=x onerror=alert(1)>",
  "</script>",
  "מִילָה",
  "\u202E\u200B\u200D\u2066",
  "👩‍👩‍👧",
  "\uD83D",
  "\uDC69",
  "¯\\_(ツ)_/¯",
  "word",
  "12",
);
const texts = fc.oneof(
  fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
  hostileText,
);

describe("parseMarkdown", () => {
  it("shows an escaped text as its exact characters, and nothing else", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(shown(escapeMarkdown(text))).toBe(text);
        expect(kinds(escapeMarkdown(text)).every((kind) => kind === "text")).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it("takes any text, and makes links to the web alone", () => {
    const addresses = (nodes: readonly MarkdownNode[]): string[] =>
      nodes.flatMap((node) => [
        ...(node.kind === "link" ? [node.address] : []),
        ...("content" in node ? addresses(node.content) : []),
      ]);
    fc.assert(
      fc.property(texts, (text) => {
        for (const address of addresses(parseMarkdown(text))) expect(address).toMatch(/^https?:\/\//u);
      }),
    );
  });

  it.each([
    ["**a**", "strong"],
    ["*a*", "emphasis"],
    ["__a__", "underline"],
    ["~~a~~", "strike"],
    ["||a||", "spoiler"],
    ["> a", "quote"],
    ["-# a", "small"],
    ["### a", "heading"],
    ["`a`", "code"],
    ["```js\na\n```", "code-block"],
    ["- a", "list"],
    ["https://example.org", "link"],
    ["<t:0:R>", "time"],
    ["<@300000000000000001>", "mention"],
  ])("shows %j as %s", (markdown, kind) => {
    expect(kinds(markdown)).toEqual([kind]);
  });

  it("shows small print after a list and a heading after a quotation", () => {
    expect(kinds("- a\n-# b")).toEqual(["list", "small"]);
    expect(kinds("> a\n# b")).toEqual(["quote", "heading"]);
  });

  it("puts further indented items into the item above them, and numbers into a list of their own", () => {
    const item = (text: string, lists: readonly object[] = []) => ({
      content: [{ kind: "text", text }],
      lists,
    });
    expect(parseMarkdown("- a\n  - b\n- c\n3. d")).toEqual([
      {
        kind: "list",
        list: { start: null, items: [item("a", [{ start: null, items: [item("b")] }]), item("c")] },
      },
      { kind: "list", list: { start: 3, items: [item("d")] } },
    ]);
  });

  it("shows a link to another scheme as it is written", () => {
    for (const text of ["[a](javascript:alert(1))", "<javascript:/alert>", "[a](data:text/html,x)"]) {
      expect(shown(text)).toBe(text);
    }
  });

  it("ends a line with a block of code, without an empty line after it", () => {
    expect(parseMarkdown("```\na\n```\nb").at(-1)).toEqual({ kind: "text", text: "b" });
  });

  it("says the names of those whom it knows", () => {
    const nameOf = (id: string) => (id === "300000000000000001" ? "Robin" : undefined);
    const nodes = parseMarkdown(
      "<@300000000000000001> <@300000000000000009> @everyone </ask:400000000000000001>",
    );
    expect(shownText(nodes, { ...reader, nameOf })).toBe("@Robin @unknown-user @everyone /ask");
  });

  it("says a time in the language of the reader, and how far away it is", () => {
    expect(shown("<t:1767225600:D>")).toBe("January 1, 2026");
    expect(shown("<t:1767229200:R>")).toBe("in 1 hour");
    expect(shown("<t:99999999999999999>")).toBe("Invalid date");
  });

  it.each(["[", "]", "(", "*_", "**__", "> ", "- ", "`", "||", "~~", "<", "\\", "[a](", "1. "])(
    "takes 4,000 characters of %j within a second",
    (mark) => {
      const before = performance.now();
      parseMarkdown(mark.repeat(4_000 / mark.length));
      expect(performance.now() - before).toBeLessThan(1_000);
    },
  );
});
