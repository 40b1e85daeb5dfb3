import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { kinds } from "../support/bot-program.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { findButton, type LoopbackDiscord, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { quay } from "../support/quay.ts";
import { operator, runningBot } from "../support/running-bot.ts";

const question = "Who paid for the anchor?";
/** A document of one sentence. */
function speech(words: string): string {
  return `---\ntitle: A speech\nkind: speech\nspeaker: Ida Marrow\nlanguage: en\n---\n\n${words}\n`;
}

async function ask(discord: LoopbackDiscord): Promise<string> {
  return textOf((await discord.command({ user: someone(), name: "ask", options: { question } })).visible);
}

async function reload(discord: LoopbackDiscord): Promise<string> {
  return textOf((await discord.command({ user: operator, name: "corpus", subcommand: "reload" })).visible);
}

describe.each(kinds)("a reload of the bot %s", (kind) => {
  test("by signal puts the new corpus in place, and says so in the log", async () => {
    const corpus = await writeCorpus(quay);
    const { discord, bot } = await runningBot({ kind, corpus });
    await writeFile(
      path.join(corpus, "speech.md"),
      speech("My sister paid for the anchor with her savings."),
    );
    bot.signal("SIGHUP");

    expect(await bot.logged("corpus reloaded")).toMatchObject({
      added: ["speech"],
      removed: [],
      problems: [],
    });
    expect(await ask(discord)).toContain("My sister paid for the anchor");
  });

  test("of a corpus that can’t be used keeps the old one, and the operator sees why", async () => {
    const corpus = await writeCorpus(quay);
    const { discord, bot } = await runningBot({ kind, corpus });
    const before = await ask(discord);
    for (const file of Object.keys(quay)) await rm(path.join(corpus, file));
    await writeFile(path.join(corpus, "broken.md"), "---\ntitle: [\n---\n\nNo.\n");
    const report = await reload(discord);

    expect(report).toContain("**Not reloaded:** the corpus can’t be used as it is.");
    expect(report).toMatch(/broken\.md:\d+: expected YAML/u);
    expect(await ask(discord)).toBe(before);
    bot.signal("SIGHUP");
    expect(await bot.logged("corpus not reloaded")).toMatchObject({ level: 50 });
  });
});

describe("a reload", () => {
  test("of an empty corpus keeps the old one", async () => {
    const corpus = await writeCorpus(quay);
    const { discord } = await runningBot({ corpus });
    for (const file of Object.keys(quay)) await rm(path.join(corpus, file));

    expect(await reload(discord)).toContain("**Not reloaded:**");
    expect(await ask(discord)).toContain("The fishermen paid for the anchor");
  });

  test("while questions are asked leaves none without an answer, each from one revision", async () => {
    const corpus = await writeCorpus(quay);
    const { discord } = await runningBot({ corpus });
    await writeFile(
      path.join(corpus, "speech.md"),
      speech("My sister paid for the anchor with her savings."),
    );
    const reloaded = reload(discord);
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(discord)));
    await reloaded;
    const revisions = new Set(answers.map((text) => /revision ([0-9a-f]{12})/u.exec(text)?.[1]));

    expect(revisions.has(undefined)).toBe(false);
    expect(revisions.size).toBeLessThanOrEqual(2);
    expect(await ask(discord)).toContain("My sister paid");
  });

  test("by several operators at once is one for the first and one for all others, who may have written something meanwhile", async () => {
    const corpus = await writeCorpus(quay);
    const { discord } = await runningBot({ corpus });
    await writeFile(path.join(corpus, "speech.md"), speech("The tide is out."));
    const [first, second, third] = await Promise.all([reload(discord), reload(discord), reload(discord)]);

    expect(first).toContain("\\+ speech");
    expect(second).toContain("nothing changed");
    expect(third).toBe(second);
  });

  test("makes the pages of an older answer say so and begin anew, and its other buttons still lead to the quote", async () => {
    const corpus = await writeCorpus(quay);
    const { discord } = await runningBot({ corpus });
    const user = someone();
    const { visible } = await discord.command({ user, name: "ask", options: { question } });
    await writeFile(
      path.join(corpus, "speech.md"),
      speech("My sister paid for the anchor with her savings."),
    );
    await reload(discord);
    const next = await discord.press({ user, message: visible, label: "▶" });

    expect(next.callbackType).toBe(7);
    expect(textOf(next.visible)).toMatch(/^The corpus has changed since, so this was searched anew\./u);
    expect(findButton(next.visible, /^1 \//u).disabled).toBe(true);
    const cite = await discord.press({ user, message: visible, label: "Cite" });
    expect(textOf(cite.visible)).toContain("Chicago");
  });

  test("that takes a quote’s words away makes its buttons say so", async () => {
    const corpus = await writeCorpus({
      "speech.md": speech("My sister paid for the anchor with her savings."),
    });
    const { discord } = await runningBot({ corpus });
    const user = someone();
    const { visible } = await discord.command({ user, name: "ask", options: { question } });
    await writeFile(
      path.join(corpus, "speech.md"),
      speech("My brother paid for the anchor with his savings."),
    );
    await reload(discord);

    for (const label of ["Context", "Cite", "Report"]) {
      const seen = await discord.press({ user, message: visible, label });
      expect(textOf(seen.visible)).toContain("is no longer in “A speech”");
      expect(seen.ephemeral).toBe(true);
    }
  });
});
