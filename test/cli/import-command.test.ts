import { readFile, truncate } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { call, oneJson } from "../support/called.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { filesIn } from "../support/importing.ts";
import { withFields } from "../support/read-source.ts";

const log = withFields(
  [
    "title: The keeper’s log",
    "kind: speech",
    "date: 2031-05-20",
    "speaker: Ida Marrow",
    "publisher: Quay Post",
    "url: https://quay.example/log",
  ],
  "The copper lamp was lit at dusk.\n\nIt was put out at dawn.\n",
);
const watch = "The night watch saw nobody.\n";

/** A folder with files to import, and an empty one to import them to. */
async function folders(
  files: Readonly<Record<string, string | Uint8Array>> = { "log.md": log, "watch.txt": watch },
) {
  const from = await writeCorpus(files);
  const to = await writeCorpus({});
  return { from, to, at: (name: string) => path.join(from, name) };
}

describe("lectern import", () => {
  test("adds files, and prints a row for each with what its keeper should look at, and how many there were", async () => {
    const { to, at } = await folders();
    const { code, out, err } = await call(["import", at("log.md"), at("watch.txt"), "--to", to]);

    expect([code, err]).toEqual([0, ""]);
    expect(
      out.replaceAll(path.dirname(at("x")), "inbox"),
    ).toBe(`inbox/log.md     → 2031-05-20-the-keepers-log.md  2 paragraphs, 1 speaker
inbox/watch.txt  → watch.md  1 paragraph, no speaker known
    no title found: add \`title:\`
    no kind found, so it is read as an article: add \`kind:\`
    no date found: add \`date:\`
    no publisher found: add \`publisher:\`
    no url found: add \`url:\`

2 added
`);
    expect(await filesIn(to)).toEqual(["2031-05-20-the-keepers-log.md", "watch.md"]);
  });

  test("makes documents that a check accepts and a question finds", async () => {
    const { to, at } = await folders({ "log.md": log });
    await call(["import", at("log.md"), "--to", to]);

    expect(await call(["check"], { corpus: to })).toMatchObject({
      code: 0,
      out: "1 document, 2 paragraphs, no problems\n",
    });
    const asked = await call(["ask", "when was the copper lamp lit?", "--json"], { corpus: to });
    expect(oneJson(asked.out)).toMatchObject({
      outcome: "found",
      quotes: [{ text: "The copper lamp was lit at dusk.", speaker: { name: "Ida Marrow" } }],
    });
  });

  test("takes the configured folder where none is named", async () => {
    const { to, at } = await folders();
    await call(["import", at("watch.txt")], { corpus: to });

    expect(await filesIn(to)).toEqual(["watch.md"]);
  });

  test("says of the same bytes that they are there, which is no failure", async () => {
    const { to, at } = await folders({ "log.md": log, "copy.md": log });
    const both = await call(["import", at("log.md"), at("copy.md"), "--to", to]);
    const again = await call(["import", at("copy.md"), "--to", to]);

    expect([both.code, again.code]).toEqual([0, 0]);
    expect(both.out).toMatch(
      /copy\.md {2}already imported as 2031-05-20-the-keepers-log\.md\n\n1 added, 1 already there\n$/u,
    );
    expect(again.out).toMatch(/copy\.md {2}already imported as .*\n\n1 already there\n$/u);
    expect(await filesIn(to)).toEqual(["2031-05-20-the-keepers-log.md"]);
  });

  test("goes on after a file that it refuses, and ends with 1", async () => {
    const { from, to, at } = await folders({
      "log.md": log,
      "picture.bin": Buffer.from([0, 1, 2]),
      "large.txt": "",
    });
    await truncate(at("large.txt"), 17 * 1024 * 1024);
    const names = [at("none.md"), from, at("large.txt"), at("picture.bin"), at("log.md")];
    const { code, out, err } = await call(["import", ...names, "--to", to]);

    expect([code, err]).toEqual([1, ""]);
    expect(out).toMatch(/none\.md +refused: expected a file to read, met: ENOENT.* \(unreadable-file\)$/mu);
    expect(out).toMatch(/refused: expected a file, met a folder or a device \(unreadable-file\)$/mu);
    expect(out).toMatch(
      /large\.txt +refused: expected at most 16\.0 MB, met 17\.0 MB; divide the file \(file-too-large\)$/mu,
    );
    expect(out).toMatch(/picture\.bin +refused: /u);
    expect(out).toMatch(/\n1 added, 4 refused\n$/u);
    expect(await filesIn(to)).toEqual(["2031-05-20-the-keepers-log.md"]);
  });

  test("writes nothing with --dry-run, and gives the names that the files would have", async () => {
    const { from, at } = await folders({ "one.md": log, "two.md": `${log}More.\n` });
    const to = path.join(from, "new");
    const { code, out } = await call(["import", at("one.md"), at("two.md"), "--to", to, "--dry-run"]);

    expect(code).toBe(0);
    expect(out).toMatch(/one\.md {2}→ 2031-05-20-the-keepers-log\.md /u);
    expect(out).toMatch(/two\.md {2}→ 2031-05-20-the-keepers-log-2\.md /u);
    expect(out).toMatch(/\n2 would be added\n$/u);
    expect(await filesIn(from)).toEqual(["one.md", "two.md"]);
  });

  test("prints one JSON value with everything", async () => {
    const { to, at } = await folders();
    const names = [at("log.md"), at("watch.txt"), at("none.md")];
    const { code, out, err } = await call(["import", ...names, "--to", to, "--json"]);
    const text = await readFile(path.join(to, "2031-05-20-the-keepers-log.md"), "utf8");

    expect([code, err]).toEqual([1, ""]);
    expect(oneJson(out)).toEqual({
      to,
      dryRun: false,
      added: 2,
      alreadyThere: 0,
      refused: 1,
      files: [
        {
          file: at("log.md"),
          outcome: "added",
          document: "2031-05-20-the-keepers-log.md",
          id: "2031-05-20-the-keepers-log",
          entry: 1,
          title: "The keeper’s log",
          kind: "speech",
          date: "2031-05-20",
          language: "en",
          paragraphs: 2,
          speakers: ["Ida Marrow"],
          warnings: [],
          missing: [],
          problems: [],
          reason: null,
          text,
        },
        expect.objectContaining({
          outcome: "added",
          title: null,
          missing: expect.arrayContaining([{ field: "date", message: "no date found: add `date:`" }]),
          problems: [expect.objectContaining({ code: "missing-title" })],
        }),
        expect.objectContaining({
          outcome: "refused",
          document: null,
          id: null,
          text: null,
          reason: { code: "unreadable-file", message: expect.stringMatching(/^expected a file to read/u) },
        }),
      ],
    });
  });

  test("shows on a terminal which of several files it is at, and clears the line at the end", async () => {
    const { to, at } = await folders();
    const lines: string[] = [];
    const progress = (line: string) => lines.push(line);
    await call(["import", at("log.md"), "--to", to], { progress });
    await call(["import", at("log.md"), at("watch.txt"), "--to", to], { progress });

    expect(lines).toEqual(["", `1 of 2: ${at("log.md")}`, `2 of 2: ${at("watch.txt")}`, ""]);
  });

  test("needs a file", async () => {
    const message = "expected files, met none; for example: lectern import briefing.pdf --to corpus";

    expect(await call(["import"])).toEqual({ code: 2, out: "", err: `lectern: ${message}\n` });
  });

  test("ends with 3 where the folder is none", async () => {
    const { at } = await folders();
    const { code, err } = await call(["import", at("log.md"), "--to", at("watch.txt")]);

    expect(code).toBe(3);
    expect(err).toMatch(/expected a corpus folder, met a file/u);
  });

  test("shows control characters of a source as pictures", async () => {
    const { to, at } = await folders({ "log.md": withFields([String.raw`"\e[31mred": x`], "Words.\n") });
    const { out } = await call(["import", at("log.md"), "--to", to]);

    expect(out).toContain("␛[31mred");
    expect(out).not.toContain("\u001b");
  });
});
