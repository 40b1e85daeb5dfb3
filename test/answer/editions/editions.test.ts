import { describe, expect, test } from "vitest";
import {
  ask,
  compareRevisions,
  findPassage,
  listSources,
  listWithdrawn,
  verify,
} from "../../../src/answer/index.ts";
import { anchorIn, editions, firstEdition, secondEdition } from "../../support/editions.ts";
import { revisionOf } from "../../support/revision-of.ts";

type Texts = Readonly<Record<string, string>>;

async function found(texts: Texts, anchor: string) {
  return findPassage(await revisionOf(texts), anchor);
}

const inFirst = (words: string) => anchorIn({ file: "ferry.md", text: firstEdition }, words);
const inSecond = (words: string) => anchorIn({ file: "ferry-2.md", text: secondEdition }, words);

const withdraw = (text: string) => text.replace("language: en", "language: en\nwithdrawn: 2031-07-01");

describe("an earlier edition", () => {
  test("answers no question, is no source, and names no speaker", async () => {
    const revision = await revisionOf(editions);
    const { quotes } = await ask(revision, { text: "no comment on the owner of the ferry" });

    expect(quotes.map(({ document }) => document.id)).not.toContain("ferry");
    expect(listSources(revision)).toMatchObject([
      { document: { id: "ferry-2" }, paragraphs: 4, earlier: [{ id: "ferry" }] },
    ]);
    expect(revision.passages.size).toBe(4);
    expect(revision.registry.speakers.flatMap(({ documents }) => documents.map(({ id }) => id))).toEqual([
      "ferry-2",
      "ferry-2",
    ]);
  });

  test("is named with the one that stands in its place where a question asks for it", async () => {
    const answer = await ask(await revisionOf(editions), {
      text: "the owner of the ferry",
      document: "ferry",
    });

    expect(answer).toMatchObject({ reason: "unknown-document", suggestions: ["ferry-2"] });
  });

  test("vouches for no words", async () => {
    const verified = await verify(
      await revisionOf(editions),
      "We have no comment on the owner of the ferry.",
    );

    expect(verified.outcome).not.toBe("verbatim");
  });

  test("leads to the current one where the words are the same", async () => {
    const anchor = inFirst("northern quay");

    expect(await found(editions, anchor)).toMatchObject({
      kind: "unchanged",
      passage: { document: { id: "ferry-2" }, paragraph: { anchor: inSecond("northern quay"), number: 2 } },
      before: { document: { id: "ferry" }, paragraph: { anchor } },
      isReattributed: false,
    });
  });

  test("says so where the current one gives the same words to somebody else", async () => {
    const corrected = secondEdition.replace("MS. MARROW: The ferry", "MR. TARRABEE: The ferry");

    expect(await found({ ...editions, "ferry-2.md": corrected }, inFirst("northern quay"))).toMatchObject({
      kind: "unchanged",
      passage: { paragraph: { speaker: { name: "Mr. Tarrabee" } } },
      before: { paragraph: { speaker: { name: "Ms. Marrow" } } },
      isReattributed: true,
    });
  });

  test("is shown beside the current one where the words were edited, with what differs", async () => {
    expect(await found(editions, inFirst("Twelve"))).toMatchObject({
      kind: "changed",
      before: { document: { published: { iso: "2031-05-21" } } },
      now: { document: { published: { iso: "2031-06-02" } }, paragraph: { number: 3 } },
      diff: [
        { op: "missing", text: "Fourteen " },
        { op: "added", text: "Twelve " },
        { op: "equal", text: "passengers were hurt when the gangway broke on Tuesday." },
      ],
    });
  });

  test("is all there is where the current one has no such paragraph", async () => {
    expect(await found(editions, inFirst("no comment"))).toMatchObject({
      kind: "dropped",
      before: {
        document: { id: "ferry" },
        paragraph: { text: "We have no comment on the owner of the ferry." },
      },
      document: { id: "ferry-2" },
    });
  });

  test("that is not in the corpus leads on where the words are the same, and to the document where not", async () => {
    const alone = { "ferry-2.md": secondEdition };

    expect(await found(alone, inFirst("northern quay"))).toMatchObject({
      kind: "unchanged",
      passage: { document: { id: "ferry-2" } },
      before: null,
    });
    expect(await found(alone, inFirst("Twelve"))).toMatchObject({
      kind: "gone",
      document: { id: "ferry-2" },
    });
  });

  test("has no words but its own: an anchor that it never had leads to the current document", async () => {
    expect(await found(editions, "ferry:0000000000")).toMatchObject({
      kind: "gone",
      document: { id: "ferry-2" },
    });
  });

  test("leads over several editions to the current one", async () => {
    const third = secondEdition
      .replace("replaces: ferry", "replaces: ferry-2")
      .replace("seven every morning", "eight every morning");
    const texts = { ...editions, "ferry-3.md": third };
    const sources = listSources(await revisionOf(texts));

    expect(sources.map(({ document, earlier }) => [document.id, ...earlier.map(({ id }) => id)])).toEqual([
      ["ferry-3", "ferry-2", "ferry"],
    ]);
    expect(await found(texts, inFirst("last inspected"))).toMatchObject({
      kind: "unchanged",
      passage: { document: { id: "ferry-3" } },
    });
    for (const anchor of [inFirst("northern quay"), inSecond("northern quay")]) {
      expect(await found(texts, anchor)).toMatchObject({
        kind: "changed",
        before: { paragraph: { anchor } },
        now: { document: { id: "ferry-3" }, paragraph: { text: expect.stringContaining("eight") } },
      });
    }
  });

  test("is not taken for edited where other words of another speaker stand in its place", async () => {
    const other = secondEdition.replace(
      "MS. MARROW: Fourteen passengers were hurt when the gangway broke on Tuesday.",
      "MR. TARRABEE: Nobody was hurt when the gangway was opened on Tuesday.",
    );

    expect(await found({ ...editions, "ferry-2.md": other }, inFirst("Twelve"))).toMatchObject({
      kind: "dropped",
    });
  });

  test.each([
    [
      "with a sentence after it",
      "Twelve passengers were hurt when the gangway broke on Tuesday. Nobody says why.",
    ],
    ["with marks changed alone", "Twelve passengers were hurt, when the gangway broke, on Tuesday."],
    ["with a negation put in", "Twelve passengers were not hurt when the gangway broke on Tuesday."],
  ])("is shown as edited %s", async (_, words) => {
    const edited = secondEdition.replace(
      "Fourteen passengers were hurt when the gangway broke on Tuesday.",
      words,
    );
    const fate = await found({ ...editions, "ferry-2.md": edited }, inFirst("Twelve"));

    expect(fate).toMatchObject({ kind: "changed", now: { paragraph: { text: words } } });
    const now = fate.kind === "changed" ? fate.diff.filter(({ op }) => op !== "added") : [];
    expect(now.map(({ text }) => text).join("")).toBe(words);
  });
});

