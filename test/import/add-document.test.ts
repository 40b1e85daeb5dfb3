import { createHash } from "node:crypto";
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { addDocument, ImportError, readJournal } from "../../src/import/index.ts";
import { shiftedClock } from "../support/chaos/shifted-clock.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { act, add, filesIn, ready, readyAs } from "../support/importing.ts";
import { withFields } from "../support/read-source.ts";

const log = withFields(["title: Log"], "The lamp was lit at dusk.\n");
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function elsewhere(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "lectern-elsewhere-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

describe("a document that is added", () => {
  test("is written as it was planned, and stands in the journal with who added it, when and from what", async () => {
    const folder = await writeCorpus({});
    const planned = await ready(folder, "log.md", log);
    const added = await addDocument(planned, act(folder));

    expect(await filesIn(folder)).toEqual(["log.md"]);
    expect(await readFile(path.join(folder, "log.md"), "utf8")).toBe(planned.text);
    expect(added).toEqual({
      kind: "added",
      file: "log.md",
      entry: {
        entry: 1,
        event: "added",
        outcome: "there",
        undoes: null,
        at: "2031-06-01T10:00:00.000Z",
        by: { via: "command-line", name: "ida" },
        document: "log",
        title: "Log",
        files: [{ file: "log.md", sha256: sha256(planned.text) }],
        source: { file: "log.md", sha256: sha256(log) },
      },
    });
    expect(await readJournal(folder)).toEqual({
      entries: [added.kind === "added" ? added.entry : null],
      damagedLines: [],
    });
  });

  test("goes into a folder that is made for it", async () => {
    const folder = path.join(await writeCorpus({}), "new", "corpus");
    await add(folder, "log.md", log);

    expect(await filesIn(folder)).toEqual(["log.md"]);
  });

  test("gets a number where the name was taken since the plan was made; nothing is overwritten", async () => {
    const folder = await writeCorpus({});
    const planned = await ready(folder, "log.md", log);
    await writeFile(path.join(folder, "log.md"), "Somebody's words.");
    await writeFile(path.join(folder, "log-2.txt"), "Somebody's words.");

    expect(await addDocument(planned, act(folder))).toMatchObject({
      file: "log-3.md",
      entry: { document: "log-3", files: [{ file: "log-3.md" }] },
    });
    expect(await readFile(path.join(folder, "log.md"), "utf8")).toBe("Somebody's words.");
    expect(await filesIn(folder)).toEqual(["log-2.txt", "log-3.md", "log.md"]);
  });

  test("is not added twice where somebody added the same bytes since", async () => {
    const folder = await writeCorpus({});
    const [one, other] = [await ready(folder, "log.md", log), await ready(folder, "copy.md", log)];
    await addDocument(one, act(folder));

    expect(await addDocument(other, act(folder))).toEqual({ kind: "already-there", file: "log.md" });
    expect(await filesIn(folder)).toEqual(["log.md"]);
  });

  test("does not go through a link that has its name", async () => {
    const outside = path.join(await elsewhere(), "outside.md");
    const folder = await writeCorpus({});
    const planned = await ready(folder, "log.md", log);
    await symlink(outside, path.join(folder, "log.md"));

    expect(await addDocument(planned, act(folder))).toMatchObject({ file: "log-2.md" });
    await expect(lstat(outside)).rejects.toThrow("ENOENT");
  });

  test("is not added where the journal's folder is a link that leaves the corpus", async () => {
    const outside = await elsewhere();
    const folder = await writeCorpus({});
    await symlink(outside, path.join(folder, ".lectern"));
    const adding = add(folder, "log.md", log);

    await expect(adding).rejects.toThrow(ImportError);
    await expect(adding).rejects.toMatchObject({ code: "not-a-folder" });
    expect([await filesIn(folder), await filesIn(outside)]).toEqual([[], []]);
  });

  test("is not added where the journal is a link", async () => {
    const outside = path.join(await elsewhere(), "outside.jsonl");
    const folder = await writeCorpus({});
    await mkdir(path.join(folder, ".lectern"));
    await symlink(outside, path.join(folder, ".lectern", "journal.jsonl"));

    await expect(add(folder, "log.md", log)).rejects.toMatchObject({ code: "unwritable" });
    await expect(lstat(outside)).rejects.toThrow("ENOENT");
  });

  test.each([
    ["a file", "log.md"],
    ["below a file", "log.md/corpus"],
  ])("is not added where the folder is %s", async (_, name) => {
    const folder = path.join(await writeCorpus({ "log.md": log }), name);
    const planned = await ready(await writeCorpus({}), "log.md", log);

    await expect(addDocument(planned, act(folder))).rejects.toMatchObject({ code: "unwritable" });
  });

  test("stays in the folder, whatever its file and its title are called", async () => {
    const around = await writeCorpus({ "keep.txt": "Kept." });
    const folder = path.join(around, "corpus");
    const anyName = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.stringMatching(/^[./\\a-c\0\n~$]{1,20}$/u),
      fc.constantFrom("../keep.txt", "/etc/passwd", "C:\\keep.txt", "..", ".", "", ".lectern/journal.jsonl"),
    );
    let count = 0;
    await fc.assert(
      fc.asyncProperty(anyName, anyName, async (name, title) => {
        count += 1;
        const planned = await readyAs(folder, name, { body: `Words ${count}.\n`, metadata: { title } });
        await addDocument(planned, act(folder));

        const files = (await filesIn(folder)).map((file) => `corpus/${file}`);
        expect(await filesIn(around)).toEqual(["corpus/.lectern/journal.jsonl", ...files, "keep.txt"]);
        expect((await filesIn(folder)).length).toBe(count);
      }),
      { seed: 20_310_520, numRuns: 60 },
    );
    expect(await readFile(path.join(around, "keep.txt"), "utf8")).toBe("Kept.");
  });
});

