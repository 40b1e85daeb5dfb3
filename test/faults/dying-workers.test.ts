import { realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { ask, Library, type Rebuild, rebuildInWorker } from "../../src/answer/index.ts";
import { planInWorker } from "../../src/import/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { Keeping } from "../support/corpus-keeping.ts";
import { textOf } from "../support/loopback-discord/index.ts";
import { quay } from "../support/quay.ts";
import { runningBot } from "../support/running-bot.ts";

const compiled = new URL("../../dist/src/rebuild.js", import.meta.url);

/** A worker's module that does this. */
async function scriptThat(does: string): Promise<URL> {
  const folder = await realpath(await writeCorpus({ "worker.mjs": does }));
  return pathToFileURL(path.join(folder, "worker.mjs"));
}

/** What keeps this process alive besides what kept it alive before: threads and their ports. */
async function threadsLeft(before: readonly string[]): Promise<number> {
  const count = (names: readonly string[]) => names.filter((name) => /Worker|MessagePort/u.test(name)).length;
  const started = performance.now();
  // A thread that is ended takes a few turns to go.
  while (count(process.getActiveResourcesInfo()) > count(before) && performance.now() - started < 10_000)
    await pause(20);
  return Math.max(0, count(process.getActiveResourcesInfo()) - count(before));
}

const alive = 'import { parentPort } from "node:worker_threads"; parentPort.postMessage({ kind: "alive" });';

const deaths = [
  ["ends by itself", "process.exit(0);", /its end with status 0/u],
  ["ends with a status", `${alive} setTimeout(() => process.exit(7), 20);`, /its end with status 7/u],
  ["throws at once", 'throw new Error("the ink ran out");', /the ink ran out/u],
  [
    "throws later",
    `${alive} setTimeout(() => { throw new Error("the ink ran out"); }, 20);`,
    /the ink ran out/u,
  ],
  ["rejects", 'await Promise.reject(new Error("the ink ran out"));', /the ink ran out/u],
  ["throws what is no error", "throw null;", /null|fault/u],
  [
    "takes too much memory",
    "const all = []; for (;;) all.push(new Array(10_000).fill(all.length));",
    /memory/u,
  ],
  ["says nothing", "setInterval(() => {}, 1_000);", /silence/u],
  ["says nothing and does not listen", "for (;;) {}", /silence/u],
  ["is no program", "this is no program", /Unexpected identifier|SyntaxError/u],
] as const;

describe("a worker that is to rebuild", () => {
  test.each(deaths)(
    "and %s leaves the old revision, is reported, and the next reload works",
    async (_, does, why) => {
      const folder = await realpath(await writeCorpus(quay));
      const broken = rebuildInWorker({
        script: await scriptThat(does),
        longestSilence: 1_500,
        mostMemory: 24,
      });
      const whole = rebuildInWorker({ script: compiled });
      let isBroken = false;
      const rebuild: Rebuild = (task) => (isBroken ? broken(task) : whole(task));
      const library = await Library.open(folder, rebuild);
      const before = library.revision;
      await writeFile(path.join(folder, "gull.md"), "---\ntitle: Gull\n---\n\nA gull slept on the mast.\n");
      const resources = process.getActiveResourcesInfo();
      isBroken = true;

      const report = await library.reload();
      expect(report).toMatchObject({ outcome: "kept", revision: before.id });
      expect(report.problems).toMatchObject([
        { code: "rebuild-failed", message: expect.stringMatching(why) },
      ]);
      expect((await ask(library.revision, { text: "Who paid for the anchor?" })).outcome).toBe("found");
      expect(await threadsLeft(resources)).toBe(0);
      isBroken = false;
      expect(await library.reload()).toMatchObject({ outcome: "reloaded" });
      expect((await ask(library.revision, { text: "gull slept mast" })).outcome).toBe("found");
    },
    60_000,
  );

  test("and has done so is ended, whatever else it waits for", async () => {
    const done = '{ kind: "done", rebuilt: { kind: "unchanged", notKept: null } }';
    const script = await scriptThat(
      `import { parentPort } from "node:worker_threads"; parentPort.postMessage(${done}); setInterval(() => {}, 1_000);`,
    );
    const library = await Library.open(await writeCorpus(quay), (task) =>
      task.before === null ? rebuildInWorker({ script: compiled })(task) : rebuildInWorker({ script })(task),
    );
    const resources = process.getActiveResourcesInfo();

    expect(await library.reload()).toMatchObject({ outcome: "reloaded" });
    expect(await threadsLeft(resources)).toBe(0);
  }, 60_000);
});

describe("a worker that is to plan an import", () => {
  const file = { name: "gull.txt", bytes: Buffer.from("A gull slept on the mast.\n") };

  test.each([
    ["ends", "process.exit(0);", /its end with status 0/u],
    ["throws", 'throw new Error("the ink ran out");', /the ink ran out/u],
  ] as const)("and %s is reported, and leaves no thread", async (_, does, why) => {
    const plan = planInWorker({ script: await scriptThat(does) });
    const resources = process.getActiveResourcesInfo();

    await expect(plan({ folder: await writeCorpus(quay), file, corrections: {} })).rejects.toThrow(why);
    expect(await threadsLeft(resources)).toBe(0);
  });

  test("and says nothing is ended, and its file refused", async () => {
    const plan = planInWorker({ script: await scriptThat("for (;;) {}"), longestTime: 500 });
    const resources = process.getActiveResourcesInfo();

    expect(await plan({ folder: await writeCorpus(quay), file, corrections: {} })).toMatchObject({
      kind: "refused",
      code: "too-slow",
    });
    expect(await threadsLeft(resources)).toBe(0);
  });
});

test("a bot whose worker dies tells the operator why, goes on answering, and logs the reason at a signal", async () => {
  const corpus = await writeCorpus(quay);
  const broken = rebuildInWorker({ script: await scriptThat('throw new Error("the ink ran out");') });
  let isBroken = false;
  const whole = rebuildInWorker({ script: compiled });
  const { bot, discord } = await runningBot({ corpus, rebuild: (task) => (isBroken ? broken : whole)(task) });
  const keeper = new Keeping(discord);
  isBroken = true;

  expect(textOf((await keeper.call("reload")).visible)).toContain("the ink ran out");
  expect(await keeper.ask("Who paid for the anchor?")).toContain("The fishermen paid for the anchor");
  bot.signal("SIGHUP");
  expect(await bot.logged("corpus not reloaded")).toMatchObject({
    reason: expect.stringContaining("the ink ran out"),
  });
}, 60_000);
