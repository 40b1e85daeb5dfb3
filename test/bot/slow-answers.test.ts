import { describe, expect, test } from "vitest";
import type { SlashCommand } from "../../src/discord/index.ts";
import { startBot } from "../support/bot-program.ts";
import { textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { environmentFor, loopback } from "../support/running-bot.ts";

/** A command that takes 1.7 s to answer, or to find out that it can’t. */
function slow(name: string, isPrivate: boolean, fails = false): SlashCommand {
  return {
    kind: "slash",
    name,
    access: "everyone",
    data: {},
    isPrivate: () => isPrivate,
    execute: async ({ words }) => {
      await new Promise((resolve) => setTimeout(resolve, 1_700));
      if (fails) throw new Error("the harbour is closed");
      return { components: [{ type: 10, content: words.plain("button.context") }] };
    },
  };
}

describe("an answer that takes long", () => {
  test("is announced in time, and then given in its place, as private as it should be", async () => {
    const discord = await loopback();
    // The names are those of real commands: they have texts.
    const commands = [slow("ask", false), slow("help", true), slow("about", true, true)];
    const bot = await startBot("in this process", { environment: environmentFor(discord), commands });
    await bot.logged("commands registered");
    const [open, own, failed] = await Promise.all(
      commands.map(({ name }) => discord.command({ user: someone(), name })),
    );

    for (const seen of [open, own, failed]) {
      expect(seen?.callbackType).toBe(5);
      expect(seen?.statuses).toHaveLength(2);
    }
    expect([open?.ephemeral, own?.ephemeral, failed?.ephemeral]).toEqual([false, true, true]);
    expect(open && textOf(open.visible)).toBe("Context");
    expect(failed && textOf(failed.visible)).toContain("This could not be answered");
    expect(await bot.logged("an answer failed")).toMatchObject({ error: "the harbour is closed" });
  });

  test("waits for the announcement to arrive, and is then given once", async () => {
    const discord = await loopback();
    const commands = [slow("ask", false)];
    const bot = await startBot("in this process", { environment: environmentFor(discord), commands });
    await bot.logged("commands registered");
    discord.failNext(/callback/u, { delayMs: 500 });
    const seen = await discord.command({ name: "ask" });

    expect(seen.requests.map(({ method, status }) => [method, status])).toEqual([
      ["POST", 204],
      ["PATCH", 200],
    ]);
  });

  test("is given where it was announced, and the word that it was did not come back whole", async () => {
    const discord = await loopback();
    const commands = [slow("ask", false), slow("help", true)];
    const bot = await startBot("in this process", { environment: environmentFor(discord), commands });
    await bot.logged("commands registered");
    discord.failNext(/callback/u, { truncated: true, times: 2 });
    const seen = await Promise.all(commands.map(({ name }) => discord.command({ user: someone(), name })));

    expect(seen.map(({ visible }) => textOf(visible))).toEqual(["Context", "Context"]);
    expect(seen.flatMap(({ followUps }) => followUps)).toEqual([]);
  });

  test("is given where Discord announced it and said that it had failed", async () => {
    const discord = await loopback();
    const commands = [slow("ask", false)];
    const bot = await startBot("in this process", { environment: environmentFor(discord), commands });
    await bot.logged("commands registered");
    discord.failNext(/callback/u, { status: 500, carriedOut: true });
    const seen = await discord.command({ name: "ask" });

    expect(textOf(seen.visible)).toBe("Context");
    expect(seen.statuses).toEqual([500, 400, 200, 200]);
  });

  test("is not given where even the announcement came too late, and nothing else happens", async () => {
    const discord = await loopback();
    const commands = [slow("ask", false)];
    const bot = await startBot("in this process", { environment: environmentFor(discord), commands });
    await bot.logged("commands registered");
    discord.failNext(/callback/u, { code: 10062 });
    discord.command({ name: "ask", timeoutMs: 2_500 }).catch(() => undefined);

    expect(await bot.logged("could not defer")).toMatchObject({ failure: "too-late" });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(discord.requests.filter(({ path }) => path.includes("/webhooks/"))).toEqual([]);
  });
});