describe("words that are said again and again", () => {
  const yes = "MS. MARROW: Yes.";
  const no = "MR. TARRABEE: Yes.";
  const asked = (number: number) => `Q: Was that the ferry number ${number} that broke the gangway?`;
  const fields = (more: string) => `---\ntitle: Briefing\nkind: transcript\nlanguage: en\n${more}---\n\n`;
  const first = fields("") + [asked(1), yes, asked(2), no, asked(3), yes].join("\n\n");

  test("lead to the same speaker’s at the same place", async () => {
    const texts = {
      "talk.md": first,
      "talk-2.md": fields("replaces: talk\n") + [asked(1), asked(2), no, asked(3), yes].join("\n\n"),
    };
    const revision = await revisionOf(texts);
    const { paragraphs = [] } = revision.past.documents[0] ?? {};
    const fates = [3, 5].map((place) => findPassage(revision, paragraphs[place]?.anchor ?? ""));

    expect(fates).toMatchObject([
      { kind: "unchanged", passage: { paragraph: { number: 3 } }, isReattributed: false },
      { kind: "unchanged", passage: { paragraph: { number: 5 } }, isReattributed: false },
    ]);
  });
});

describe("a withdrawn document", () => {
  const withdrawn = {
    "ferry.md": withdraw(firstEdition),
    "log.md": secondEdition.replace("replaces: ferry\n", ""),
  };

  test("answers nothing, and its anchors say so first", async () => {
    const revision = await revisionOf(withdrawn);

    expect(revision.documents.map(({ id }) => id)).toEqual(["log"]);
    expect(listWithdrawn(revision).map(({ id }) => id)).toEqual(["ferry"]);
    expect(findPassage(revision, inFirst("Twelve"))).toMatchObject({
      kind: "withdrawn",
      document: { id: "ferry" },
      when: { iso: "2031-07-01" },
      before: { paragraph: { text: expect.stringContaining("Twelve") } },
      now: null,
    });
    expect(findPassage(revision, "ferry:0000000000")).toMatchObject({ kind: "withdrawn", before: null });
  });

  test("that another one replaces says what stands in its place", async () => {
    const texts = { ...editions, "ferry.md": withdraw(firstEdition) };

    expect(listWithdrawn(await revisionOf(texts))).toEqual([]);
    expect(await found(texts, inFirst("Twelve"))).toMatchObject({
      kind: "withdrawn",
      now: { kind: "changed", now: { document: { id: "ferry-2" } } },
    });
    expect(await found(texts, inFirst("northern quay"))).toMatchObject({
      kind: "withdrawn",
      now: { kind: "unchanged" },
    });
    expect(await found(texts, inFirst("no comment"))).toMatchObject({
      kind: "withdrawn",
      now: { kind: "dropped" },
    });
  });

  test("that stood in place of another one is what the other’s anchors tell", async () => {
    const texts = { ...editions, "ferry-2.md": withdraw(secondEdition), "log.md": withdrawn["log.md"] };

    expect(await found(texts, inFirst("Twelve"))).toMatchObject({
      kind: "withdrawn",
      document: { id: "ferry-2" },
      before: { document: { id: "ferry" } },
      now: null,
    });
  });

  test("may be all that there is", async () => {
    const revision = await revisionOf({ "ferry.md": withdraw(firstEdition) });

    expect(revision.documents).toEqual([]);
    expect(await ask(revision, { text: "the ferry" })).toMatchObject({ outcome: "nothing-close" });
    expect(findPassage(revision, inFirst("Twelve")).kind).toBe("withdrawn");
  });
});

