import { describe, expect, test } from "vitest";
import { documentOf, paragraphsOf } from "../support/read-source.ts";

const read = (text: string) => paragraphsOf("notes.md", text);

/** The words of each paragraph with the heading above it. */
function headings(text: string): (string | null)[][] {
  return documentOf({ file: "notes.md", text }).paragraphs.map(({ text: words, heading }) => [
    words,
    heading,
  ]);
}

/** The words of each paragraph with the mark above it. */
function marks(text: string) {
  return documentOf({ file: "notes.md", text }).paragraphs.map(({ text: words, mark }) => [words, mark]);
}

describe("a Markdown paragraph", () => {
  test("has the last comment above it that names a page or a time of its source", () => {
    const text =
      "Before.\n\n<!-- page iv -->\n\nOne.\n\n<!-- a remark -->\n\nTwo.\n\n<!-- 00:14:32 -->\nThree.\n";

    expect(marks(text)).toEqual([
      ["Before.", null],
      ["One.", { kind: "page", page: "iv" }],
      ["Two.", { kind: "page", page: "iv" }],
      ["Three.", { kind: "time", time: "00:14:32" }],
    ]);
  });

  test.each([
    "# no heading",
    "> no quote",
    "- no item",
    "12. no item",
    "<!-- page 3 -->",
    "---",
    "```",
    "\\* a backslash",
  ])("has the words %s after a backslash", (words) => {
    expect(read(`One.\n\n\\${words}\n\nTwo.`)).toEqual(["One.", words, "Two."]);
  });

  test("keeps a backslash before letters", () => {
    expect(read("\\alpha is a letter.")).toEqual(["\\alpha is a letter."]);
  });

  test.each([
    "<!-- page -->",
    "<!-- page 1 2 -->",
    "<!-- 14:32 -->",
    "<!-- 00:61:00 -->",
    "<!-- page 3, second column -->",
  ])("has no mark of %s", (comment) => {
    expect(marks(`${comment}\n\nOne.`)).toEqual([["One.", null]]);
  });

  test("begins a paragraph at a plain label where the paragraph above begins with one", () => {
    expect(paragraphsOf("notes.md", "Ida Marrow: hi\nTom Roe: hello\n\nWe sailed.\nTom Roe: hello")).toEqual([
      "Ida Marrow: hi",
      "Tom Roe: hello",
      "We sailed.\nTom Roe: hello",
    ]);
  });

  test("goes on to the next blank line, with the line ends inside it", () => {
    expect(read("One\ntwo.\n\nThree.")).toEqual(["One\ntwo.", "Three."]);
  });

  test.each([
    ["CRLF", "\r\n"],
    ["a lone CR", "\r"],
  ])("is found where line ends are %s", (_, end) => {
    expect(read(["# Title", "", "One", "two.", "", "- Three", "- four"].join(end))).toEqual([
      `One${end}two.`,
      "Three",
      "four",
    ]);
  });

  test("has the nearest heading above it, and none below a title", () => {
    const text = "Before.\n# Title\nIntro.\n## First ##\nOne.\n\nTwo.\n### Deep\nThree.\n# Other\nFour.";

    expect(headings(text)).toEqual([
      ["Before.", null],
      ["Intro.", null],
      ["One.", "First"],
      ["Two.", "First"],
      ["Three.", "Deep"],
      ["Four.", null],
    ]);
  });

  test("has the underlined heading above it", () => {
    expect(headings("Title\n=====\n\nIntro.\n\nThe first\n---------\n\nOne.")).toEqual([
      ["Intro.", null],
      ["One.", "The first"],
    ]);
  });

  test.each([
    ["## Notes on C#", "Notes on C#"],
    ["## Notes # ", "Notes"],
    ["##   Notes   ##  ", "Notes"],
    ["   ## Notes", "Notes"],
    ["## Notes # on C", "Notes # on C"],
    ["## ##", null],
  ])("below %j has the heading %j", (line, heading) => {
    expect(headings(`${line}\nOne.`)).toEqual([["One.", heading]]);
  });

  test("below a heading with 5,000 spaces inside keeps it as it stands", () => {
    const heading = `a${" ".repeat(5_000)}b`;

    expect(headings(`## ${heading}\nOne.`)).toEqual([["One.", heading]]);
  });

  test.each(["   ---", "---  ", "   ===", "==="])("underlined by %j is a heading", (underline) => {
    expect(read(`Title\n${underline}\n\nOne.`)).toEqual(["One."]);
  });

  test.each([
    "--- so it goes",
    "so it goes ---",
    "=== so it goes",
    "so it goes ===",
    "___ so it goes",
    "so it goes ***",
    "| --- | so",
    "~~so~~ it goes",
    "~ so it goes",
  ])("keeps the line %j as words", (line) => {
    expect(read(`One\n${line}\n\nTwo.`)).toEqual([`One\n${line}`, "Two."]);
  });

  test("keeps a # that begins no heading", () => {
    expect(read("#harbour is closed.\n\n####### Seven.")).toEqual(["#harbour is closed.", "####### Seven."]);
  });

  test.each(["---", "***", "* * *", "___", "=====", "_ _ _", "  ***", "| --- | :-: |", "| --- | ---"])(
    "ends at a line of %s, which is no words",
    (rule) => {
      expect(read(`One.\n\n${rule}\nTwo.`)).toEqual(["One.", "Two."]);
    },
  );

  test("begins at a turn label", () => {
    const text = "**Ida Marrow:** One.\nTwo.\nMS. LISK: Three.\nQ: Why?\nA: Because.\nQ  and so?";

    expect(read(text)).toEqual([
      "**Ida Marrow:** One.\nTwo.",
      "MS. LISK: Three.",
      "Q: Why?",
      "A: Because.",
      "Q  and so?",
    ]);
  });

  test("does not begin at words that only look like a plain label", () => {
    expect(read("One.\nHowever: two.")).toEqual(["One.\nHowever: two."]);
  });
});

