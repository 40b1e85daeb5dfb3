import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buttonsOf, findButton, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { bundledCorpus, operator, runningBot } from "../support/running-bot.ts";

const briefing = readFileSync(`${bundledCorpus}/2022-01-13-zakharova-briefing.md`, "utf8");
const question = "What about NATO and Ukraine?";

/** The quote of a message of ours, between its marks, its escapes and underlining taken off. */
function quoteOf(text: string): string {
  const [, quote = ""] = /^“(.*)”$/msu.exec(text) ?? [];
  return quote.replaceAll("__", "").replace(/\\([!-/:-@[-`{-~])/gu, "$1");
}

describe("the pages of an answer", () => {
  test("are turned in place by the one who asked, each an exact quote", async () => {
    const { discord } = await runningBot();
    const user = someone();
    let seen = await discord.command({
      user,
      name: "ask",
      options: { question, document: "2022-01-13-zakharova-briefing" },
    });
    const quotes = [quoteOf(textOf(seen.visible))];
    for (let page = 0; page < 2; page += 1) {
      seen = await discord.press({ user, message: seen.visible, label: "▶" });
      expect(seen.callbackType).toBe(7);
      quotes.push(quoteOf(textOf(seen.visible)));
    }

    expect(new Set(quotes).size).toBe(3);
    for (const quote of quotes) expect(briefing).toContain(quote);
    const back = await discord.press({ user, message: seen.visible, label: "⏮" });
    expect(quoteOf(textOf(back.visible))).toBe(quotes[0]);
    expect(findButton(back.visible, "◀").disabled).toBe(true);
  });

  test("are a private copy for anybody else", async () => {
    const { discord } = await runningBot();
    const first = await discord.command({ user: someone(), name: "ask", options: { question } });
    const before = textOf(first.visible);
    const other = await discord.press({ user: someone(), message: first.visible, label: "▶" });

    expect(other.callbackType).toBe(4);
    expect(other.ephemeral).toBe(true);
    expect(textOf(other.visible)).not.toBe(before);
    expect(textOf(discord.message(first.visible.id) ?? first.visible)).toBe(before);
  });

  test("are turned after the bot was started anew", async () => {
    const { discord, bot } = await runningBot({ kind: "as the compiled program" });
    const user = someone();
    const first = await discord.command({ user, name: "ask", options: { question } });
    bot.signal("SIGKILL");
    await bot.ended;
    await runningBot({ kind: "as the compiled program", discord });
    const next = await discord.press({ user, message: first.visible, label: "▶" });

    expect(findButton(next.visible, /2 \//u).disabled).toBe(true);
  });
});

describe("the buttons of an answer", () => {
  test("show the paragraphs around the quote, to the one who presses, and read on", async () => {
    const { discord } = await runningBot();
    const user = someone();
    const id = "2022-01-13-zakharova-briefing:105hk0zq6w";
    const seen = await discord.command({ user, name: "quote", options: { id } });
    const context = await discord.press({ user, message: seen.visible, label: "Context" });

    expect(context.ephemeral).toBe(true);
    expect(textOf(context.visible)).toContain("lightning-fast deployment");
    for (const number of [5, 6, 7]) expect(textOf(context.visible)).toContain(`paragraph ${number} ·`);
    const later = await discord.press({ user, message: context.visible, label: "Later" });
    expect(later.callbackType).toBe(7);
    expect(textOf(later.visible)).toContain("paragraph 9 ·");
  });

  test("give the citation in several forms, and any of them alone from a menu", async () => {
    const { discord } = await runningBot();
    const user = someone();
    const id = "2022-01-13-zakharova-briefing:105hk0zq6w";
    const seen = await discord.command({ user, name: "quote", options: { id } });
    const cite = await discord.press({ user, message: seen.visible, label: "Cite" });

    expect(cite.ephemeral).toBe(true);
    for (const form of ["**In one line**", "**APA**", "**MLA**", "**Chicago**"]) {
      expect(textOf(cite.visible)).toContain(form);
    }
    const bibtex = await discord.select({ user, message: cite.visible, values: ["bibtex"] });
    expect(bibtex.ephemeral).toBe(true);
    expect(textOf(bibtex.visible)).toContain(
      "**BibTeX**\n```\n@misc{2022-01-13-zakharova-briefing-105hk0zq6w,",
    );
    const csl = await discord.select({ user, message: cite.visible, values: ["csl-json"] });
    expect(textOf(csl.visible)).toContain("**CSL-JSON**\n```\n[\n");
    expect(textOf(csl.visible)).toContain(id);
  });

  test("share a private answer without what was asked", async () => {
    const { discord } = await runningBot();
    const user = someone();
    const seen = await discord.command({ user, name: "ask", options: { question, private: true } });

    expect(seen.ephemeral).toBe(true);
    expect(buttonsOf(seen.visible).map(({ label }) => label)).not.toContain("Delete");
    const shared = await discord.press({ user, message: seen.visible, label: "Share" });
    expect(shared.ephemeral).toBe(false);
    expect(textOf(shared.visible)).toContain(`Shared by <@${user.id}>`);
    expect(textOf(shared.visible)).not.toContain(question);
    expect(quoteOf(textOf(shared.visible))).toBe(quoteOf(textOf(seen.visible)));
  });

  test("delete it for the one who asked, for who may manage messages, and for operators; for nobody else", async () => {
    const { discord } = await runningBot();
    const asker = someone();
    const answer = async () =>
      (await discord.command({ user: asker, name: "ask", options: { question } })).visible;
    const guild = { kind: "guild" } as const;
    const refused = await answer();
    const stranger = await discord.press({ user: someone(), message: refused, label: "Delete" });
    expect(stranger.ephemeral).toBe(true);
    expect(textOf(stranger.visible)).toContain("Only the one who asked");
    expect(discord.message(refused.id)).toBeDefined();

    for (const [user, place] of [
      [asker, guild],
      [someone(), { ...guild, memberPermissions: 1n << 13n }],
      [operator, guild],
    ] as const) {
      const message = await answer();
      await discord.press({ user, place, message, label: "Delete" });
      await discord.waitFor(() => discord.message(message.id) === undefined, {
        expected: "the message to be gone",
      });
    }
  });

  test("report a quote to the operators’ log, with what is wrong with it", async () => {
    const { discord, bot } = await runningBot();
    const user = someone();
    const seen = await discord.command({ user, name: "ask", options: { question } });
    const form = await discord.press({ user, message: seen.visible, label: "Report" });

    expect(form.callbackType).toBe(9);
    expect(form.modal["title"]).toBe("Report a quote");
    const sent = await discord.submit({ user, seen: form, values: { reason: "He said *that*, not she." } });
    expect(sent.ephemeral).toBe(true);
    const line = await bot.logged("a quote was reported");
    expect(line).toMatchObject({
      user: user.id,
      guild: "100000000000000001",
      reason: "He said *that*, not she.",
    });
    expect(textOf(seen.visible)).toContain(String(line["report"]));
    expect(textOf(sent.visible)).toContain(String(line["report"]));
    expect(String(line["place"])).toMatch(/^\S+\.md:\d+$/u);
    expect(bot.out).not.toContain("NATO");
  });
});
