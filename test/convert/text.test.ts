import { describe, expect, test } from "vitest";
import { convert } from "../../src/convert/index.ts";
import { converted } from "../support/converted.ts";

const lines = (...all: string[]) => all.join("\n");

describe("a plain text", () => {
  test("is kept as it stands, with the title, the date and the link that its first lines are", async () => {
    const text = lines(
      "The harbour reopens",
      "22 February 2022",
      "https://harbour.example/news/1",
      "",
      "It is open.",
    );

    expect(await converted("a.txt", text)).toMatchObject({
      body: text,
      metadata: { title: "The harbour reopens", date: "2022-02-22", url: "https://harbour.example/news/1" },
      warnings: [],
    });
  });

  test("has no title, date or link where they are only a part of a line, or far below", async () => {
    const text = lines(
      "Ladies and gentlemen",
      "",
      "On 22 February 2022 the harbour froze, see https://harbour.example.",
      ...["One", "Two", "Three", "Four"],
      "23 February 2022",
    );

    expect(await converted("a.txt", text)).toMatchObject({ metadata: {}, warnings: [] });
  });

  test("has no date where it can be two days, and says so", async () => {
    expect(
      await converted("a.txt", lines("The harbour reopens", "03/04/2022", "", "It is open.")),
    ).toMatchObject({
      metadata: { title: "The harbour reopens" },
      warnings: [{ code: "uncertain", message: expect.stringContaining("2022-03-04 or 2022-04-03") }],
    });
  });

  test("has neither of two dates, nor of two links, and says so", async () => {
    const text = lines("2022-02-22", "2022-02-23", "https://a.example", "https://b.example", "It is open.");
    const conversion = await converted("a.txt", text);

    expect(conversion.metadata).toEqual({});
    expect(conversion.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining("2022-02-22, 2022-02-23"),
      expect.stringContaining("https://a.example, https://b.example"),
    ]);
  });
});

describe("Markdown", () => {
  test("has the heading at its beginning as its title, below front matter that stays as it stands", async () => {
    const text = lines("---", "title: Other", "---", "", "# The harbour reopens #", "", "It is open.");

    expect(await converted("a.md", text)).toMatchObject({
      body: text,
      metadata: { title: "The harbour reopens" },
    });
  });

  test("that only looks like front matter without an end is read as it stands", async () => {
    const text = `---\r\n${"x\r\n".repeat(5_000)}`;

    expect(await convert({ name: "a.md", bytes: new TextEncoder().encode(text) })).toMatchObject({
      body: text,
    });
  });
});
