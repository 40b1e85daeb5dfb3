import { describe, expect, test } from "vitest";
import { kinds } from "../support/bot-program.ts";
import { findButton, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { runningBot } from "../support/running-bot.ts";

describe.each(kinds)("the bot, %s:", (kind) => {
  describe("a direct message to the bot", () => {
    test("is a question, answered in a channel that the bot has never seen, without a privileged intent", async () => {
      const { discord } = await runningBot({ kind });
      const reply = await discord.directMessage({
        user: someone(),
        content: "How did the CSTO peacekeepers help Kazakhstan's law enforcement?",
      });

      expect(textOf(reply)).toContain("“Thanks to the lightning-fast deployment");
      expect(textOf(reply)).toContain("**Maria Zakharova**, spokeswoman of the Russian Foreign Ministry");
      expect(findButton(reply, "Delete").disabled).toBe(false);
      expect(discord.identifies.map(({ intents }) => intents)).toEqual([(1 << 0) | (1 << 12)]);
    });

    test("is turned to the next page by its buttons, and taken away", async () => {
      const { discord } = await runningBot({ kind });
      const user = someone();
      const reply = await discord.directMessage({ user, content: "OSCE" });
      const next = await discord.press({ user, message: reply, label: "▶" });

      expect(next.callbackType).toBe(7);
      expect(findButton(next.visible, /2 \//u).disabled).toBe(true);
      await discord.press({ user, message: next.visible, label: "Delete" });
      expect(discord.message(reply.id)).toBeUndefined();
    });

    test.each(["help", "Help!", "помощь", "/help"])("that says %j gets help", async (content) => {
      const { discord } = await runningBot({ kind });

      expect(textOf(await discord.directMessage({ user: someone(), content }))).toContain("/verify");
    });

    test("without words gets a friendly answer, whatever it carries", async () => {
      const { discord } = await runningBot({ kind });
      const picture = [{ filename: "quay.png", content: "not really" }];
      const empty = await discord.directMessage({ user: someone(), content: "" });
      const attachment = await discord.directMessage({ user: someone(), content: "", attachments: picture });

      expect(textOf(empty)).toContain("send me one in words");
      expect(textOf(attachment)).toContain("send me one in words");
    });

    test("of 2,000 characters of emoji is answered, without an error", async () => {
      const { discord, bot } = await runningBot({ kind });
      const reply = await discord.directMessage({ user: someone(), content: "🐚".repeat(2_000) });

      expect(textOf(reply)).toContain("Nothing in this message is close to the corpus");
      expect(bot.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
    });

    test("that is longer than a question is searched for quotations", async () => {
      const { discord } = await runningBot({ kind });
      const content = `I read that she said “${"we are doing all we can to use the art of diplomacy"}” there. ${"And so on. ".repeat(30)}`;

      const text = textOf(await discord.directMessage({ user: someone(), content }));
      expect(text).toContain("longer than a question may be (250 characters)");
      expect(text).toContain("Word for word");
      expect(text).toContain("Maria Zakharova");
    });

    test("in another script finds nothing, and says so", async () => {
      const { discord } = await runningBot({ kind });

      expect(
        textOf(await discord.directMessage({ user: someone(), content: "東京の天気はどうですか" })),
      ).toMatch(/Nothing close enough|no word in it/u);
    });

    test("of other bots and of Discord itself is not answered", async () => {
      const { discord } = await runningBot({ kind });
      discord.sendDirectMessage({ user: { ...someone(), bot: true }, content: "ping" });
      discord.sendDirectMessage({ user: someone(), content: "pinned", type: 6 });
      await discord.directMessage({ user: someone(), content: "help" });

      expect(
        discord.requests.filter(({ method, path }) => method === "POST" && path.endsWith("/messages")),
      ).toHaveLength(1);
    });

    test("too many at once: the sender is told to wait once, and answered again later", async () => {
      const { discord } = await runningBot({ kind });
      const user = someone();
      for (let count = 0; count < 14; count += 1) discord.sendDirectMessage({ user, content: "help" });
      const texts = await discord.waitFor(() => {
        const replies = discord.directMessages(user).filter(({ author }) => author["bot"] === true);
        return replies.length === 11 && replies.map(textOf);
      });

      expect(texts.filter((text) => text.includes("That was fast"))).toHaveLength(1);
    });

    test("is not lost where the user takes no messages: the bot notes it and goes on", async () => {
      const { discord, bot } = await runningBot({ kind });
      discord.failNext("POST /channels/", { code: 50007 });
      discord.sendDirectMessage({ user: someone(), content: "help" });

      expect(await bot.logged("could not answer")).toMatchObject({ failure: "closed-inbox" });
      expect(textOf(await discord.directMessage({ user: someone(), content: "help" }))).toContain("/ask");
    });

    test("leaves no trace of its words in the log", async () => {
      const { discord, bot } = await runningBot({ kind, environment: { LECTERN_LOG_LEVEL: "debug" } });
      await discord.directMessage({ user: someone(), content: "Who paid for the copper bell?" });

      expect(bot.out).not.toContain("copper");
      expect(bot.out).not.toContain(discord.token);
    });
  });
});
