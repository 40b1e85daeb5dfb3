import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { removeUnfinished, writeSectionFile } from "../../src/store/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";

const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 8);

/** The id of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

async function folderWith(...names: readonly string[]): Promise<string> {
  const folder = await writeCorpus({ snapshot: "whole" });
  for (const name of names) await writeFile(path.join(folder, name), "half");
  return folder;
}

describe("unfinished files beside a file", () => {
  test("are removed at once where their process has ended, and left where it runs", async () => {
    const ended = `snapshot.${machine}-${endedProcess()}.0123456789ab.new`;
    const own = `snapshot.${machine}-${process.pid}.0123456789ab.new`;
    const running = `snapshot.${machine}-${process.ppid}.0123456789ab.new`;
    const folder = await folderWith(ended, own, running);
    removeUnfinished(path.join(folder, "snapshot"));

    expect((await readdir(folder)).toSorted()).toEqual(["snapshot", own, running].toSorted());
  });

  test("with the number of this process are those of an earlier one where they are older than it", async () => {
    const own = `snapshot.${machine}-${process.pid}.0123456789ab.new`;
    const folder = await folderWith(own);
    await utimes(path.join(folder, own), 1_000, 1_000);
    removeUnfinished(path.join(folder, "snapshot"));

    expect(await readdir(folder)).toEqual(["snapshot"]);
  });

  test("of another machine are left for an hour", async () => {
    const [fresh, old] = [
      "snapshot.00000000-1.0123456789ab.new",
      "snapshot.00000000-2.0123456789ab.new",
    ] as const;
    const folder = await folderWith(fresh, old);
    await utimes(path.join(folder, old), 1_000, 1_000);
    removeUnfinished(path.join(folder, "snapshot"));

    expect((await readdir(folder)).toSorted()).toEqual(["snapshot", fresh]);
  });

  test("are no reason to fail where the folder is missing, nor is anything else touched", async () => {
    const folder = await folderWith("snapshot.txt", "other.0123456789ab.new", "snapshot.new");
    removeUnfinished(path.join(folder, "missing/snapshot"));
    removeUnfinished(path.join(folder, "snapshot"));
    writeSectionFile(path.join(folder, "snapshot"), new Map(), "rules");

    expect((await readdir(folder)).toSorted()).toEqual(
      ["other.0123456789ab.new", "snapshot", "snapshot.new", "snapshot.txt"].toSorted(),
    );
  });
});
