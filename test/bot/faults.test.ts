import { describe, expect, test } from "vitest";
import type { BotProgram } from "../support/bot-program.ts";
import { kinds } from "../support/bot-program.ts";
import { findButton, type LoopbackDiscord, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { runningBot } from "../support/running-bot.ts";

const help = { name: "help" } as const;
const callback = /POST \/interactions\/.*\/callback/u;

/** The requests that answered an interaction in any way. */
function answers({ requests }: LoopbackDiscord) {
  return requests.filter(({ path }) => path.includes("/callback") || path.includes("/webhooks/"));
}

/** Calls a command whose answer will not arrive, and waits for what the log says of it. */
async function lost(discord: LoopbackDiscord, bot: BotProgram): Promise<unknown> {
  const after = bot.log.length;
  discord.command({ user: someone(), ...help, timeoutMs: 300 }).catch(() => undefined);
  return (await bot.logged("could not answer", { after }))["failure"];
}

/** Expects that the bot answers the next command as if nothing had happened. */
async function expectWell(discord: LoopbackDiscord): Promise<void> {
  expect(textOf((await discord.command({ user: someone(), ...help })).visible)).toContain("/ask");
}

/** That another copy answered is nothing to worry about, and told to those who ask for everything. */
const telling = { environment: { LECTERN_LOG_LEVEL: "debug" } } as const;

describe.each(kinds)("the bot, %s:", (kind) => {
  describe("an answer that Discord does not take", () => {
    test.each([
      [10062, "too-late"],
      [40060, "already-answered"],
      [50027, "too-late"],
      [200000, "no-access"],
      [50013, "no-access"],
    ])("with code %i is noted as %s, tried once, and ends nothing", async (code, failure) => {
      const { discord, bot } = await runningBot({ kind, ...telling });
      discord.failNext(callback, { code });

      expect(await lost(discord, bot)).toBe(failure);
      expect(answers(discord)).toHaveLength(1);
      await expectWell(discord);
    });

    test("for its form is given again in a short plain sentence, once", async () => {
      const { discord, bot } = await runningBot({ kind });
      discord.failNext(callback, { code: 50035, status: 400 });
      const seen = await discord.command({ user: someone(), ...help });

      expect(textOf(seen.visible)).toContain("This could not be answered");
      expect(seen.statuses).toEqual([400, 204]);
      expect(bot.log.find(({ failure }) => failure === "invalid-form")).toMatchObject({ level: 50 });
    });

    test("for its form does not take away the answer whose button was pressed", async () => {
      const { discord } = await runningBot({ kind });
      const user = someone();
      const { visible } = await discord.command({
        user,
        name: "ask",
        options: { question: "NATO and Ukraine" },
      });
      const before = textOf(visible);
      discord.failNext(callback, { code: 50035, status: 400 });
      const pressed = await discord.press({ user, message: visible, label: "▶" });

      expect(pressed.ephemeral).toBe(true);
      expect(textOf(pressed.visible)).toContain("This could not be answered");
      expect(textOf(discord.message(visible.id) ?? pressed.visible)).toBe(before);
    });

    test("for a moment, with 500s or a 429, is given again, and arrives", async () => {
      const { discord } = await runningBot({ kind });
      discord.failNext(callback, { status: 502, times: 2 });
      await expectWell(discord);
      discord.failNext(callback, { status: 429, retryAfter: 0.1 });
      await expectWell(discord);
    });

    test("but carried out all the same is not given twice", async () => {
      const { discord, bot } = await runningBot({ kind, ...telling });
      discord.failNext(callback, { status: 500, carriedOut: true });
      const seen = await discord.command({ user: someone(), ...help });

      expect(textOf(seen.visible)).toContain("/ask");
      expect(await bot.logged("could not answer")).toMatchObject({ failure: "already-answered" });
      expect(seen.statuses).toEqual([500, 400]);
      expect(seen.followUps).toEqual([]);
    });

    test("for longer than it is tried is noted, and ends nothing", async () => {
      const { discord, bot } = await runningBot({ kind });
      discord.failNext(callback, { status: 503, times: 10 });

      expect(await lost(discord, bot)).toBe("unavailable");
      await discord.waitFor(() => answers(discord).length >= 4);
    });

    test("does not go to the log with the words of the question", async () => {
      const { discord, bot } = await runningBot({ kind });
      discord.failNext(callback, { code: 10062 });
      discord
        .command({
          user: someone(),
          name: "ask",
          options: { question: "Who bribed the harbour master?" },
          timeoutMs: 200,
        })
        .catch(() => undefined);
      await bot.logged("could not answer");

      expect(bot.out).not.toContain("bribed");
    });
  });

  describe("the gateway", () => {
    test("may drop the connection: the bot resumes and misses nothing", async () => {
      const { discord, bot } = await runningBot({ kind });
      discord.dropSocket();
      await bot.logged("resumed");

      expect(discord.resumes).toBe(1);
      await expectWell(discord);
    });

    test("may ask for a new connection", async () => {
      const { discord } = await runningBot({ kind });
      discord.requestReconnect();
      await discord.waitFor(() => discord.resumes === 1);
      await expectWell(discord);
    });

    test("may end the session: the bot identifies anew", async () => {
      const { discord } = await runningBot({ kind });
      discord.invalidateSession({ resumable: false });
      // discord.js waits between two identifies as long as Discord asks for: 5 s.
      await discord.waitFor(() => discord.identifies.length === 2 && discord.isConnected, {
        timeoutMs: 15_000,
      });
      await expectWell(discord);
    });

    test("may bring interactions while the connection comes back: they are answered once each", async () => {
      const { discord } = await runningBot({ kind });
      discord.dropSocket();
      const seen = await discord.command({ user: someone(), ...help });

      expect(textOf(seen.visible)).toContain("/ask");
      expect(seen.statuses).toEqual([204]);
    });
  });

  describe("what an older version left behind", () => {
    test("a command that no longer exists is answered with what to do", async () => {
      const { discord } = await runningBot({ kind });
      const seen = await discord.command({ name: "translate", registered: false });

      expect(seen.ephemeral).toBe(true);
      expect(textOf(seen.visible)).toContain("does not know this command");
    });

    test("a button of another version, or one that was tampered with, is answered with what to do", async () => {
      const { discord } = await runningBot({ kind });
      const { visible } = await discord.command({
        user: someone(),
        name: "ask",
        options: { question: "NATO and Ukraine" },
      });
      const good = findButton(visible, "▶").customId ?? "";
      const press = async (customId: string) => {
        const message = discord.leaveMessage(visible, good, customId);
        return textOf((await discord.press({ user: someone(), message, customId })).visible);
      };

      expect(await press("0page:next")).toContain("from another version");
      expect(await press("ask/next")).toContain("not one that Lectern made");
      expect(await press("1n1:tampered")).toContain("not one that Lectern made");
      expect(await press("1clectern-handbook:0000000000")).toContain("is no longer in");
    });
  });

  describe("too many questions", () => {
    test("from one user are refused in private, and others are served", async () => {
      const { discord } = await runningBot({ kind });
      const user = someone();
      for (let count = 0; count < 10; count += 1) await discord.command({ user, ...help });
      const refused = await discord.command({ user, name: "ask", options: { question: "Who?" } });

      expect(refused.ephemeral).toBe(true);
      expect(textOf(refused.visible)).toMatch(/^That was fast\. You can ask again in \d seconds?\.$/u);
      await expectWell(discord);
    });
  });
});
