import { describe, expect, test } from "vitest";
import { ExitCode } from "../../src/cli/index.ts";
import { readBibtexEntry } from "../support/bibtex-entry.ts";
import { call, oneJson } from "../support/called.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { marrowCitation, quay } from "../support/quay.ts";
import { documentOf } from "../support/read-source.ts";

const [{ anchor: bell } = { anchor: "" }, , { anchor } = { anchor: "" }] = documentOf({
  file: "2031/press.md",
  text: quay["2031/press.md"],
}).paragraphs;

async function cite(...args: readonly string[]) {
  return call(["cite", ...args], { corpus: await writeCorpus(quay) });
}

const notFound = ExitCode.nothingFound;

describe("lectern cite", () => {
  test("prints every style below its heading", async () => {
    const { code, out, err } = await cite(anchor);

    expect([code, err]).toEqual([ExitCode.done, ""]);
    expect(out.split("\n").filter((line) => headings.includes(line))).toEqual(headings);
    expect(out).toContain(
      `In one line\n${marrowCitation}, paragraph 3, ${anchor}\n\nAPA 7\nPetra Lisk. (2031, May 21). `,
    );
  });

  test.each([
    [
      "apa",
      "Petra Lisk. (2031, May 21). Press conference at the quay [Transcript]. Quay Post. https://quay.example/press\n(Ida Marrow, 2031, as cited in Petra Lisk, 2031, para. 3 [ANCHOR])\n",
    ],
    [
      "mla",
      "Petra Lisk. “Press conference at the quay.” 20 May 2031, Orvessa. Quay Post, 21 May 2031, https://quay.example/press. Transcript.\n(Ida Marrow, qtd. in Petra Lisk, par. 3 [ANCHOR])\n",
    ],
    [
      "chicago",
      "Ida Marrow, quoted in Petra Lisk, “Press conference at the quay” (transcript, Orvessa, May 20, 2031), Quay Post, May 21, 2031, para. 3 [ANCHOR], https://quay.example/press.\nPetra Lisk. “Press conference at the quay.” Transcript, Orvessa, May 20, 2031. Quay Post, May 21, 2031. https://quay.example/press.\n",
    ],
  ])("prints one style alone, without a heading: %s", async (style, lines) => {
    const { code, out } = await cite(anchor, "--style", style);

    expect(code).toBe(ExitCode.done);
    expect(out.replaceAll(anchor, "ANCHOR")).toBe(lines);
  });

  test("prints CSL-JSON that is JSON, and BibTeX that is an entry", async () => {
    const csl = await cite(anchor, "--style", "csl-json");
    const bibtex = await cite(anchor, "--style", "BibTeX");

    expect(JSON.parse(csl.out)).toMatchObject([
      { type: "webpage", custom: { anchor, speaker: "Ida Marrow" } },
    ]);
    expect(readBibtexEntry(bibtex.out.trimEnd()).fields.get("title")).toBe("{Press conference at the quay}");
  });

  test("gives the styles as JSON", async () => {
    const all = Object(oneJson((await cite(anchor, "--json")).out));
    const one = oneJson((await cite(anchor, "--json", "--style", "mla")).out);

    expect(all.anchor).toBe(anchor);
    expect(Object.keys(all.styles)).toEqual([
      "one-line",
      "apa",
      "mla",
      "chicago",
      "markdown",
      "bibtex",
      "csl-json",
    ]);
    expect(all.styles["csl-json"]).toMatchObject([{ custom: { anchor } }]);
    expect(one).toEqual({ anchor, styles: { mla: expect.stringContaining("qtd. in Petra Lisk") } });
  });
});

