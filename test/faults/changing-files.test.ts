import { mkdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { describe, expect, onTestFinished, test } from "vitest";
import { Library, type Revision } from "../../src/answer/index.ts";
import { CorpusError } from "../../src/corpus/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";

const SEED = 11;
const RELOADS = 12;

/** Writes, cuts, extends, replaces, removes and bars files without end, as the seed has it, until told to stop. */
const churn = `
  const { parentPort, workerData: { folder, seed, names } } = require("node:worker_threads");
  const fs = require("node:fs");
  const path = require("node:path");
  let state = seed;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const text = (version) => "---\\ntitle: Log\\nlanguage: en\\n---\\n\\n" + ("Version " + String(version).padStart(6, "0") + " rang.\\n\\n").repeat(6000);
  // To its end, in one go: else words of an earlier version stand behind those of a later one, on the disk as well.
  const overwrite = (file, version) => {
    const handle = fs.openSync(file, "r+");
    try {
      const { size } = fs.fstatSync(handle);
      fs.writeSync(handle, (text(version) + text(version).slice(60)).slice(0, Math.max(size, text(version).length)), 0);
    } finally { fs.closeSync(handle); }
  };
  const acts = [
    overwrite, overwrite, overwrite, overwrite,
    (file) => fs.truncateSync(file, 60 + Math.floor(random() * 90000)),
    (file, version) => fs.statSync(file).size < 200000 && fs.appendFileSync(file, text(version).slice(60, 60 + 2400)),
    (file, version) => { fs.writeFileSync(file + ".part.md~", text(version)); fs.renameSync(file + ".part.md~", file); },
    (file) => fs.rmSync(file, { force: true, recursive: true }),
    (file) => { fs.rmSync(file, { force: true, recursive: true }); fs.mkdirSync(file); },
    (file) => fs.chmodSync(file, 0o000),
    (file) => fs.chmodSync(file, 0o644),
    (file, version) => { fs.rmSync(file, { force: true, recursive: true }); fs.writeFileSync(file, text(version)); },
  ];
  let version = 0;
  let isOver = false;
  const step = () => {
    if (isOver) {
      for (const name of names) {
        const file = path.join(folder, name);
        fs.rmSync(file, { force: true, recursive: true });
        fs.rmSync(file + ".part.md~", { force: true });
        fs.writeFileSync(file, text(999999));
      }
      parentPort.postMessage(version);
      return parentPort.close();
    }
    version += 1;
    const file = path.join(folder, names[Math.floor(random() * names.length)]);
    try { acts[Math.floor(random() * acts.length)](file, version); } catch {}
    setTimeout(step, Math.floor(random() * 40));
  };
  parentPort.once("message", () => { isOver = true; });
  for (const name of names) fs.writeFileSync(path.join(folder, name), text(0));
  parentPort.postMessage("begun");
  step();
`;

const names = ["a.md", "b.md", "c.md"];

/** The texts of a revision that hold words of two versions, where nobody ever wrote such a text at once. */
function mixedIn({ documents }: Revision): string[] {
  return documents
    .filter(({ file }) => names.includes(file))
    .filter(({ text }) => {
      // What was appended to a text stands after it.
      const versions = [...text.matchAll(/Version (\d{6}) rang\./gu)].map(([, version]) => Number(version));
      return versions.some((version, index) => index > 0 && version < (versions[index - 1] ?? 0));
    })
    .map(({ file }) => file);
}

function nextMessage(worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

describe("files that change while they are read", () => {
  test(`make revisions that hold only what stood in a file at one time, and the next reload mends them (seed ${SEED})`, async () => {
    const folder = await realpath(
      await writeCorpus({ "quiet.md": "---\ntitle: Quiet\n---\n\nNobody spoke.\n" }),
    );
    const worker = new Worker(churn, { eval: true, workerData: { folder, seed: SEED, names } });
    onTestFinished(async () => {
      await worker.terminate();
    });
    await nextMessage(worker);
    const library = await Library.open(folder);
    for (let reload = 0; reload < RELOADS; reload += 1) {
      const report = await library.reload();

      expect(report.outcome).toBe("reloaded");
      expect(mixedIn(library.revision)).toEqual([]);
      expect(library.revision.documents.map(({ id }) => id)).toContain("quiet");
    }
    const ended = nextMessage(worker);
    worker.postMessage("stop");

    expect(await ended).toBeGreaterThan(RELOADS);
    await library.reload();
    expect(library.revision.problems).toEqual([]);
    expect(library.revision.id).toBe((await Library.open(folder)).revision.id);
    for (const { text } of library.revision.documents.filter(({ file }) => names.includes(file)))
      expect(new Set(text.match(/Version \d{6}/gu))).toEqual(new Set(["Version 999999"]));
  }, 120_000);
});

/** Saves a file as slow programs do, half now and half a moment later, and tells when the first half stands there. */
const saveInHalves = `
  const { parentPort, workerData: { file, text } } = require("node:worker_threads");
  const fs = require("node:fs");
  const handle = fs.openSync(file, "w");
  fs.writeSync(handle, text.slice(0, text.length / 2));
  parentPort.postMessage("half");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
  fs.writeSync(handle, text.slice(text.length / 2));
  fs.closeSync(handle);
`;

describe("a file that is being saved", () => {
  test("is read when all of it stands there", async () => {
    const text = `---\ntitle: Slow\n---\n\n${"The bell rang.\n\n".repeat(40)}`;
    const folder = await writeCorpus({});
    const worker = new Worker(saveInHalves, {
      eval: true,
      workerData: { file: path.join(folder, "slow.md"), text },
    });
    await nextMessage(worker);
    const library = await Library.open(folder);

    expect(library.revision.documents.map((document) => document.text)).toEqual([text]);
  });
});

describe("a folder that can’t be listed", () => {
  test("in the corpus is a problem, and the rest is read", async () => {
    const folder = await writeCorpus({ "a.md": "---\ntitle: A\n---\n\nWords.\n" });
    // A name that is too long to be followed stands for a folder that can’t be read: root may read all others.
    await symlink("x".repeat(200), path.join(folder, "nowhere.md"));
    const library = await Library.open(folder);

    expect(library.revision.documents).toHaveLength(1);
    expect(library.revision.problems).toMatchObject([{ file: "nowhere.md", code: "unreadable-file" }]);
  });

  test("because it went away meanwhile holds nothing", async () => {
    const folder = await writeCorpus({ "a.md": "---\ntitle: A\n---\n\nWords.\n" });
    let isOver = false;
    const churning = (async () => {
      while (!isOver) {
        await mkdir(path.join(folder, "deep/er"), { recursive: true });
        await writeFile(path.join(folder, "deep/er/b.md"), "---\ntitle: B\n---\n\nMore.\n").catch(
          () => undefined,
        );
        await rm(path.join(folder, "deep"), { recursive: true, force: true }).catch(() => undefined);
      }
    })();
    const library = await Library.open(folder);
    for (let reload = 0; reload < 40; reload += 1) {
      expect(await library.reload()).toMatchObject({ outcome: "reloaded" });
    }
    isOver = true;
    await churning;
    await library.reload();

    expect(library.revision.documents.map(({ id }) => id)).toEqual(["a"]);
    expect(library.revision.problems).toEqual([]);
  }, 60_000);

  test("at all is a corpus error that says why", async () => {
    const opening = Library.open("/dev/null/corpus");

    await expect(opening).rejects.toBeInstanceOf(CorpusError);
  });
});