describe("a Markdown list", () => {
  test.each(["-", "*", "+", "1.", "1)"])(
    "has a paragraph for each item marked %s, without the mark",
    (mark) => {
      expect(read(`Before.\n${mark} One\n  and on.\n${mark} Two.`)).toEqual([
        "Before.",
        "One\n  and on.",
        "Two.",
      ]);
    },
  );

  test("has a paragraph for each number", () => {
    expect(read("1. One.\n2. Two.\n10) Ten.")).toEqual(["One.", "Two.", "Ten."]);
  });

  test("may begin with another number than 1 after a blank line", () => {
    expect(read("Before.\n\n4. Four.\n5. Five.")).toEqual(["Before.", "Four.", "Five."]);
  });

  test("does not begin at a number inside a wrapped paragraph, so that no word is lost", () => {
    expect(read("The lamp went out on pier\n12. Nobody saw it.")).toEqual([
      "The lamp went out on pier\n12. Nobody saw it.",
    ]);
  });

  test("does not begin at a year, so that no word is lost", () => {
    expect(read("The lamp went out.\n\n2031. Nobody saw it.")).toEqual([
      "The lamp went out.",
      "2031. Nobody saw it.",
    ]);
  });

  test("is no heading where a rule follows", () => {
    expect(headings("- One.\n---\nTwo.")).toEqual([
      ["One.", null],
      ["Two.", null],
    ]);
  });
});

