import { rm } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Conversion, Convert } from "../../src/convert/index.ts";
import { readCorpus, readCorpusFile } from "../../src/corpus/index.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";
import { only } from "../support/only.ts";
import { withFields } from "../support/read-source.ts";

type Converted = Extract<Conversion, { kind: "converted" }>;

const press: Converted = {
  kind: "converted",
  format: "pdf",
  body: "# At the quay\n\n<!-- page 2 -->\n\n**Ida Marrow:** The bell rings again.\n\n**Q:** Who paid?\n",
  metadata: { title: "Press conference", kind: "transcript", date: "2031-05-20", publisher: "Quay Post" },
  warnings: [],
};

const as =
  (conversion: Conversion): Convert =>
  async () =>
    conversion;

async function read(files: CorpusFiles, conversion: Conversion) {
  return readCorpus(await writeCorpus(files), as(conversion));
}

describe("a file of another format in the corpus", () => {
  test("is a document of the text that it is converted to, with what its source tells", async () => {
    const { documents, problems } = await read({ "2031/press.pdf": "%PDF" }, press);
    const document = only(documents);

    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      id: "2031/press",
      file: "2031/press.pdf",
      text: press.body,
      title: "Press conference",
      kind: "transcript",
      date: { iso: "2031-05-20" },
      publisher: "Quay Post",
    });
    expect(document.paragraphs).toMatchObject([
      { text: "The bell rings again.", speaker: { name: "Ida Marrow" }, mark: { kind: "page", page: "2" } },
      { text: "Who paid?", mark: { kind: "page", page: "2" } },
    ]);
    for (const { start, end, text } of document.paragraphs) expect(press.body.slice(start, end)).toBe(text);
  });

  test("has each field from the file beside it that states one, the others from its source", async () => {
    const sidecar =
      "title: What was said at the quay\nspeakers: [{ name: Ida Marrow, role: harbour master }]\n";
    const { documents, problems } = await read({ "press.pdf": "%PDF", "press.meta.yaml": sidecar }, press);

    expect(problems).toEqual([]);
    expect(only(documents)).toMatchObject({
      title: "What was said at the quay",
      publisher: "Quay Post",
      speakers: [{ name: "Ida Marrow", role: "harbour master" }, { name: "a reporter" }],
    });
  });

  test("is left out where the file beside it can't be trusted", async () => {
    const { documents, problems } = await read(
      {
        "press.pdf": "%PDF",
        "press.meta.yaml": "kind: sermon",
        "log.md": withFields(["title: Log"], "Words."),
      },
      press,
    );

    expect(documents.map(({ file }) => file)).toEqual(["log.md"]);
    expect(problems).toMatchObject([{ file: "press.meta.yaml", line: 1, code: "invalid-field" }]);
  });

  test("tells what its conversion warns of, and what its source tells in another form", async () => {
    const warnings = [
      { code: "left-out", message: "expected words, met 2 pictures; they are left out" },
    ] as const;
    const { problems } = await read(
      { "press.pdf": "%PDF" },
      { ...press, metadata: { ...press.metadata, url: "quay" }, warnings },
    );

    expect(problems).toMatchObject([
      { file: "press.pdf", line: 1, ...warnings[0] },
      {
        file: "press.pdf",
        line: 1,
        code: "left-out",
        message: expect.stringMatching(/^url: expected a link/u),
      },
    ]);
  });

  test("that is refused is a problem with the reason, and stops no other", async () => {
    const refusal = {
      kind: "refused",
      code: "encrypted",
      message: "expected a file without a password",
    } as const;
    const { documents, problems } = await read(
      { "press.pdf": "%PDF", "log.md": withFields(["title: Log"], "Words.") },
      refusal,
    );

    expect(documents.map(({ file }) => file)).toEqual(["log.md"]);
    expect(problems).toEqual([
      { file: "press.pdf", line: 1, code: "encrypted", message: "expected a file without a password" },
    ]);
  });

  test("can turn out to be plain text", async () => {
    const body = "The lamp was lit\nat dusk and burned\nuntil dawn.\n\n# 12 came.\n";
    const { documents } = await read(
      { "log.rtf": body },
      { ...press, format: "plain-text", body, metadata: {} },
    );

    expect(only(documents).paragraphs.map(({ text }) => text)).toEqual([
      "The lamp was lit\nat dusk and burned\nuntil dawn.",
      "# 12 came.",
    ]);
  });

  test("is read by itself as it is in a corpus", async () => {
    const folder = await writeCorpus({ "press.pdf": "%PDF", "press.pdf.meta.yaml": "title: Beside" });
    const { document } = await readCorpusFile(path.join(folder, "press.pdf"), as(press));

    expect(document).toEqual(only((await readCorpus(folder, as(press))).documents));
    await rm(path.join(folder, "press.pdf.meta.yaml"));
    expect((await readCorpusFile(path.join(folder, "press.pdf"), as(press))).document.title).toBe(
      "Press conference",
    );
  });
});