describe("a document that was taken out", () => {
  const removalOf = (id: string) => (id === "ferry" ? { day: "2031-08-02", title: "Briefing" } : null);

  test("is told by whoever keeps the record of it", async () => {
    const revision = await revisionOf({ "log.md": secondEdition });

    expect(findPassage(revision, "pier:0000000000", removalOf)).toMatchObject({
      kind: "gone",
      document: null,
    });
    expect(
      findPassage(
        await revisionOf({ "log.md": secondEdition.replace("replaces: ferry\n", "") }),
        inFirst("Twelve"),
        removalOf,
      ),
    ).toEqual({ kind: "removed", id: "ferry", removal: { day: "2031-08-02", title: "Briefing" } });
  });

  test("does not matter where a later edition has the words", async () => {
    const revision = await revisionOf({ "ferry-2.md": secondEdition });

    expect(findPassage(revision, inFirst("northern quay"), removalOf).kind).toBe("unchanged");
  });
});

describe("the changes from one revision to the next", () => {
  test("name a new edition as such, and its paragraphs beside those before", async () => {
    const before = await revisionOf({ "ferry.md": firstEdition });
    const changes = compareRevisions(before, await revisionOf(editions));

    expect(changes.documents).toEqual({
      added: [],
      removed: [],
      changed: [],
      replaced: [{ before: "ferry", after: "ferry-2" }],
      withdrawn: [],
    });
    expect(changes.paragraphs).toEqual({
      added: [inSecond("Good morning")],
      removed: [inFirst("no comment")],
      changed: [{ before: inFirst("Twelve"), after: inSecond("Fourteen") }],
    });
  });

  test("name a withdrawal as such", async () => {
    const log = { "log.md": secondEdition.replace("replaces: ferry\n", "") };
    const before = await revisionOf({ "ferry.md": firstEdition, ...log });
    const changes = compareRevisions(
      before,
      await revisionOf({ "ferry.md": withdraw(firstEdition), ...log }),
    );

    expect(changes.documents).toMatchObject({ removed: [], replaced: [], withdrawn: ["ferry"] });
    expect(changes.paragraphs.removed).toHaveLength(4);
  });
});
