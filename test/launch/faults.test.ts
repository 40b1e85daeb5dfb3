import { describe, expect, test } from "vitest";
import { textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { preloaded } from "../support/preloaded.ts";
import { runningBot } from "../support/running-bot.ts";

const kind = "as the compiled program";
const secret = "xylophone-7431";

/** The same as an expression, so that the address of the source, which stands in stacks, does not hold it. */
const made = `["xylophone", "7431"].join("-")`;

/** A program in which that happens at the signal `SIGUSR2`. */
function happening(source: string) {
  return preloaded(`process.on("SIGUSR2", () => { ${source} });`);
}

describe("an error that nothing caught", () => {
  test.each([
    ["thrown", "uncaughtException", `throw new Error(${made});`],
    ["of a promise", "unhandledRejection", `Promise.reject(new Error(${made}));`],
    [
      "with all that a failed request holds",
      "unhandledRejection",
      `Promise.reject(Object.assign(new Error(${made}), { requestBody: { json: ${made} }, url: ${made} }));`,
    ],
    ["that is no error", "unhandledRejection", `Promise.reject(${made});`],
  ])("%s is one line of the log, and the bot stops with status 1", async (_what, origin, source) => {
    const { bot, discord } = await runningBot({ kind, environment: happening(source) });
    bot.signal("SIGUSR2");

    expect(await bot.ended).toBe(1);
    expect(bot.log.filter(({ msg }) => msg === "a fault that nothing caught")).toMatchObject([
      { level: 50, origin },
    ]);
    expect(bot.log.at(-1)).toMatchObject({ msg: "stopped", ending: "stopped" });
    expect(bot.out.trim().split("\n")).toHaveLength(bot.log.length);
    expect(bot.out + bot.err).not.toContain(secret);
    expect(bot.err).toBe("");
    await discord.waitFor(() => !discord.isConnected);
  });

  test("of the engine is told with its message, and where", async () => {
    const environment = happening("null.anchor;");
    const { bot } = await runningBot({ kind, environment });
    bot.signal("SIGUSR2");

    expect(await bot.logged("a fault that nothing caught")).toMatchObject({
      name: "TypeError",
      error: "Cannot read properties of null (reading 'anchor')",
      stack: expect.stringMatching(/^ +at /u),
    });
    expect(await bot.ended).toBe(1);
  });

  test("lets answers under way arrive first", async () => {
    const environment = happening(`throw new Error(${made});`);
    const { bot, discord } = await runningBot({ kind, environment });
    const hold = discord.holdNext(/callback/u);
    const answer = discord.command({ user: someone(), name: "help" });
    await hold.arrived;
    bot.signal("SIGUSR2");
    await bot.logged("stopping");
    hold.release();

    expect(textOf((await answer).visible)).toContain("/ask");
    expect(await bot.ended).toBe(1);
  });

  test("is told ten times at most where there are many, and the bot still ends", async () => {
    const environment = happening(
      "for (let count = 0; count < 30; count += 1) setImmediate(() => { throw new Error(String(count)); });",
    );
    const { bot } = await runningBot({ kind, environment });
    bot.signal("SIGUSR2");

    expect(await bot.ended).toBe(1);
    expect(bot.log.filter(({ msg }) => msg === "a fault that nothing caught")).toHaveLength(10);
  });

  test("in a shard’s thread is told the same way, and the shard begins again", {
    timeout: 60_000,
  }, async () => {
    const environment = preloaded(`
      import { BroadcastChannel, isMainThread } from "node:worker_threads";
      const channel = new BroadcastChannel("fault");
      channel.unref();
      if (isMainThread) process.on("SIGUSR2", () => channel.postMessage(0));
      else channel.onmessage = () => setImmediate(() => { throw new Error(${made}); });`);
    const { bot } = await runningBot({ kind, environment: { LECTERN_SHARDS: "1", ...environment } });
    await bot.logged("all shards were started");
    bot.signal("SIGUSR2");

    expect(await bot.logged("a fault that nothing caught")).toMatchObject({
      shard: 0,
      origin: "uncaughtException",
      name: "Error",
    });
    expect(await bot.logged("a shard ended")).toMatchObject({ shard: 0, status: 1 });
    expect(bot.out + bot.err).not.toContain(secret);
  });
});
