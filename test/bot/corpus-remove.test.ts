import { appendFile, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { addDocument, planHere } from "../../src/import/index.ts";
import { type BotKind, kinds } from "../support/bot-program.ts";
import { type CorpusFiles, writeCorpus } from "../support/corpus-folder.ts";
import { documentsIn, Keeping, tide, tideFile, told } from "../support/corpus-keeping.ts";
import { buttonsOf, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { quay } from "../support/quay.ts";
import { operator, runningBot } from "../support/running-bot.ts";

async function keeping({
  kind,
  files = quay,
}: {
  readonly kind?: BotKind;
  readonly files?: CorpusFiles;
} = {}) {
  const corpus = await writeCorpus(files);
  const running = await runningBot({ ...(kind && { kind }), corpus });
  return { ...running, corpus, keeper: new Keeping(running.discord) };
}

async function removed(keeper: Keeping, document: string): Promise<string> {
  const question = await keeper.call("remove", { document });
  return textOf((await keeper.press(question.visible, "Remove")).visible);
}

/** A document of one paragraph. */
function note(words: string): string {
  return `---\ntitle: A note\nlanguage: en\n---\n\n${words}\n`;
}

describe.each(kinds)("/corpus remove, %s:", (kind) => {
  test("asks, takes the document out, and brings it back with Undo", async () => {
    const { corpus, bot, keeper } = await keeping({ kind });
    const question = await keeper.call("remove", { document: "winter" });

    expect(question.ephemeral).toBe(true);
    expect(textOf(question.visible)).toContain(
      "**Take “Winter” out of the corpus?**\n2 paragraphs · winter.md",
    );
    expect(await documentsIn(corpus)).toHaveLength(2);

    const done = await keeper.press(question.visible, "Remove");
    expect(textOf(done.visible)).toMatch(
      /^\*\*Removed:\*\* “Winter”, winter\.md\. Entry 1 of the journal\.\n\*\*Reloaded:\*\*/u,
    );
    expect(textOf(done.visible)).toContain("− winter");
    expect(await documentsIn(corpus)).toEqual(["2031/press.md"]);
    expect(await bot.logged("corpus changed")).toMatchObject({ event: "removed", document: "winter" });

    const back = await keeper.press(done.visible, "Undo");
    expect(textOf(back.visible)).toContain(
      "“Winter” is in the corpus again, winter.md. Entry 2 of the journal, which undoes 1.",
    );
    expect(await readFile(path.join(corpus, "winter.md"), "utf8")).toBe(quay["winter.md"]);
    const again = await keeper.press(back.visible, "Undo");
    expect(textOf(again.visible)).toContain("“Winter” is out of the corpus again, winter.md. Entry 3");
  });
});

describe("/corpus remove", () => {
  test("offers the documents while somebody types, and knows no others", async () => {
    const { discord, keeper } = await keeping();
    const choices = await discord.autocomplete({
      ...{ user: operator, name: "corpus", subcommand: "remove" },
      ...{ options: { document: "win" }, focused: "document" },
    });

    expect(choices).toEqual([{ name: "Winter", value: "winter" }]);
    const seen = await keeper.call("remove", { document: "summer" });
    expect(textOf(seen.visible)).toBe("No document with the id summer in the corpus.");
  });

  test("takes the question away where the operator cancels", async () => {
    const { corpus, keeper } = await keeping();
    const question = await keeper.call("remove", { document: "winter" });
    await keeper.press(question.visible, "Cancel");

    expect(question.isVisible).toBe(false);
    expect(await documentsIn(corpus)).toHaveLength(2);
  });

  test("removes no document that has changed since it asked, or is gone", async () => {
    const { corpus, keeper } = await keeping();
    const [first, second] = [
      await keeper.call("remove", { document: "winter" }),
      await keeper.call("remove", { document: "2031/press" }),
    ];
    await appendFile(path.join(corpus, "winter.md"), "\nThe ice broke in March.\n");
    await keeper.call("reload");
    const seen = await keeper.press(first.visible, "Remove");
    expect(textOf(seen.visible)).toBe(
      "“Winter” has changed meanwhile. Nothing was removed; ask again to see what it is now.",
    );
    expect(await removed(keeper, "2031/press")).toContain("**Removed:**");
    const twice = await keeper.press(second.visible, "Remove");
    expect(textOf(twice.visible)).toBe("No document with the id 2031/press in the corpus.");
    expect(await documentsIn(corpus)).toEqual(["winter.md"]);
  });

  test("puts the last document of a corpus back, since there would be nothing to answer from", async () => {
    const { corpus, bot, keeper } = await keeping({ files: { "note.md": note("The bell rang twice.") } });
    const text = await removed(keeper, "note");

    expect(text).toMatch(
      /^\*\*Not done:\*\* the corpus can’t be used so, and everything is as it was before \(entries 1 and 2 of the journal\)\./u,
    );
    expect(text).toContain("(empty-corpus)");
    expect(await documentsIn(corpus)).toEqual(["note.md"]);
    expect(await keeper.ask("What rang twice?")).toContain("The bell rang twice.");
    expect(await bot.logged("corpus change undone")).toMatchObject({ level: 50, entry: 1 });
  });
});

describe("a quote of a document that was removed", () => {
  test("is said to be of one that was taken out, and when, by its anchor and by the buttons of older answers", async () => {
    const { discord, keeper } = await keeping();
    const user = someone();
    const options = { question: "Who paid for the anchor?" };
    const { visible } = await discord.command({ user, name: "ask", options });
    const [, anchor = "none"] = /(2031\/press:[0-9a-z]{10})/u.exec(textOf(visible)) ?? [];
    await removed(keeper, "2031/press");
    const said =
      /^The document Press conference at the quay, from which the quote with the anchor 2031\/press:\S+ was, was taken out of the corpus by a moderator \(\d{4}-\d\d-\d\d\)\.$/u;

    expect(textOf((await discord.command({ user, name: "quote", options: { id: anchor } })).visible)).toMatch(
      said,
    );
    for (const label of ["Context", "Cite"]) {
      expect(textOf((await discord.press({ user, message: visible, label })).visible)).toMatch(said);
    }
  });
});

describe("/corpus undo", () => {
  test("says so where there is nothing to take back", async () => {
    const { keeper } = await keeping();

    expect(textOf((await keeper.call("undo")).visible)).toMatch(/^There is nothing to take back/u);
  });

  test("says what it would take back, the last change first, and does it when the operator says so", async () => {
    const { corpus, keeper } = await keeping();
    await keeper.add();
    await removed(keeper, "winter");
    const first = await keeper.call("undo");
    expect(textOf(first.visible)).toContain("**Take this back?**\n**2** removed “Winter” (winter)");
    expect(textOf((await keeper.press(first.visible, "Undo")).visible)).toContain("is in the corpus again");
    const second = await keeper.call("undo");
    expect(textOf(second.visible)).toContain("**1** added “On the tide”");
    expect(textOf((await keeper.press(second.visible, "Undo")).visible)).toContain(
      "is out of the corpus again",
    );
    expect(textOf((await keeper.call("undo")).visible)).toMatch(/^There is nothing to take back/u);
    expect(await documentsIn(corpus)).toEqual(["2031/press.md", "winter.md"]);
  });

  test("takes back once where Undo is pressed twice, and says so the second time", async () => {
    const { keeper } = await keeping();
    const added = await keeper.add();
    const [first, second] = await Promise.all([keeper.press(added, "Undo"), keeper.press(added, "Undo")]);

    expect(textOf(first.visible)).toContain("is out of the corpus again");
    expect(textOf(second.followUps[0] ?? second.visible)).toBe("Entry 1 was taken back already.");
  });

  test("leaves a document that was edited since it was added, and says so", async () => {
    const { corpus, keeper } = await keeping();
    const added = await keeper.add();
    await appendFile(path.join(corpus, tideFile), "\nThe tide comes in.\n");
    const seen = await keeper.press(added, "Undo");

    expect(textOf(seen.visible)).toContain("Entry 1 can’t be taken back: expected 2031-06-02-on-the-tide.md");
    expect(seen.ephemeral).toBe(true);
    expect(await documentsIn(corpus)).toContain(tideFile);
  });

  test("lets a document be added again that was taken back", async () => {
    const { corpus, keeper } = await keeping();
    const added = await keeper.add();
    await keeper.press(added, "Undo");

    expect(textOf(await keeper.add())).toContain(
      "**Added:** “On the tide”, 2031-06-02-on-the-tide.md. Entry 3",
    );
    expect(await documentsIn(corpus)).toHaveLength(3);
  });
});

describe("/corpus log", () => {
  test("says what was added and removed, by whom without calling them, and when", async () => {
    const { corpus, keeper } = await keeping();
    expect(textOf((await keeper.call("log")).visible)).toContain("nothing was added or removed yet.");
    await keeper.add();
    await removed(keeper, "winter");
    const by = { via: "command-line", name: "*ida*" } as const;
    const file = { name: "b.txt", bytes: new TextEncoder().encode("A gull slept on the mast.\n") };
    const plan = await planHere()({ folder: corpus, file, corrections: { title: "Gulls" } });
    if (plan.kind !== "ready") throw new Error(`expected a plan, met ${plan.kind}`);
    await addDocument(plan, { folder: corpus, by, now: new Date("2031-06-03T08:00:00Z") });
    await appendFile(path.join(corpus, ".lectern", "journal.jsonl"), '{"entry":4,');
    const log = await keeper.call("log");

    expect(log.ephemeral).toBe(true);
    expect(textOf(log.visible).split("\n")).toEqual([
      "**Journal of the corpus:** 3 entries, the newest first",
      "**3** added “Gulls” (gulls)",
      "-# \\*ida\\* at the command line · <t:1938240000:f>",
      "**2** removed “Winter” (winter)",
      expect.stringMatching(new RegExp(`^-# <@${operator.id}> · <t:\\d{10}:f>$`, "u")),
      "**1** added “On the tide” (2031-06-02-on-the-tide)",
      expect.stringMatching(/^-# <@\d+> · <t:\d{10}:f>$/u),
      "1 line of the journal can’t be read and is passed over.",
    ]);
  });

  test("shows as many of the newest entries as fit", async () => {
    const { corpus, keeper } = await keeping();
    await keeper.add();
    const journal = path.join(corpus, ".lectern", "journal.jsonl");
    const entry = JSON.parse(await readFile(journal, "utf8"));
    const title = "*".repeat(300);
    const lines = Array.from({ length: 60 }, (_, index) =>
      JSON.stringify({ ...entry, entry: index + 1, title, document: `${"d".repeat(50)}${index}` }),
    );
    await writeFile(journal, `${lines.join("\n")}\n`);
    const text = textOf((await keeper.call("log")).visible);

    expect(text).toContain("60 entries, the newest first\n**60** added");
    expect(text.length).toBeLessThanOrEqual(4_000);
    expect(text).not.toContain("**1** added");
  });
});

test("an import whose file is deleted by hand can be added again", async () => {
  const { corpus, keeper } = await keeping();
  await keeper.add(tide, told);
  await rm(path.join(corpus, tideFile));
  await keeper.call("reload");

  expect(textOf(await keeper.add(tide, told))).toContain("**Added:**");
  expect(buttonsOf(await keeper.preview())).toEqual([]);
});
