import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ask, Library, type Rebuild, type Revision, rebuild } from "../../src/answer/index.ts";
import type { Convert } from "../../src/convert/index.ts";
import { readCorpus } from "../../src/corpus/index.ts";
import { readSectionFile, writeSectionFile } from "../../src/store/index.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";
import { generatedSentence } from "../support/generated-text.ts";
import { lighthouse } from "../support/lighthouse.ts";
import { withFields } from "../support/read-source.ts";
import { seeded } from "../support/texts.ts";

/** More paragraphs than a corpus has of which no snapshot is kept. */
const entries = Array.from({ length: 1_100 }, (_, index) => `Entry ${index} of the log.`);
const many = [
  ...entries.slice(0, 400),
  "<!-- page iv -->",
  ...entries.slice(400, 800),
  "<!-- 00:14:32 -->",
  ...entries.slice(800),
].join("\n\n");
const large: CorpusFiles = {
  ...lighthouse,
  "log.md": withFields(["title: Log", "kind: speech", "speaker: Ida Marrow", "language: en"], many),
};

const never: Rebuild = () => Promise.reject(new Error("expected the kept snapshot to do"));

const snapshotIn = (folder: string) => path.join(folder, ".lectern", "snapshot");

async function kept(files: CorpusFiles = large) {
  const folder = await writeCorpus(files);
  await settle(folder);
  const { revision } = await Library.open(folder);
  return { folder, revision };
}

/** Makes the files of a folder look as if they had been written long ago. */
async function settle(folder: string, time = 1_000_000_000) {
  for (const entry of await readdir(folder, { recursive: true })) {
    if (!entry.startsWith(".")) await utimes(path.join(folder, entry), time, time);
  }
}

/** Everything that a revision says, as plain values. */
async function contentOf({ id, documents, problems, passages, past, registry, index }: Revision) {
  return {
    id,
    problems,
    successors: [...past.successors],
    past: [...past.passages.values()].map(({ document, paragraph }) => [document.id, paragraph]),
    documents: documents.map((document) => ({
      ...document,
      text: document.text,
      paragraphs: document.paragraphs,
      speakers: registry.speakersOf(document).map(({ key }) => key),
    })),
    passages: [...passages.values()].map(({ document, paragraph }) => [document.id, paragraph]),
    speakers: registry.speakers.map(({ passages: said, documents: heldBy, ...speaker }) => ({
      ...speaker,
      roles: speaker.roles.map(({ role }) => role),
      documents: heldBy.map((document) => document.id),
      passages: [...said].map(({ paragraph }) => paragraph.anchor),
    })),
    found: await index.search(index.parse("copper bell harbour keepers"), {}, 20),
  };
}

