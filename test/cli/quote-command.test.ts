import { describe, expect, test } from "vitest";
import { call, oneJson } from "../support/called.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";
import { anchorIn, editions, firstEdition, secondEdition } from "../support/editions.ts";

async function quote(args: readonly string[], files: CorpusFiles = editions) {
  return call(["quote", ...args], { corpus: await writeCorpus(files) });
}

const inFirst = (words: string) => anchorIn({ file: "ferry.md", text: firstEdition }, words);
const inSecond = (words: string) => anchorIn({ file: "ferry-2.md", text: secondEdition }, words);
const withdrawn = firstEdition.replace("language: en", "language: en\nwithdrawn: 2031-07-01");

/** The end of every answer: which revision it is from. */
const revision =
  /\n\nRevision [0-9a-f]{12}\. Quotes are word for word; whether they are true is for you to check\.\n$/u;

describe("lectern quote", () => {
  test("prints the quote behind an anchor", async () => {
    const { code, out, err } = await quote([inSecond("Fourteen")]);

    expect([code, err]).toEqual([0, ""]);
    expect(out.replace(revision, "")).toBe(`“Fourteen passengers were hurt when the gangway broke on Tuesday.”
    Ms. Marrow
    20 May 2031, “Briefing on the ferry (corrected)”, 2 June 2031
    ${inSecond("Fourteen")}, paragraph 3`);
  });

  test("prints the same words of the current edition for an anchor of an earlier one", async () => {
    const { code, out } = await quote([inFirst("northern quay")]);

    expect(code).toBe(0);
    expect(out).toMatch(
      /^The anchor is of an earlier edition \(21 May 2031\); the current one has the same words\.\n\n“The ferry/u,
    );
    expect(out).toContain(inSecond("northern quay"));
  });

  test("prints both wordings with their dates, and what differs, where the words were edited", async () => {
    const { code, out } = await quote([inFirst("Twelve")]);

    expect(code).toBe(0);
    expect(
      out.replace(revision, ""),
    ).toBe(`Edited since: the anchor is of an earlier edition, which had these words otherwise.

[-Fourteen-] {+Twelve+} passengers were hurt when the gangway broke on Tuesday.
[-…-] stands in the current edition only, {+…+} in the earlier one only.

The earlier edition (21 May 2031):

“Twelve passengers were hurt when the gangway broke on Tuesday.”
    Ms. Marrow
    20 May 2031, “Briefing on the ferry”, 21 May 2031
    ${inFirst("Twelve")}, paragraph 2

The current edition (2 June 2031):

“Fourteen passengers were hurt when the gangway broke on Tuesday.”
    Ms. Marrow
    20 May 2031, “Briefing on the ferry (corrected)”, 2 June 2031
    ${inSecond("Fourteen")}, paragraph 3`);
  });

  test("says that a paragraph is no longer in the text, and ends with 1", async () => {
    const { code, out } = await quote([inFirst("no comment")]);

    expect(code).toBe(1);
    expect(out).toMatch(
      /^No longer in the text: the current edition, “Briefing on the ferry \(corrected\)” \(2 June 2031\),/u,
    );
    expect(out).toContain("“We have no comment on the owner of the ferry.”");
  });

  test("says before all else that a document was withdrawn, and ends with 1", async () => {
    const { code, out } = await quote([inFirst("Twelve")], { ...editions, "ferry.md": withdrawn });

    expect(code).toBe(1);
    expect(out).toMatch(
      /^Withdrawn: the publisher of “Briefing on the ferry” took it back \(1 July 2031\)\.\n\nAs it stood/u,
    );
    expect(out).toContain("What stands in its place:");
  });

  test.each([
    ["pier:0000000000", "Nothing stands behind pier:0000000000: the corpus has no such document."],
    ["ferry-2:0000000000", "are not in “Briefing on the ferry (corrected)” any more"],
  ])("says so where nothing is known of %s, and ends with 1", async (anchor, words) => {
    const { code, out } = await quote([anchor]);

    expect(code).toBe(1);
    expect(out).toContain(words);
  });

  test("says when a document was taken out of the corpus, and ends with 1", async () => {
    const corpus = await writeCorpus({ "ferry.md": firstEdition, "log.md": withdrawn });
    await call(["remove", "ferry"], { corpus });
    const { code, out } = await call(["quote", inFirst("Twelve")], { corpus });

    expect(code).toBe(1);
    expect(out).toMatch(/^“Briefing on the ferry” was taken out of the corpus on \d{4}-\d{2}-\d{2}\.\n/u);
    expect(oneJson((await call(["quote", inFirst("Twelve"), "--json"], { corpus })).out)).toMatchObject({
      outcome: "removed",
      document: "ferry",
      removed: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
    });
  });

  test("prints one JSON value", async () => {
    const { out } = await quote([inFirst("Twelve"), "--json"]);

    expect(oneJson(out)).toMatchObject({
      outcome: "changed",
      anchor: inFirst("Twelve"),
      quote: { id: inSecond("Fourteen"), document: { id: "ferry-2" }, versions: [] },
      earlier: { id: inFirst("Twelve"), document: { id: "ferry" } },
      diff: [{ op: "missing", text: "Fourteen " }, { op: "added" }, { op: "equal" }],
      document: "ferry-2",
      withdrawn: null,
      removed: null,
      reattributed: false,
    });
  });

  test.each([
    ["dropped", inFirst("no comment"), editions],
    ["unchanged", inFirst("northern quay"), editions],
    ["found", inSecond("northern quay"), editions],
    ["withdrawn", inFirst("Twelve"), { ...editions, "ferry.md": withdrawn }],
    ["gone", "pier:0000000000", editions],
  ])("tells the outcome %s in JSON", async (outcome, anchor, files) => {
    const { code, out } = await quote([anchor, "--json"], files);

    expect(oneJson(out)).toMatchObject({ outcome, anchor });
    expect(code).toBe(outcome === "found" || outcome === "unchanged" ? 0 : 1);
  });

  test.each([[[]], [["a:b", "c:d"]]])("expects one anchor: %j", async (args) => {
    const { code, err } = await quote(args);

    expect(code).toBe(2);
    expect(err).toContain("expected one anchor, met");
  });
});

