import { describe, expect, test } from "vitest";
import { notesInWords, notesOn } from "../../src/answer/index.ts";
import { passageOf } from "../support/revision-of.ts";

const fragment = "A fragment: the sentence around it is not quoted.";

function notesOf(kind: string, body: string): string[] {
  return notesInWords(passageOf([`kind: ${kind}`, "title: Log", "speaker: Ida Marrow"], body));
}

describe("the notes on a quote", () => {
  test("say which words of a quotation its publisher put in", () => {
    expect(notesOf("article", "“(W)e sailed (at dawn [local time]).”")).toEqual([
      "Bracketed by the publisher, not the speaker’s words: (W) (at dawn [local time])",
    ]);
  });

  test("say which words of a transcript its transcriber put in", () => {
    expect(notesOf("transcript", "MS. MARROW: We sailed (inaudible) at dawn [sic].")).toEqual([
      "Bracketed by the transcriber, not the speaker’s words: (inaudible) [sic]",
    ]);
  });

  test("leave round brackets of a written speech to its author", () => {
    expect(notesOf("speech", "We sailed (at last) on [her] tide.")).toEqual([
      "Bracketed by the publisher, not the speaker’s words: [her]",
    ]);
  });

  test.each(["“sailed at dawn.”", "“We sailed at”", "“sailed”"])("say that %s is a fragment", (words) => {
    expect(notesOf("article", words)).toEqual([fragment]);
  });

  test("name the insertions before the fragment", () => {
    expect(notesOf("article", "“sail(ed) at dawn”")).toEqual([
      "Bracketed by the publisher, not the speaker’s words: (ed)",
      fragment,
    ]);
  });

  test.each([
    ["article", "“We sailed at dawn.”"],
    ["article", "They sailed (at dawn) and"],
    ["speech", "sailed at dawn"],
    ["transcript", "MS. MARROW: sailed at dawn"],
  ])("are none for an %s with %s", (kind, body) => {
    expect(notesOf(kind, body)).toEqual([]);
  });
});

describe("the notes on a quote as values", () => {
  test("tell who put which words in, one by one, and that it is a fragment", () => {
    const passage = passageOf(["kind: article", "title: Log"], "“sail(ed) at dawn [local time]”");

    expect(notesOn(passage)).toEqual([
      { kind: "insertions", by: "publisher", words: ["(ed)", "[local time]"] },
      { kind: "fragment" },
    ]);
  });

  test("are of the transcriber in a transcript", () => {
    const passage = passageOf(["kind: transcript", "title: Log"], "MS. MARROW: We sailed. (Laughter.)");

    expect(notesOn(passage)).toEqual([{ kind: "insertions", by: "transcriber", words: ["(Laughter.)"] }]);
  });

  test("are none where there is nothing to tell", () => {
    expect(notesOn(passageOf(["kind: speech", "title: Log"], "We sailed."))).toEqual([]);
  });
});