describe("a kept snapshot", () => {
  test("opens without the files being read again, and holds what they hold", async () => {
    const { folder, revision } = await kept();
    const reopened = await Library.open(folder, never);
    const corpus = await readCorpus(folder);

    expect(await contentOf(reopened.revision)).toEqual(await contentOf(revision));
    expect(reopened.revision.id).toBe(corpus.digest);
    expect(reopened.revision.documents.map(({ text }) => text)).toEqual(
      corpus.documents.map(({ text }) => text),
    );
    expect(reopened.revision.documents.flatMap(({ paragraphs }) => paragraphs)).toEqual(
      corpus.documents.flatMap(({ paragraphs }) => paragraphs),
    );
  });

  test("is not made of a small corpus, and goes where a corpus becomes small", async () => {
    const { folder } = await kept();
    expect(await readdir(path.dirname(snapshotIn(folder)))).toEqual(["snapshot"]);
    await rm(path.join(folder, "log.md"));
    await Library.open(folder);

    expect(await readdir(path.dirname(snapshotIn(folder)))).toEqual([]);
  });

  test.each<[string, (folder: string) => Promise<unknown>]>([
    ["a file is edited", (folder) => writeFile(path.join(folder, "log.md"), "# Log\n\nThe thaw came.\n")],
    ["a file comes", (folder) => writeFile(path.join(folder, "new.md"), "# New\n\nThe thaw came.\n")],
    ["a file goes", (folder) => rm(path.join(folder, "letter.md"))],
    ["a file is renamed", (folder) => rename(path.join(folder, "log.md"), path.join(folder, "log-2.md"))],
    ["metadata come beside a file", (folder) => writeFile(path.join(folder, "log.meta.yaml"), "title: Lag")],
    ["a file comes that can’t be read", (folder) => writeFile(path.join(folder, "a.pdf"), "x")],
  ])("is not used where %s", async (_, change) => {
    const { folder } = await kept();
    await change(folder);
    const { revision } = await Library.open(folder);
    const fresh = await readCorpus(folder);

    expect(revision.id).toBe(fresh.digest);
    expect(revision.problems).toEqual(fresh.problems);
    expect(revision.documents.map(({ file }) => file)).toEqual(fresh.documents.map(({ file }) => file));
  });

  test("is made of a small corpus where files must be converted, so that a start converts nothing again", async () => {
    const folder = await writeCorpus({
      "log.pdf": "%PDF",
      "old.md": withFields(["title: Old"], "Old words."),
    });
    await settle(folder);
    const converted: string[] = [];
    const convert: Convert = async ({ name }) => {
      converted.push(name);
      const body = "The lamp was lit at dusk.\n";
      return { kind: "converted", format: "pdf", body, metadata: { title: "Log" }, warnings: [] };
    };
    const open = () => Library.open(folder, (task) => rebuild(task, { convert }));
    const first = await contentOf((await open()).revision);

    expect(await contentOf((await open()).revision)).toEqual(first);
    expect(converted).toEqual(["log.pdf"]);
    await writeFile(path.join(folder, "old.md"), withFields(["title: Old"], "Other words."));
    expect((await open()).revision.passages.size).toBe(2);
    expect(converted).toEqual(["log.pdf"]);
    await writeFile(path.join(folder, "log.pdf"), "%PDF-2.0");
    await open();
    expect(converted).toEqual(["log.pdf", "log.pdf"]);
    await rm(path.join(folder, "log.pdf"));
    await open();
    await expect(stat(snapshotIn(folder))).rejects.toThrow("ENOENT");
  });

  test("is not used where a file of the same size and time holds other words", async () => {
    const { folder } = await kept();
    const file = path.join(folder, "log.md");
    const { atime, mtime } = await stat(file);
    await writeFile(file, String(large["log.md"]).replace("Entry 7 of", "Entry 7 if"));
    await utimes(file, atime, mtime);

    expect((await Library.open(folder)).revision.id).toBe((await readCorpus(folder)).digest);
  });

  test.each<[string, (bytes: Buffer) => Uint8Array]>([
    ["empty", () => new Uint8Array(0)],
    ["cut off", (bytes) => bytes.subarray(0, bytes.length / 2)],
    [
      "damaged",
      (bytes) => Buffer.from(bytes.map((byte, index) => (index === bytes.length - 9 ? byte ^ 1 : byte))),
    ],
    ["something else", () => Buffer.from("{}")],
  ])("that is %s is made anew", async (_, change) => {
    const { folder, revision } = await kept();
    const bytes = await readFile(snapshotIn(folder));
    await writeFile(snapshotIn(folder), change(bytes));
    const library = await Library.open(folder);

    expect(await contentOf(library.revision)).toEqual(await contentOf(revision));
    expect((await readFile(snapshotIn(folder))).length).toBe(bytes.length);
  });

  test("that other rules made is made anew", async () => {
    const { folder } = await kept();
    const ours = readSectionFile(snapshotIn(folder));
    writeSectionFile(snapshotIn(folder), ours?.sections ?? new Map(), "other rules");
    await Library.open(folder);

    expect(readSectionFile(snapshotIn(folder))?.madeBy).toBe(ours?.madeBy);
  });

  test("can’t be written, and the corpus answers all the same", async () => {
    const folder = await writeCorpus(large);
    await writeFile(path.join(folder, ".lectern"), "in the way");

    expect((await ask((await Library.open(folder)).revision, { text: "copper bell" })).outcome).toBe("found");
  });

  test("is whole when several write it at once", async () => {
    const folder = await writeCorpus(large);
    const opened = await Promise.all([1, 2, 3].map(() => Library.open(folder)));

    expect(new Set(opened.map(({ revision }) => revision.id)).size).toBe(1);
    expect(await readdir(path.dirname(snapshotIn(folder)))).toEqual(["snapshot"]);
    expect((await Library.open(folder)).revision.id).toBe(opened[0]?.revision.id);
  });
});