describe("lectern sources", () => {
  const sources = async (args: readonly string[], files: CorpusFiles) =>
    call(["sources", ...args], { corpus: await writeCorpus(files) });

  test("prints past editions under the one that stands in their place, and what was withdrawn at the end", async () => {
    const files = { ...editions, "log.md": withdrawn.replace("Briefing on the ferry", "Log") };
    const { out } = await sources([], files);

    expect(out).toContain("    In place of: “Briefing on the ferry”, 21 May 2031, ferry\n");
    expect(out).toMatch(/\n\nWithdrawn: Log\n {4}“Log”, 21 May 2031, withdrawn 1 July 2031, log\n$/u);
  });

  test("names them in JSON", async () => {
    const files = { ...editions, "log.md": withdrawn };
    const { out } = await sources(["--json"], files);

    expect(oneJson(out)).toMatchObject({
      documents: [{ id: "ferry-2", earlier: [{ id: "ferry", date: "2031-05-21", withdrawn: null }] }],
      withdrawn: [{ id: "log", withdrawn: "2031-07-01" }],
    });
  });
});

describe("lectern cite", () => {
  const cite = async (anchor: string, files: CorpusFiles) =>
    call(["cite", anchor, "--style", "one-line"], { corpus: await writeCorpus(files) });

  test("cites the same words of the current edition for an anchor of an earlier one, and says so", async () => {
    const { code, out, err } = await cite(inFirst("northern quay"), editions);

    expect([code, err]).toEqual([
      0,
      "The anchor is of an earlier edition (21 May 2031); the current one has the same words.\n",
    ]);
    expect(out).toContain("“Briefing on the ferry (corrected)”, 2 June 2031");
  });

  test("cites nothing where the words were edited", async () => {
    const { code, out } = await cite(inFirst("Twelve"), editions);

    expect(code).toBe(1);
    expect(out).toMatch(/^Edited since:/u);
  });

  test("cites a withdrawn document as withdrawn, and says so", async () => {
    const { code, out, err } = await cite(inFirst("Twelve"), { ...editions, "ferry.md": withdrawn });

    expect([code, err]).toEqual([
      0,
      "Withdrawn: the publisher of “Briefing on the ferry” took it back (1 July 2031).\n",
    ]);
    expect(out).toContain("withdrawn 1 July 2031");
  });
});
