import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findButton, textOf } from "../support/loopback-discord/index.ts";
import { bundledCorpus, runningBot } from "../support/running-bot.ts";

const briefing = readFileSync(`${bundledCorpus}/2022-01-13-zakharova-briefing.md`, "utf8");
const question = "How did the CSTO peacekeepers help Kazakhstan's law enforcement?";

describe("/ask", () => {
  test("answers with the exact words, who said them, when, where, and how to check", async () => {
    const { discord } = await runningBot();
    const seen = await discord.command({ name: "ask", options: { question } });
    const text = textOf(seen.visible);

    expect(seen.callbackType).toBe(4);
    expect(seen.ephemeral).toBe(false);
    const [, quote = ""] = /“(Thanks to the lightning-fast[^”]*)”/u.exec(text) ?? [];
    expect(briefing).toContain(quote);
    for (const part of [
      "**Maria Zakharova**, spokeswoman of the Russian Foreign Ministry",
      "13 January 2022, Moscow · as relayed by Stephen Lendman",
      "“Russian Foreign Ministry on Kazakhstan, Ukraine and Other Issues”, stephenlendman.org, 16 January 2022",
      "2022-01-13-zakharova-briefing:105hk0zq6w · paragraph 6 · revision ",
      `Asked: ${question}`,
    ]) {
      expect(text).toContain(part);
    }
    expect(findButton(seen.visible, "Source").url).toBe("https://stephenlendman.org/");
  });
});
