import { describe, expect, test } from "vitest";
import { type CitationStyle, type Passage, wordsInPassage } from "../../../src/answer/index.ts";
import { citedAs } from "../../support/cited-as.ts";
import { passageOf } from "../../support/revision-of.ts";

const speech = ["kind: speech", "title: The Log", "speaker: Ida Marrow", "date: 2031-05-20"];
const relay = ["kind: article", "title: The Log", "speaker: Ida Marrow", "author: Lisk, Petra", "date: 2031"];

/** What a paper says in its text, or the quotation above a note: the citation's line with the words. */
function quoted(style: CitationStyle, passage: Passage, words: string): string {
  const found = wordsInPassage(passage, words);
  if (found.kind !== "found") throw new Error(`expected words of the passage, met ${found.kind}`);
  const lines = citedAs(style, passage, found.quotation).split("\n");
  return lines[style === "chicago" ? 0 : 1] ?? "";
}

describe("words of a passage", () => {
  const passage = passageOf(
    speech,
    "The lamp burns all night. We sailed at dawn, and nobody saw us. Who paid for the anchor? The fishermen did.",
  );

  test.each([
    ["apa", "“nobody saw us” (Ida Marrow, 2031, para. 1 [ANCHOR])."],
    ["mla", "“nobody saw us” (Ida Marrow, par. 1 [ANCHOR])."],
    ["chicago", "“nobody saw us.”"],
  ] satisfies [CitationStyle, string][])(
    "stand in marks with the citation behind them, in %s",
    (style, line) => {
      expect(quoted(style, passage, "nobody saw us")).toBe(line);
    },
  );

  test("are those of the source, however they were given", () => {
    expect(quoted("apa", passage, "the lamp burns—all night")).toMatch(/^“The lamp burns all night” /u);
  });

  test("keep a question mark, which a citation can't stand for", () => {
    expect(quoted("apa", passage, "Who paid for the anchor")).toMatch(
      /^“Who paid for the anchor\?” \(.*\)\.$/u,
    );
    expect(quoted("chicago", passage, "Who paid for the anchor")).toBe("“Who paid for the anchor?”");
  });

  test("end in an ellipsis in MLA alone, where a sentence that begins here goes on", () => {
    expect(quoted("mla", passage, "We sailed at dawn")).toMatch(/^“We sailed at dawn \. \. \.” \(/u);
    expect(quoted("apa", passage, "We sailed at dawn")).toMatch(/^“We sailed at dawn” \(/u);
    expect(quoted("chicago", passage, "We sailed at dawn")).toBe("“We sailed at dawn”");
    expect(quoted("mla", passage, "sailed at dawn")).toMatch(/^“sailed at dawn” \(/u);
  });

  test.each([
    "The lamp … all night",
    "The lamp ... all night",
    "The lamp . . . all night",
    "The lamp [...] all night",
  ])("leave out what an ellipsis stands for: %s", (words) => {
    expect(quoted("apa", passage, words)).toMatch(/^“The lamp \. \. \. all night” /u);
  });

  test("have four points where a sentence ends in what is left out", () => {
    expect(quoted("apa", passage, "The lamp burns … nobody saw us")).toMatch(
      /^“The lamp burns\. \. \. \. nobody saw us” /u,
    );
    expect(quoted("mla", passage, "all night. … nobody saw us")).toMatch(
      /^“all night\. \. \. \. nobody saw us” /u,
    );
    expect(quoted("chicago", passage, "Who paid for the anchor? … did")).toBe(
      "“Who paid for the anchor? . . . did.”",
    );
  });

  test("are refused where they do not stand there, with what differs", () => {
    expect(wordsInPassage(passage, "nobody heard us")).toEqual({
      kind: "altered",
      diff: [
        { op: "equal", text: "nobody " },
        { op: "missing", text: "saw " },
        { op: "added", text: "heard " },
        { op: "equal", text: "us" },
      ],
    });
  });

  test("are found where they come first, so that what follows is found as well", () => {
    const twice = passageOf(speech, "We sail today. Nobody pays. We sail today.");

    expect(quoted("apa", twice, "We sail … Nobody pays")).toMatch(/^“We sail\. \. \. \. Nobody pays” /u);
    expect(quoted("apa", twice, "We sail today … We sail today")).toMatch(
      /^“We sail today\. \. \. \. We sail today” /u,
    );
  });

  test("are refused in another order, and where there are none", () => {
    expect(wordsInPassage(passage, "nobody saw us … The lamp burns").kind).toBe("altered");
    expect(wordsInPassage(passage, " … ").kind).toBe("empty");
    expect(wordsInPassage(passage, "").kind).toBe("empty");
  });

  test("of forty or more are a block in APA, of a hundred in Chicago, without marks", () => {
    const long = (count: number) => `${"we row and row on ".repeat(count / 5).trim()}.`;
    const forty = passageOf(speech, long(40));
    const hundred = passageOf(speech, long(100));

    expect(quoted("apa", forty, long(40))).toBe(`${long(40)} (Ida Marrow, 2031, para. 1 [ANCHOR])`);
    expect(quoted("apa", forty, long(35))).toMatch(/^“we row .* row on” \(/u);
    expect(quoted("chicago", forty, long(40))).toBe(`“${long(40)}”`);
    expect(quoted("chicago", hundred, long(100))).toBe(long(100));
  });
});

describe("brackets in the source", () => {
  test("stay, and are said to be the source’s where they are square", () => {
    const passage = passageOf(speech, "We lit [the lamp] at dawn.");

    expect(quoted("apa", passage, "We lit [the lamp] at dawn")).toBe(
      "“We lit [the lamp] at dawn” (Ida Marrow, 2031, para. 1 [ANCHOR]; brackets in the original).",
    );
    expect(citedAs("chicago", passage, quotationIn(passage, "We lit [the lamp] at dawn"))).toContain(
      "para. 1 [ANCHOR] (brackets in the original).",
    );
    expect(quoted("apa", passage, "at dawn")).not.toContain("brackets");
  });

  test("stay, and are said to be the publisher’s where they are round", () => {
    const passage = passageOf(relay, "“The copper bell (of the lighthouse) rings again.”");

    expect(quoted("mla", passage, "bell (of the lighthouse) rings")).toBe(
      "“bell (of the lighthouse) rings” (Ida Marrow, qtd. in Lisk, par. 1 [ANCHOR]; parentheses added by the publisher).",
    );
  });

  test("are quoted with the words around them, given or not, and always whole", () => {
    const passage = passageOf(relay, "“The copper bell (of the lighthouse) rings again.”");

    expect(quoted("apa", passage, "bell rings")).toMatch(/^“bell \(of the lighthouse\) rings” /u);
    expect(quoted("apa", passage, "lighthouse) rings")).toMatch(/^“\(of the lighthouse\) rings” /u);
  });

  test("hold words that are not the speaker’s, which are not cited alone", () => {
    const passage = passageOf(relay, "“The copper bell (of the lighthouse) rings again.”");

    expect(wordsInPassage(passage, "of the lighthouse")).toEqual({ kind: "inserted" });
  });

  test("are the transcriber’s in a transcript", () => {
    const passage = passageOf(["kind: transcript", "title: The Log"], "MS. MARROW: We lit [the lamp].");

    expect(quoted("apa", passage, "We lit [the lamp]")).toContain("; brackets in the original).");
  });
});

describe("an ellipsis of the source’s own", () => {
  const passage = passageOf(speech, "We rowed… and rowed, and then we slept.");

  test("is quoted as it stands", () => {
    expect(quoted("apa", passage, "We rowed… and rowed")).toMatch(/^“We rowed… and rowed” /u);
  });

  test("makes ours stand in brackets in MLA and Chicago", () => {
    const words = "We rowed… and rowed ... we slept";

    expect(quoted("apa", passage, words)).toMatch(/^“We rowed… and rowed \. \. \. we slept” /u);
    expect(quoted("mla", passage, words)).toMatch(/^“We rowed… and rowed \[\. \. \.\] we slept” /u);
    expect(quoted("chicago", passage, words)).toBe("“We rowed… and rowed [. . .] we slept.”");
  });
});

describe("words in quotation marks inside a passage", () => {
  const prose = passageOf(
    ["kind: article", "title: The Log", "author: Lisk, Petra", "published: 2031"],
    "The pier was empty. “We sailed at dawn,” said Ida Marrow. “Nobody paid,” said Jo Reed.",
  );

  test("are those of who is quoted, in the author’s text", () => {
    expect(quoted("apa", prose, "We sailed at dawn")).toContain(
      "(Ida Marrow, as cited in Lisk, 2031, para. 1 [ANCHOR])",
    );
    expect(quoted("mla", prose, "Nobody paid")).toContain("(Jo Reed, qtd. in Lisk, par. 1 [ANCHOR])");
    expect(citedAs("chicago", prose, quotationIn(prose, "Nobody paid"))).toContain(
      "\nJo Reed, quoted in Petra Lisk, “The Log,” 2031",
    );
    expect(citedAs("one-line", prose, quotationIn(prose, "Nobody paid"))).toMatch(
      /^“Nobody paid”, Jo Reed, date not given; /u,
    );
  });

  test("are not named with the author’s own words", () => {
    expect(quoted("apa", prose, "The pier was empty")).toContain("(Lisk, 2031, para. 1 [ANCHOR])");
  });

  test("are named where they are cited together with the author’s", () => {
    expect(quoted("apa", prose, "empty. “We sailed at dawn,” said")).toBe(
      "“empty. ‘We sailed at dawn,’ said” (Lisk, quoting Ida Marrow, 2031, para. 1 [ANCHOR]).",
    );
    expect(quoted("mla", prose, "We sailed … Nobody paid")).toContain(
      "(Lisk, quoting Ida Marrow and Jo Reed, par. 1 [ANCHOR])",
    );
  });

  test.each([
    [
      "MS. MARROW: “The lamp must burn all night long,” said Jo Reed. So it does.",
      "Jo Reed, quoted by Ms. Marrow",
      "Words of Jo Reed, quoted by Ms. Marrow; ",
    ],
    [
      "MS. MARROW: The keepers wrote to us, and I quote: “The lamp must burn all night long.” So it does.",
      "Unidentified speaker, quoted by Ms. Marrow",
      "Words of an unidentified speaker, quoted by Ms. Marrow; ",
    ],
  ])("are said to be given by the one who speaks: %s", (turn, whose, noted) => {
    const passage = passageOf(["kind: transcript", "title: The Log", "publisher: Quay Post"], turn);
    const words = "The lamp must burn";

    expect(quoted("apa", passage, words)).toBe(
      `“The lamp must burn” (${whose}, as cited in Quay Post, n.d., para. 1 [ANCHOR]).`,
    );
    expect(quoted("mla", passage, words)).toBe(
      `“The lamp must burn . . .” (${whose}, qtd. in Quay Post, par. 1 [ANCHOR]).`,
    );
    expect(citedAs("chicago", passage, quotationIn(passage, words))).toContain(
      `\n${whose}, quoted in Quay Post, “The Log” (transcript)`,
    );
    expect(citedAs("bibtex", passage, quotationIn(passage, words))).toContain(noted);
    expect(citedAs("csl-json", passage, quotationIn(passage, words))).toContain(noted);
  });
});

function quotationIn(passage: Passage, words: string) {
  const found = wordsInPassage(passage, words);
  if (found.kind !== "found") throw new Error(`expected words of the passage, met ${found.kind}`);
  return found.quotation;
}
