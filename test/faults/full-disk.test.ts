import { existsSync } from "node:fs";
import { mkdir, readdir, realpath, rm, stat, truncate, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { Library } from "../../src/answer/index.ts";
import { readJournal } from "../../src/import/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { Keeping, pendingIn } from "../support/corpus-keeping.ts";
import { changeable, contentsOf, corpusChanges, leftoversIn, untruths } from "../support/faults/changes.ts";
import { runCompiledCli, withFault } from "../support/faults/programs.ts";
import { canMount, smallDisk } from "../support/faults/small-disk.ts";
import { textOf } from "../support/loopback-discord/index.ts";
import { quay } from "../support/quay.ts";
import { runningBot } from "../support/running-bot.ts";

const KILOBYTE = 1_024;

/** In which pieces such a disk gives its room. */
const PAGE = 4 * KILOBYTE;

/** Lets only so many kilobytes be free on the disk of that folder. */
async function fillUp(corpus: string, free: number): Promise<() => Promise<void>> {
  const filler = path.join(path.dirname(corpus), "filler");
  const most = 1_024;
  await writeFile(filler, "x".repeat(most * KILOBYTE)).catch(() => undefined);
  const { size } = await stat(filler);
  expect(size).toBeLessThan(most * KILOBYTE);
  await truncate(filler, Math.max(0, Math.floor(size / PAGE) * PAGE - free * KILOBYTE));
  return () => rm(filler);
}

async function fill(corpus: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(corpus, name)), { recursive: true });
    await writeFile(path.join(corpus, name), content);
  }
}

describe.skipIf(!canMount)("a disk that is really full (skipped where this user may mount none)", () => {
  test.each(corpusChanges)(
    "lets $name be done or not at all, whatever room is left",
    async (change) => {
      const outcomes = new Set<string>();
      for (let free = 0; free <= 36; free += 4) {
        const corpus = smallDisk(256);
        await fill(corpus, changeable);
        await change.prepare(corpus);
        const before = await contentsOf(corpus);
        const { length } = (await readJournal(corpus)).entries;
        await fillUp(corpus, free);
        const isDone = await change.make(corpus).then(
          () => true,
          (error: unknown) => {
            expect(error).toMatchObject({ code: "unwritable" });
            expect(String(error)).toContain("the disk is full: free some space and try again");
            return false;
          },
        );
        outcomes.add(isDone ? "done" : "not done");

        expect((await readJournal(corpus)).entries).toHaveLength(length + (isDone ? 1 : 0));
        if (!isDone) expect(await contentsOf(corpus)).toEqual(before);
        expect(await untruths(corpus)).toEqual([]);
        expect(await leftoversIn(corpus)).toEqual([]);
      }
      expect([...outcomes].toSorted()).toEqual(["done", "not done"]);
    },
    60_000,
  );

  test("is told by the command line, which adds the file when there is room", async () => {
    const corpus = smallDisk(256);
    await fill(corpus, quay);
    const makeRoom = await fillUp(corpus, 0);
    const inbox = await writeCorpus({ "gull.txt": "A gull slept on the mast.\n" });
    const call = { args: ["import", "gull.txt", "--to", corpus], cwd: inbox };
    const full = await runCompiledCli(call);

    expect(full).toMatchObject({ status: 3, out: "" });
    expect(full.err).toContain("the disk is full: free some space and try again");
    expect(full.err).not.toContain("    at ");
    expect(Object.keys(await contentsOf(corpus))).toEqual(Object.keys(quay));
    await makeRoom();
    expect(await runCompiledCli(call)).toMatchObject({ status: 0 });
  }, 60_000);

  test("keeps a bot from nothing but changes, which it does when there is room", async () => {
    const corpus = smallDisk(512);
    await fill(corpus, quay);
    const makeRoom = await fillUp(corpus, 0);
    const { discord } = await runningBot({ kind: "as the compiled program", corpus });
    const keeper = new Keeping(discord);
    const refused = await keeper.call("add", { file: { filename: "gull.txt", content: "A gull slept.\n" } });

    expect(refused.ephemeral).toBe(true);
    expect(textOf(refused.visible)).toBe(
      "Nothing was changed: the disk that the corpus lies on is full. Free some space, then try again.",
    );
    expect(await pendingIn(corpus)).toEqual([]);
    expect(await keeper.ask("Who paid for the anchor?")).toContain("The fishermen paid for the anchor");
    await makeRoom();
    expect(textOf(await keeper.add({ filename: "gull.txt", content: "A gull slept.\n" }, {}))).toContain(
      "**Added:**",
    );
  }, 60_000);
});

describe("a file that may not grow", () => {
  test("keeps the journal as it was, and the document out of the corpus", async () => {
    const folder = await realpath(await writeCorpus(changeable));
    const inbox = await writeCorpus({ "gull.txt": "A gull slept on the mast.\n" });
    for (const name of ["a", "b", "c"]) {
      await writeFile(path.join(inbox, `${name}.txt`), `Words of ${name}.\n`);
      await runCompiledCli({ args: ["import", `${name}.txt`, "--to", folder], cwd: inbox });
    }
    const before = await contentsOf(folder);
    const journal = await readJournal(folder);
    const args = ["import", "gull.txt", "--to", folder];
    const end = await runCompiledCli({ args, cwd: inbox, fileBlocks: 2 });

    expect(end.err).toMatch(/EFBIG.*the disk is full/u);
    expect(end.status).toBe(3);
    expect(await readJournal(folder)).toEqual(journal);
    expect(await contentsOf(folder)).toEqual(before);
    expect(await leftoversIn(folder)).toEqual([]);
  }, 60_000);
});

describe("a snapshot that finds no room", () => {
  const page = "<html><head><title>Pier</title></head><body><p>The pier was painted.</p></body></html>";

  test("is told in the log, with what to do, and the old one and the answers stay", async () => {
    const corpus = await realpath(await writeCorpus({ ...quay, "page.html": page }));
    await Library.open(corpus);
    const kept = path.join(corpus, ".lectern/snapshot");
    expect(existsSync(kept)).toBe(true);
    await writeFile(path.join(corpus, "page.html"), page.replace("painted", "painted twice"));
    const environment = withFault({ under: corpus, at: 1, kind: "ENOSPC", lasts: true });
    const { bot, discord } = await runningBot({ kind: "as the compiled program", corpus, environment });

    expect(await bot.logged("snapshot not kept")).toMatchObject({
      reason: expect.stringContaining("ENOSPC"),
      advice: expect.stringContaining("Free space"),
    });
    expect(await new Keeping(discord).ask("Was the pier painted?")).toContain("painted twice");
    expect(await readdir(path.join(corpus, ".lectern"))).toEqual(["snapshot"]);
  }, 60_000);
});