describe("several who add at once", () => {
  test.each([
    ["", 0],
    [", also where the clock was set forward", 90 * 60_000],
    [", also where the clock was set back", -90 * 60_000],
  ])("get a number and an entry each, and the journal has every line whole%s", async (_, by) => {
    const clock = shiftedClock();
    onTestFinished(clock.restore);
    clock.shift(by);
    const folder = await writeCorpus({});
    const texts = Array.from({ length: 12 }, (_, index) => withFields(["title: Log"], `Words ${index}.\n`));
    const plans = await Promise.all(texts.map((text, index) => ready(folder, `${index}.md`, text)));
    const added = await Promise.all(plans.map((planned) => addDocument(planned, act(folder))));

    const names = Array.from({ length: 12 }, (_, index) => (index === 0 ? "log.md" : `log-${index + 1}.md`));
    expect(new Set(added.map(({ file }) => file))).toEqual(new Set(names));
    expect(await filesIn(folder)).toEqual([...names].sort());
    const { entries, damagedLines } = await readJournal(folder);
    expect(damagedLines).toEqual([]);
    expect(entries.map(({ entry }) => entry)).toEqual(names.map((_, index) => index + 1));
  });

  test.each([
    ["a process that has ended", { host: hostname(), pid: 2 ** 30, started: 1, token: "a" }],
    ["an earlier process of the same number", { host: hostname(), pid: process.pid, started: 1, token: "a" }],
  ])("do not wait for the lock of %s", async (_, holder) => {
    const folder = await writeCorpus({ ".lectern/journal.lock": JSON.stringify(holder) });
    await add(folder, "log.md", log);

    expect(await filesIn(folder)).toEqual(["log.md"]);
  });

  test("remove the lock that a process had moved away before it ended", async () => {
    const folder = await writeCorpus({ ".lectern/journal.lock.0123456789abcdef": "{}" });
    await add(folder, "log.md", log);

    expect((await readdir(path.join(folder, ".lectern"))).filter((name) => /lock/u.test(name))).toEqual([]);
  });

  const started = Number(process.hrtime.bigint()) / 1e6 - process.uptime() * 1_000;

  test.each([
    [
      "another thread of their process",
      JSON.stringify({ host: hostname(), pid: process.pid, started, token: "b" }),
      0,
    ],
    ["whoever is about to write it, also where the clock was set forward", "", 90 * 60_000],
  ])("wait for the lock of %s", async (_, holder, by) => {
    const folder = await writeCorpus({ ".lectern/journal.lock": holder });
    const clock = shiftedClock();
    onTestFinished(clock.restore);
    clock.shift(by);
    const added = add(folder, "log.md", log);
    await pause(300);

    expect(await filesIn(folder)).toEqual([]);
    await rm(path.join(folder, ".lectern", "journal.lock"));
    await added;
    expect(await filesIn(folder)).toEqual(["log.md"]);
  });

  test("do not wait long for a lock that was left behind long ago", async () => {
    const folder = await writeCorpus({ ".lectern/journal.lock": "0123456789abcdef" });
    const { utimes } = await import("node:fs/promises");
    await utimes(path.join(folder, ".lectern", "journal.lock"), 0, 0);
    await add(folder, "log.md", log);

    expect(await filesIn(folder)).toEqual(["log.md"]);
  });
});
