import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { writeCorpus } from "../support/corpus-folder.ts";
import { documentsIn, tide, told } from "../support/corpus-keeping.ts";
import { type LoopbackDiscord, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { quay } from "../support/quay.ts";
import { operator } from "../support/running-bot.ts";
import { placeIn, shardCount, shardedBot, shards } from "../support/sharded-bot.ts";

const callback = /^POST .*\/callback$/u;
const question = "Who paid for the anchor?";
const speech =
  "---\ntitle: A speech\nkind: speech\nspeaker: Ida Marrow\nlanguage: en\n---\n\nMy sister paid for the anchor with her savings.\n";

function ask(discord: LoopbackDiscord, shard: number, text = question): Promise<string> {
  const options = { question: text };
  const asked = discord.command({ user: someone(), place: placeIn(shard), name: "ask", options });
  return asked.then(({ visible }) => textOf(visible));
}

/** What is answered in the servers of all shards. */
function askAll(discord: LoopbackDiscord, text = question): Promise<string[]> {
  return Promise.all(shards.map((shard) => ask(discord, shard, text)));
}

/** An operator in the server of a shard calls a subcommand of `/corpus`. */
function keep(discord: LoopbackDiscord, shard: number, call: Pick<Keep, "subcommand" | "options">) {
  return discord.command({ user: operator, place: placeIn(shard), name: "corpus", ...call });
}

type Keep = Parameters<LoopbackDiscord["command"]>[0];

/** A bot of which every shard has said that it is ready. */
async function readyBot(corpus?: string, environment: Readonly<Record<string, string>> = {}) {
  const { discord, bot } = await shardedBot(corpus, environment);
  await bot.logged("all shards were started", { timeoutMs: 60_000 });
  await discord.waitFor(() => discord.registeredCommands().length > 0);
  return { discord, bot };
}

describe("a bot with several shards", { timeout: 120_000 }, () => {
  test("answers in the servers of each, and direct messages by the first", async () => {
    const { discord, bot } = await readyBot();

    expect(discord.identifies.map(({ payload }) => payload["shard"]).toSorted()).toEqual(
      shards.map((shard) => [shard, shardCount]),
    );
    const answers = await askAll(discord, "NATO and Ukraine");
    expect(new Set(answers).size).toBe(1);
    expect(textOf(await discord.directMessage({ user: someone(), content: "NATO and Ukraine" }))).toContain(
      "NATO",
    );
    const ready = bot.log.filter(({ msg }) => msg === "ready").map(({ shard }) => shard);
    expect(ready.toSorted()).toEqual(shards);
    expect(bot.log.filter(({ msg }) => msg === "commands registered")).toMatchObject([{ shard: 0 }]);
  });

  test("answers from what one of them reloaded, which reports it once", async () => {
    const corpus = await writeCorpus(quay);
    const { discord, bot } = await readyBot(corpus);
    await askAll(discord);
    await writeFile(path.join(corpus, "speech.md"), speech);
    const { visible } = await keep(discord, 1, { subcommand: "reload" });

    expect(textOf(visible)).toContain("**Reloaded:** revision");
    expect(textOf(visible)).toContain("All 3 shards answer from it.\n\\+ speech");
    for (const answer of await askAll(discord)) expect(answer).toContain("My sister paid for the anchor");
    expect(bot.log.filter(({ msg }) => msg === "corpus reload")).toMatchObject([{ shard: 1 }]);

    const same = textOf((await keep(discord, 2, { subcommand: "reload" })).visible);
    expect(same).toContain("nothing changed");
    expect(same).toContain("All 3 shards answer from it.");
  });

  test("reloads for all of them at a signal", async () => {
    const corpus = await writeCorpus(quay);
    const { discord, bot } = await readyBot(corpus);
    await writeFile(path.join(corpus, "speech.md"), speech);
    bot.signal("SIGHUP");

    expect(await bot.logged("corpus reloaded")).toMatchObject({ added: ["speech"], shards: 3, of: 3 });
    for (const answer of await askAll(discord)) expect(answer).toContain("My sister paid for the anchor");
  });

  test("keeps its corpus in all of them where the new one can’t be used", async () => {
    const corpus = await writeCorpus(quay);
    const { discord } = await readyBot(corpus);
    const before = await askAll(discord);
    for (const file of Object.keys(quay)) await rm(path.join(corpus, file));
    const report = textOf((await keep(discord, 2, { subcommand: "reload" })).visible);

    expect(report).toContain("**Not reloaded:**");
    expect(report).not.toContain("shards");
    expect(await askAll(discord)).toEqual(before);
  });

  test("lets an operator add and undo in servers of different shards", async () => {
    const corpus = await writeCorpus(quay);
    const { discord } = await readyBot(corpus);
    const preview = (await keep(discord, 1, { subcommand: "add", options: { file: tide, ...told } })).visible;
    const press = { user: operator, message: preview, place: placeIn(2), label: "Add" };
    const added = textOf((await discord.press(press)).visible);

    expect(added).toContain("**Added:** “On the tide”");
    expect(added).toContain("All 3 shards answer from it.");
    for (const answer of await askAll(discord, "Where do the boats lie?"))
      expect(answer).toContain("the boats lie on the sand");
    const undo = (await keep(discord, 0, { subcommand: "undo" })).visible;
    await discord.press({ user: operator, message: undo, place: placeIn(1), label: "Undo" });
    expect(await documentsIn(corpus)).toHaveLength(Object.keys(quay).length);
  });

  test("adds each of several documents that are added at a time in servers of different shards", async () => {
    const corpus = await writeCorpus(quay);
    const { discord } = await readyBot(corpus);
    const files = shards.map((shard) => ({
      ...tide,
      content: `Boat ${shard} lies on the sand by the lighthouse.\n`,
    }));
    const previews = await Promise.all(
      files.map((file, shard) =>
        keep(discord, shard, { subcommand: "add", options: { file, ...told, title: `Boat ${shard}` } }),
      ),
    );
    const added = await Promise.all(
      previews.map(({ visible: message }, shard) =>
        discord.press({ user: operator, place: placeIn(shard), message, label: "Add" }),
      ),
    );

    for (const { visible } of added) expect(textOf(visible)).toContain("**Added:**");
    expect(await documentsIn(corpus)).toHaveLength(Object.keys(quay).length + shardCount);
    const [first, ...others] = await askAll(discord, "Which boat lies on the sand?");
    expect(new Set(others)).toEqual(new Set([first]));
  });

  test.each([
    [4004, 5, "Reset the token"],
    [4014, 6, "Lectern asks for no privileged intent"],
  ] as const)(
    "ends as a whole where Discord closes with %i, with status %i and its words once",
    async (code, status, words) => {
      const { discord, bot } = await shardedBot();
      discord.refuseIdentify(code);

      expect(await bot.ended).toBe(status);
      expect(bot.err.split(words)).toHaveLength(2);
    },
  );

  test("tells how all of them are, and what they did, at one address", async () => {
    const { discord, bot } = await readyBot(undefined, { LECTERN_HEALTH_PORT: "0" });
    const { port } = await bot.logged("serving health and metrics");
    const look = async (at: string) => {
      const response = await fetch(`http://127.0.0.1:${port}/${at}`);
      return `${response.status} ${await response.text()}`;
    };
    await askAll(discord, "NATO and Ukraine");

    expect(await look("livez")).toBe("200 alive\n");
    await expect.poll(() => look("readyz")).toMatch(/^200 .*"shards":\{"ok":true,"value":"3 of 3"\}/u);
    // An answer is counted when Discord has said that it took it, which is after people see it.
    const all = 'lectern_answers_total{what="/ask",outcome="answered"} 3';
    await expect.poll(() => look("metrics")).toContain(all);
    expect(await look("metrics")).toContain("\nlectern_shards_ready 3\n");
    expect(bot.log.filter(({ msg }) => msg === "serving health and metrics")).toHaveLength(1);
  });

  test("lets all shards finish their answers when it is told to stop", async () => {
    const { discord, bot } = await readyBot();
    const holds = shards.map(() => discord.holdNext(callback));
    const answers = askAll(discord, "NATO and Ukraine");
    await Promise.all(holds.map(({ arrived }) => arrived));
    bot.signal("SIGTERM");
    await bot.logged("stopping");
    for (const { release } of holds) release();

    expect(await answers).toHaveLength(shardCount);
    expect(await bot.ended).toBe(0);
  });

  test("ends at once at a second signal", async () => {
    const { discord, bot } = await readyBot();
    discord.holdNext(callback);
    const lost = ask(discord, 1).catch(() => "lost");
    await discord.waitFor(() => discord.requests.some(({ path: at }) => at.includes("/callback")));
    bot.signal("SIGTERM");
    await bot.logged("stopping");
    bot.signal("SIGTERM");

    expect(await bot.ended).toBe(130);
    await discord.stop();
    expect(await lost).toBe("lost");
  });

  test("says that Discord can’t be reached as one without shards does", async () => {
    const { bot } = await shardedBot(undefined, { LECTERN_DISCORD_API: "http://127.0.0.1:9/api" });

    expect(await bot.ended).toBe(7);
    expect(bot.err).toContain("Discord could not be reached");
  });
});