describe("a reload from a snapshot", () => {
  const body = fc.array(generatedSentence, { minLength: 1, maxLength: 4 });
  const files = fc.dictionary(fc.constantFrom("a.md", "b.md", "b.txt", "c/d.md"), body, { minKeys: 1 });

  async function write(folder: string, texts: Readonly<Record<string, readonly string[]>>) {
    for (const name of ["a.md", "b.md", "b.txt", "c/d.md"])
      await rm(path.join(folder, name), { force: true });
    await mkdir(path.join(folder, "c"), { recursive: true });
    for (const [name, sentences] of Object.entries(texts)) {
      await writeFile(path.join(folder, name), sentences.join("\n\n"));
    }
  }

  async function writeRelated(folder: string, relations: Readonly<Record<string, string>>) {
    for (const name of ["a.md", "b.md", "c.md", "d.txt"]) {
      const field = relations[name];
      const file = path.join(folder, name);
      const words = `The ${name} log of the harbour.\n\nThe ferry sailed at dawn.`;
      if (field === undefined) await rm(file, { force: true });
      else
        await writeFile(
          file,
          withFields(["title: Log", "kind: speech", "speaker: Ida Marrow", field], words),
        );
    }
  }

  test("holds what reading everything anew holds, whatever came, changed and went", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(files, { minLength: 2, maxLength: 4 }), async ([first = {}, ...others]) => {
        const folder = await writeCorpus({});
        await write(folder, first);
        const library = await Library.open(folder);
        for (const texts of others) {
          await write(folder, texts);
          await library.reload();
          const { revision } = await Library.open(folder);

          expect(await contentOf(library.revision)).toEqual(await contentOf(revision));
          expect(library.revision.id).toBe((await readCorpus(folder)).digest);
        }
      }),
      { ...seeded, numRuns: 30 },
    );
  });

  test("holds what reading everything anew holds, whatever replaces what and is withdrawn", async () => {
    const relation = fc.constantFrom(
      "place: Orvessa",
      "replaces: a",
      "replaces: b",
      "replaces: c",
      "withdrawn: 2031-07-01",
      "version-of: a",
    );
    const related = fc.dictionary(fc.constantFrom("a.md", "b.md", "c.md", "d.txt"), relation, { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(related, { minLength: 2, maxLength: 4 }), async ([first = {}, ...others]) => {
        const folder = await writeCorpus({});
        await writeRelated(folder, first);
        const library = await Library.open(folder);
        for (const relations of others) {
          await writeRelated(folder, relations);
          await library.reload();
          const { revision } = await Library.open(folder);

          expect(await contentOf(library.revision)).toEqual(await contentOf(revision));
        }
      }),
      { ...seeded, numRuns: 30 },
    );
  });

  test("that fails keeps the old revision, and says why", async () => {
    const folder = await writeCorpus(lighthouse);
    let fails = false;
    const { rebuild } = await import("../../src/answer/index.ts");
    const library = await Library.open(folder, (task) =>
      fails ? Promise.reject(new Error("the thread ended")) : rebuild(task),
    );
    const { revision } = library;
    fails = true;

    expect(await library.reload()).toMatchObject({
      outcome: "kept",
      problems: [{ code: "rebuild-failed", message: expect.stringContaining("the thread ended") }],
    });
    expect(library.revision).toBe(revision);
  });
});
