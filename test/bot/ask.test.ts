import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { writeCorpus } from "../support/corpus-folder.ts";
import { findButton, type LoopbackDiscord, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { bundledCorpus, runningBot } from "../support/running-bot.ts";
import { shownByDiscord } from "../support/shown-by-discord.ts";

const briefing = readFileSync(`${bundledCorpus}/2022-01-13-zakharova-briefing.md`, "utf8");
const question = "How did the CSTO peacekeepers help Kazakhstan's law enforcement?";

function ask(discord: LoopbackDiscord, options: Readonly<Record<string, string | boolean>>) {
  return discord.command({ user: someone(), name: "ask", options: { question, ...options } });
}

describe("/ask", () => {
  test("answers with the exact words, who said them, when, where, and how to check", async () => {
    const { discord } = await runningBot();
    const seen = await ask(discord, {});
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

  test("narrows to a speaker, a document and a stretch of time, and says so", async () => {
    const { discord } = await runningBot();
    const document = "2022-01-13-zakharova-briefing";
    const within = await ask(discord, { speaker: "Zakharova", document, after: "2022", before: "2022-01" });
    const outside = await ask(discord, { after: "2022-01-14", before: "2022-12" });

    expect(textOf(within.visible)).toContain(`Only: Zakharova · ${document} · ≥ 2022-01-01 · ≤ 2022-01-31`);
    expect(textOf(within.visible)).toContain("lightning-fast deployment");
    expect(textOf(outside.visible)).not.toContain("lightning-fast");
  });

  test("refuses a date that is none, to the one who asked alone", async () => {
    const { discord } = await runningBot();
    const seen = await ask(discord, { after: "2022-02-30" });

    expect(seen.ephemeral).toBe(true);
    expect(textOf(seen.visible)).toBe("“2022-02-30” is not a date: write 2022-01-13, 2022-01 or 2022.");
  });

  test("refuses a question without words", async () => {
    const { discord } = await runningBot();
    const blank = await ask(discord, { question: " " });
    const common = await ask(discord, { question: "what is the" });

    expect(textOf(blank.visible)).toBe("A question needs words.");
    expect(textOf(common.visible)).toContain("There is no word in it to search for");
  });

  test("refuses a question that its buttons could not carry, without a word of it in the log", async () => {
    const { discord, bot } = await runningBot();
    const seen = await ask(discord, { question: `tugboats ${"😀".repeat(241)}` });

    expect(seen.ephemeral).toBe(true);
    expect(textOf(seen.visible)).toContain("A question may have at most 250 characters.");
    expect(bot.out).not.toContain("tugboats");
  });

  test("guesses nothing: it says that nothing is close, or whom else a name may mean", async () => {
    const { discord } = await runningBot();
    const bread = await ask(discord, { question: "What is the price of bread in Lima?" });
    const name = await ask(discord, { speaker: "Zakarova" });
    const document = await ask(discord, { document: "handbook" });

    expect(textOf(bread.visible)).toContain("Nothing close enough in the corpus.");
    expect(textOf(name.visible)).toContain(
      "No speaker of that name in the corpus.\nNearest: Maria Zakharova",
    );
    expect(textOf(document.visible)).toContain(
      "No document with that id in the corpus.\nNearest: lectern-handbook",
    );
  });

  test("shows a question as it was asked, pinging nobody and formatting nothing", async () => {
    const { discord } = await runningBot();
    const hostile = "@everyone **peacekeepers** <@123456789012345678> || # law\n> enforcement";
    const seen = await ask(discord, { question: hostile });
    const [line = ""] = textOf(seen.visible).split("\n");

    expect(shownByDiscord(line.replace("-# ", "")).text).toBe(`Asked: ${hostile.replace("\n", " ")}`);
    expect(shownByDiscord(line.replace("-# ", "")).kinds).toEqual(new Set());
  });
});

describe("a long quote", () => {
  const sentences = Array.from(
    { length: 60 },
    (_, number) => `So the anchor number ${number} was *forged* by # my grandmother_${number} in <winter>.`,
  );
  const corpus = {
    "letter.md": `---\ntitle: A letter\nkind: speech\nspeaker: Ida Marrow\nlanguage: en\n---\n\n${sentences.join(" ")}\n`,
  };

  test("comes in parts of whole sentences that together are the source", async () => {
    const { discord } = await runningBot({ corpus: await writeCorpus(corpus) });
    const user = someone();
    let seen = await discord.command({ user, name: "ask", options: { question: "Who forged the anchor?" } });
    const parts: string[] = [];
    for (;;) {
      const text = textOf(seen.visible);
      const [, shown = ""] = /^“(.*)”$/mu.exec(text) ?? [];
      parts.push(shownByDiscord(shown).text);
      if (findButton(seen.visible, "▶").disabled) break;
      expect(text).toMatch(/part \d of 3/u);
      seen = await discord.press({ user, message: seen.visible, label: "▶" });
    }

    expect(parts).toHaveLength(3);
    expect(parts.join(" ")).toBe(sentences.join(" "));
    for (const part of parts) expect(part).toMatch(/^So the .*>\.$/u);
  });
});