describe("lectern cite --words", () => {
  test("puts words of the passage before what is cited in the text", async () => {
    const { out } = await cite(anchor, "--words", "The fishermen paid … crown by crown", "--style", "apa");

    expect(out.replaceAll(anchor, "ANCHOR")).toContain(
      "\n“The fishermen paid . . . crown by crown” (Ida Marrow, 2031, as cited in Petra Lisk, 2031, para. 3 [ANCHOR]).\n",
    );
  });

  test("refuses words that do not stand there, with what differs", async () => {
    const { code, out } = await cite(anchor, "--words", "The fishermen never paid for the anchor");

    expect([code, out]).toEqual([
      notFound,
      `Not cited: these words do not stand word for word in ${anchor}.

The fishermen {+never+} paid for the anchor
[-…-] stands in the record only, {+…+} in the given words only.
`,
    ]);
  });

  test("refuses them as JSON too", async () => {
    const { code, out } = await cite(anchor, "--words", "The keepers paid", "--json");

    expect(code).toBe(notFound);
    expect(oneJson(out)).toEqual({
      anchor,
      styles: null,
      words: "altered",
      diff: [
        { op: "equal", text: "The " },
        { op: "missing", text: "fishermen " },
        { op: "added", text: "keepers " },
        { op: "equal", text: "paid" },
      ],
    });
  });

  test("refuses words of the publisher’s as the speaker’s", async () => {
    const refused = await cite(bell, "--words", "of the lighthouse");

    expect([refused.code, refused.out]).toEqual([
      notFound,
      "Not cited: these words were put in by the publisher. They are not the speaker’s.\n",
    ]);
  });

  test("wants words", async () => {
    const { code, err } = await cite(anchor, "--words", "…");

    expect([code, err]).toEqual([
      ExitCode.wrongUsage,
      "lectern: --words: expected words to cite, met none\n",
    ]);
  });
});

describe("lectern cite of what is not there", () => {
  test("says that a document’s words were changed", async () => {
    const { code, out } = await cite("2031/press:0123456789");

    expect(code).toBe(notFound);
    expect(out).toContain("2031/press:0123456789");
    expect(out).toContain("“Press conference at the quay”");
  });

  test("says that no document has the anchor", async () => {
    const { code, out } = await cite("2032/log:0123456789");

    expect(code).toBe(notFound);
    expect(out).toContain("2032/log:0123456789");
    expect(out).not.toContain("“");
  });

  test("says both as JSON", async () => {
    const changed = await cite("2031/press:0123456789", "--json");
    const unknown = await cite("anchor", "--json");

    expect(oneJson(changed.out)).toMatchObject({ outcome: "gone", document: "2031/press", styles: null });
    expect(oneJson(unknown.out)).toMatchObject({ outcome: "gone", document: null, styles: null });
  });

  test.each([
    [[], "expected one anchor, met none; lectern ask shows the anchor below each quote"],
    [["a", "b"], "expected one anchor, met a b; lectern ask shows the anchor below each quote"],
    [["a", "--style", "chicgo"], "--style: expected a style of citation, met chicgo; did you mean chicago?"],
    [
      ["a", "--style", "Vancouver"],
      "--style: expected a style of citation, met Vancouver; known are one-line, apa, mla, chicago, markdown, bibtex, csl-json",
    ],
  ])("says what was expected for %j", async (args, message) => {
    const { code, err } = await cite(...args);

    expect([code, err]).toEqual([ExitCode.wrongUsage, `lectern: ${message}\n`]);
  });
});

describe("a page or a time of the source", () => {
  test("is shown with a quote and in its citation", async () => {
    const marked = await writeCorpus({
      "log.md":
        "---\ntitle: Log\nkind: speech\nspeaker: Ida Marrow\n---\n\n<!-- 00:14:32 -->\n\nThe bell rang at dawn.",
    });
    const { out } = await call(["ask", "bell at dawn"], { corpus: marked });
    const json = Object(oneJson((await call(["ask", "bell at dawn", "--json"], { corpus: marked })).out));

    expect(out).toMatch(/^ {4}log:[0-9a-z]{10}, paragraph 1, at 00:14:32, matched: /mu);
    expect(json.quotes[0].citation).toBe("Ida Marrow, date not given; “Log”, at 00:14:32");
  });
});

const headings = [
  "In one line",
  "APA 7",
  "MLA 9",
  "Chicago 17, note and bibliography",
  "Discord Markdown",
  "BibTeX",
  "CSL-JSON",
];
