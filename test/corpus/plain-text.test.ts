import { describe, expect, test } from "vitest";
import { paragraphsOf } from "../support/read-source.ts";

const read = (text: string) => paragraphsOf("notes.txt", text);

const wrapped = [
  "The ferry left the harbour of Port Lindle before the tide had",
  "turned, and nobody on the quay had seen the signal lamp go out.",
  "The keeper wrote down the hour.",
  "By noon the wind had gone round to the east, and the boats that",
  "had stayed behind were glad of it.",
];

describe("plain text", () => {
  test("is divided at blank lines, and at lines of nothing but space", () => {
    expect(read("One.\n\nTwo.\n\n\n\nThree.\n \t\u00a0\nFour.")).toEqual(["One.", "Two.", "Three.", "Four."]);
  });

  test("is one paragraph where it is one line, without the space around it", () => {
    expect(read("\n  One line, and no more \n")).toEqual(["One line, and no more"]);
  });

  test("is divided at line ends where each line ends a sentence", () => {
    expect(read("The ferry left.\nNobody saw it!\nWho kept the lamp?\n“The keeper.”\n")).toEqual([
      "The ferry left.",
      "Nobody saw it!",
      "Who kept the lamp?",
      "“The keeper.”",
    ]);
  });

  test("keeps hard-wrapped lines together, and begins a paragraph after a line that had room for the next word", () => {
    expect(read(wrapped.join("\n"))).toEqual([wrapped.slice(0, 3).join("\n"), wrapped.slice(3).join("\n")]);
  });

  test("keeps a hard-wrapped line that ends a sentence at the margin with the next one", () => {
    expect(wrapped[1]?.endsWith(".")).toBe(true);
    expect(read(wrapped.slice(0, 3).join("\n"))).toEqual([wrapped.slice(0, 3).join("\n")]);
  });

  test.each([
    [33, "a paragraph begins after it", 2],
    [34, "it goes on", 1],
  ])(
    "measures room by the longest line: where a sentence ends at %i of 40 and six letters follow, %s",
    (end, _, count) => {
      const lines = ["a".repeat(40), `${"b".repeat(end - 1)}.`, "Sixsix and so on."];

      expect(read(lines.join("\n")).length).toBe(count);
    },
  );

  test("goes on after a short hard-wrapped line that ends no sentence", () => {
    const text = "The ferry left the harbour of Port Lindle\nwith\nnobody on board.";

    expect(read(text)).toEqual([text]);
  });

  test.each([
    [2, 11],
    [3, 1],
  ])("of which %i lines in ten end no sentence is divided into %i paragraphs", (open, count) => {
    const lines = Array.from({ length: 11 }, (_, index) =>
      index < open ? "The lamp went on" : "The lamp went.",
    );

    expect(read(lines.join("\n")).length).toBe(count);
  });

  test("is not hard-wrapped where only short lines above its paragraphs end no sentence", () => {
    const above = ["Opening of the quay", "20 May 2031", "https://quay.example/opening"];
    const paragraph =
      "The ferry left the harbour of Port Lindle before the tide had turned, and nobody saw it.";

    expect(read([above.join("\n"), paragraph, paragraph, paragraph].join("\n\n"))).toEqual([
      ...above,
      paragraph,
      paragraph,
      paragraph,
    ]);
  });

  test("does not count a line before a blank one as going on", () => {
    expect(read("The log\n\nOf the lamp\n\nOne.\nTwo.")).toEqual(["The log", "Of the lamp", "One.", "Two."]);
  });

  test("is divided where the lines end in spaces as where they do not", () => {
    expect(read("The ferry left. \nNobody saw it.\t\nWho did?")).toEqual([
      "The ferry left.",
      "Nobody saw it.",
      "Who did?",
    ]);
  });

  test("is divided at blank lines first where it is hard-wrapped", () => {
    expect(read(`${wrapped.slice(0, 2).join("\n")}\n\n${wrapped.slice(3).join("\n")}`)).toEqual([
      wrapped.slice(0, 2).join("\n"),
      wrapped.slice(3).join("\n"),
    ]);
  });

  test.each([
    ["CRLF", "\r\n"],
    ["a lone CR", "\r"],
  ])("is divided in the same way where its line ends are %s", (_, lineEnd) => {
    expect(read([...wrapped, "", "After."].join(lineEnd))).toEqual([
      wrapped.slice(0, 3).join(lineEnd),
      wrapped.slice(3).join(lineEnd),
      "After.",
    ]);
  });

  test("begins a paragraph at a plain label where the paragraph above begins with one", () => {
    expect(read("Ida: hi\nTom: hello\nIda: we sailed\nat dawn\n\nthe tide was\nNorth: it turned")).toEqual([
      "Ida: hi",
      "Tom: hello",
      "Ida: we sailed\nat dawn",
      "the tide was\nNorth: it turned",
    ]);
  });

  test("begins a paragraph at each turn label of a hard-wrapped transcript", () => {
    const turns = [
      "MS. MARROW: The ferry left the harbour before the tide had\nturned, and nobody saw it.",
      "Q: Who kept the lamp on the quay that night, and why was it\nout, and did",
      "A: Nobody did, and I have asked myself the same thing more\nthan once.",
      "MR. McTAVISH: I was there. It was out, and the wind blew so\nhard that I went home.",
      "[00:12] REPORTER 2: At what time was that?",
    ];

    expect(read(turns.join("\n"))).toEqual(turns);
  });

  test("begins a paragraph at an indented turn label, and at none that is plain", () => {
    const turns = [
      "MS. MARROW: The ferry left before the tide had\nHowever: nobody saw it or",
      "Q: Why did nobody see\nit?",
    ];

    expect(read(turns.join("\n   "))).toEqual(turns);
  });

  test("is one paragraph of 200,000 hard-wrapped lines where nothing divides them", () => {
    const text = "The wind blew and\n".repeat(200_000).trimEnd();

    expect(
      read(text)
        .map((part) => part.replace(/\s+/gu, " "))
        .join(" "),
    ).toBe(text.replace(/\n/gu, " "));
  });

  test("keeps marks of Markdown as words", () => {
    expect(read("# Not a heading\n\n- Not an item")).toEqual(["# Not a heading", "- Not an item"]);
  });
});
