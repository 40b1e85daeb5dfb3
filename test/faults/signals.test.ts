import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Rebuild, rebuild } from "../../src/answer/index.ts";
import { startBot } from "../support/bot-program.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { Keeping } from "../support/corpus-keeping.ts";
import { textOf } from "../support/loopback-discord/index.ts";
import { quay } from "../support/quay.ts";
import { environmentFor, loopback, runningBot } from "../support/running-bot.ts";

const gull = "---\ntitle: Gull\n---\n\nA gull slept on the mast.\n";

describe("a hundred signals to reload", () => {
  test("become one reload after another, the last of which sees what was written before the last signal", async () => {
    const corpus = await writeCorpus(quay);
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let underWay = 0;
    let most = 0;
    let rebuilds = 0;
    const slow: Rebuild = async (task) => {
      rebuilds += 1;
      underWay += 1;
      most = Math.max(most, underWay);
      const rebuilt = await rebuild(task);
      // The first reload has read the folder before the last signal comes, and is not over.
      if (rebuilds === 2) await held;
      underWay -= 1;
      return rebuilt;
    };
    const { bot, discord } = await runningBot({ corpus, rebuild: slow });
    for (let signal = 1; signal < 100; signal += 1) {
      bot.signal("SIGHUP");
      if (signal === 1) await pause(200);
    }
    await writeFile(path.join(corpus, "gull.md"), gull);
    bot.signal("SIGHUP");
    release();
    const { length } = bot.log;
    await bot.logged("corpus reloaded", { after: length });
    const reloads = () => bot.log.filter(({ msg }) => msg === "corpus reloaded");
    while (reloads().length < 2) await pause(5);

    expect(reloads().map(({ added }) => added)).toEqual([[], ["gull"]]);
    expect({ most, rebuilds }).toEqual({ most: 1, rebuilds: 3 });
    expect(await new Keeping(discord).ask("gull slept mast")).toContain("A gull slept on the mast.");
  }, 60_000);

  test("do not disturb the compiled bot, which ends well at the end", async () => {
    const corpus = await writeCorpus(quay);
    const { bot, discord } = await runningBot({ kind: "as the compiled program", corpus });
    for (let signal = 1; signal <= 100; signal += 1) {
      bot.signal("SIGHUP");
      await pause(signal % 7);
    }
    await writeFile(path.join(corpus, "gull.md"), gull);
    bot.signal("SIGHUP");
    const keeper = new Keeping(discord);
    while (!(await keeper.ask("gull slept mast")).includes("A gull slept on the mast.")) await pause(50);
    bot.signal("SIGTERM");

    expect(await bot.ended).toBe(0);
    expect(bot.err).toBe("");
  }, 120_000);
});

/** A bot whose rebuilds can be held. */
async function holding() {
  let release = () => {};
  let onHeld = () => {};
  let held: Promise<void> | null = null;
  const isHeld = new Promise<void>((resolve) => {
    onHeld = resolve;
  });
  const slow: Rebuild = async (task) => {
    if (held !== null) onHeld();
    await held;
    return rebuild(task);
  };
  const { bot, discord } = await runningBot({ corpus: await writeCorpus(quay), rebuild: slow });
  const hold = () => {
    held = new Promise((resolve) => {
      release = resolve;
    });
  };
  return { bot, keeper: new Keeping(discord), hold, isHeld, release: () => release() };
}

describe("a signal to stop", () => {
  test("during an answer lets it be given", async () => {
    const { bot, keeper, hold, isHeld, release } = await holding();
    hold();
    const reload = keeper.call("reload");
    await isHeld;
    bot.signal("SIGTERM");
    await bot.logged("stopping");
    release();

    expect(textOf((await reload).visible)).toContain("revision");
    expect(await bot.ended).toBe(0);
  }, 60_000);

  test("that comes again during a long answer ends the bot at once", async () => {
    const { bot, keeper, hold, isHeld, release } = await holding();
    hold();
    const reload = keeper.call("reload").catch(() => null);
    await isHeld;
    bot.signal("SIGTERM");
    await bot.logged("stopping");
    bot.signal("SIGTERM");

    expect(await bot.ended).toBe(130);
    release();
    await reload;
  }, 60_000);

  test("while the corpus is read ends the bot without waiting for it", async () => {
    const discord = await loopback();
    const never: Rebuild = () => new Promise(() => undefined);
    const bot = await startBot("in this process", {
      environment: environmentFor(discord, await writeCorpus(quay)),
      rebuild: never,
    });
    await pause(20);
    bot.signal("SIGTERM");

    expect(await bot.ended).toBe(0);
    await bot.logged("stopped");
  });
});

test("a bot whose log can’t be written, as on a full disk, goes on answering", async () => {
  const discord = await loopback();
  const file = fileURLToPath(new URL("../../dist/src/bot.js", import.meta.url));
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env["PATH"], ...environmentFor(discord, await writeCorpus(quay)) },
    stdio: ["ignore", full, full],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (status) => resolve(status));
  });
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  const keeper = new Keeping(discord);
  const answered = async () => {
    for (;;) {
      const answer = await keeper.ask("Who paid for the anchor?").catch(() => null);
      if (answer !== null) return answer;
      await pause(100);
    }
  };

  expect(await Promise.race([answered(), ended])).toContain("The fishermen paid for the anchor");
  child.kill("SIGHUP");
  await pause(500);
  expect(await keeper.ask("Who paid for the anchor?")).toContain("The fishermen paid for the anchor");
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
}, 60_000);