describe("a Markdown block quote", () => {
  test("stands without its first mark", () => {
    expect(read("> One.\n\n>> Two.\n\n> - Three.\n> - Four.")).toEqual(["One.", "Two.", "Three.", "Four."]);
  });

  test("is apart from the prose before it", () => {
    expect(read("She wrote:\n> We sailed.")).toEqual(["She wrote:", "We sailed."]);
  });

  test("has a paragraph for each turn in it", () => {
    expect(read("> MS. MARROW: One.\n> Q: Two?\n> And so on.")).toEqual([
      "MS. MARROW: One.",
      "Q: Two?\n> And so on.",
    ]);
  });

  test("is divided at a line of nothing but its mark", () => {
    expect(read("> One.\n>\n> Two.\n> \n> Three.")).toEqual(["One.", "Two.", "Three."]);
  });

  test("is no heading where a rule follows", () => {
    expect(headings("> One.\n---\nTwo.")).toEqual([
      ["One.", null],
      ["Two.", null],
    ]);
  });
});

describe("a fenced block", () => {
  test.each([
    ["```", "```"],
    ["~~~", "~~~"],
    ["```text", "```"],
    ["````", "````"],
    ["```", "`````"],
    ["   ```", "  ```  "],
  ])("that %s opens and %s closes is one paragraph, in which no mark means anything", (open, close) => {
    expect(read(`Before.\n${open}\n# One\n\n- two\n<!-- three -->\n${close}\nAfter.`)).toEqual([
      "Before.",
      "# One\n\n- two\n<!-- three -->",
      "After.",
    ]);
  });

  test.each([
    ["````", "```"],
    ["```", "~~~"],
  ])("that %s opens is not closed by %s", (open, other) => {
    expect(read(`${open}\nOne.\n${other}\nTwo.\n${open}\nAfter.`)).toEqual([
      `One.\n${other}\nTwo.`,
      "After.",
    ]);
  });

  test("that is never closed goes on to the end", () => {
    expect(read("Before.\n```\nOne.\n\nTwo.")).toEqual(["Before.", "One.\n\nTwo."]);
  });

  test("does not begin at code inside a line", () => {
    expect(read("```lamp``` is a word.\n\nAfter.")).toEqual(["```lamp``` is a word.", "After."]);
  });
});

describe("a Markdown comment", () => {
  test("is left out, over several lines as well", () => {
    expect(read("One.\n\n<!-- not\n\nthis -->\n\nTwo.\n\n<!-- nor this -->\nThree.")).toEqual([
      "One.",
      "Two.",
      "Three.",
    ]);
  });

  test("is left out where its line is indented", () => {
    expect(read("One.\n\n  <!-- not this -->\n\nTwo.")).toEqual(["One.", "Two."]);
  });

  test("inside a line is kept as it stands", () => {
    expect(read("One <!-- and --> two.")).toEqual(["One <!-- and --> two."]);
  });

  test("never stands inside a paragraph", () => {
    expect(read("One\n<!-- not this -->\ntwo.")).toEqual(["One", "two."]);
  });
});

describe("a Markdown table", () => {
  test("keeps its rows as words, the head apart from the body", () => {
    expect(read("| Pier | Lamp |\n| --- | --- |\n| One | out |\n| Two | lit |")).toEqual([
      "| Pier | Lamp |",
      "| One | out |\n| Two | lit |",
    ]);
  });
});

describe("a Markdown picture", () => {
  test.each([
    "![A bell, with the words “It rings”](bell.webp)",
    "  ![](bell.webp)",
    "> ![A bell](bell.webp)",
    "- ![A bell](bell.webp)",
    '![A bell](bell.webp "The bell") ![A \\[small\\] quay](quay.webp)',
  ])("alone in its line is nobody's words: %s", (picture) => {
    expect(read(`One.\n\n${picture}\n\nTwo.`)).toEqual(["One.", "Two."]);
  });

  test("alone in its line never stands inside a paragraph", () => {
    expect(read("One.\n![A bell](bell.webp)\nTwo.")).toEqual(["One.", "Two."]);
  });

  test("is kept as it stands inside a line of words and inside code", () => {
    expect(read("See ![A bell](bell.webp) here.")).toEqual(["See ![A bell](bell.webp) here."]);
    expect(read("```\n![A bell](bell.webp)\n```")).toEqual(["![A bell](bell.webp)"]);
  });
});
