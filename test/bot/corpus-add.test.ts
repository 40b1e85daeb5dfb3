import { readFile, utimes, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { wordFile } from "../support/archives/word-file.ts";
import { kinds } from "../support/bot-program.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import {
  documentsIn,
  Keeping,
  keepingCommands,
  pendingIn,
  tide,
  tideFile,
  told,
} from "../support/corpus-keeping.ts";
import { buttonsOf, findButton, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { quay } from "../support/quay.ts";
import { loopback, operator, operatorRole, runningBot } from "../support/running-bot.ts";

async function keeping(kind: (typeof kinds)[number] = "in this process") {
  const corpus = await writeCorpus(quay);
  const running = await runningBot({ kind, corpus });
  return { ...running, corpus, keeper: new Keeping(running.discord) };
}

/** The one pending import of a corpus. */
async function pendingPath(corpus: string): Promise<string> {
  const [name = "none", ...others] = await pendingIn(corpus);
  expect(others).toEqual([]);
  return path.join(corpus, ".lectern", "pending", name);
}

const gone = /^This is no longer waiting: /u;

describe.each(kinds)("/corpus add, %s:", (kind) => {
  test("shows what a file would become, and adds it when the operator says so", async () => {
    const { corpus, discord, bot, keeper } = await keeping(kind);
    const seen = await keeper.call("add", { file: tide, ...told });
    const shown = textOf(seen.visible);

    expect(seen.ephemeral).toBe(true);
    expect(shown).toContain("**Add this document?** Nothing of it is in the corpus yet.");
    expect(shown).toContain("“On the tide”");
    expect(shown).toContain("speech · 2 June 2031 · 2 paragraphs");
    expect(shown).toContain("Speakers: Ida Marrow");
    expect(shown).toContain(
      "The first words of a speaker, as they will be quoted:\n“The tide is out, and the boats lie on the sand.”\n**Ida Marrow**",
    );
    expect(shown).toContain("Not found in the file: publisher, url.");
    expect(shown).toContain(`It will be saved as ${tideFile}.`);
    expect(await documentsIn(corpus)).toHaveLength(2);
    expect(await keeper.ask("Where do the boats lie?")).not.toContain("on the sand");

    const added = await keeper.press(seen.visible, "Add");
    expect(textOf(added.visible)).toMatch(
      /^\*\*Added:\*\* “On the tide”, 2031-06-02-on-the-tide\.md\. Entry 1 of the journal\.\n\*\*Reloaded:\*\* revision/u,
    );
    expect(textOf(added.visible)).toContain("2 paragraphs added");
    expect(added.visible.id).toBe(seen.visible.id);
    expect(buttonsOf(added.visible).map(({ label }) => label)).toEqual(["Undo"]);
    expect(await documentsIn(corpus)).toContain(tideFile);
    expect(await keeper.ask("Where do the boats lie?")).toContain("the boats lie on the sand.”");
    expect(await pendingIn(corpus)).toEqual([]);
    expect(await bot.logged("corpus changed")).toMatchObject({ user: operator.id, entry: 1, event: "added" });
    expect(discord.downloads).toHaveLength(1);
  });

  test("keeps what waits, so that the buttons work after the bot was started anew", async () => {
    const corpus = await writeCorpus(quay);
    const discord = await loopback();
    const first = await runningBot({ kind, corpus, discord });
    const preview = await new Keeping(discord).preview();
    first.bot.signal("SIGTERM");
    await first.bot.ended;
    await runningBot({ kind, corpus, discord });
    const added = await new Keeping(discord).press(preview, "Add");

    expect(textOf(added.visible)).toContain("**Added:** “On the tide”");
    expect(discord.downloads).toHaveLength(1);
  });

  test("takes a Word file, and shows words of a speaker rather than its head", async () => {
    const { corpus, keeper } = await keeping(kind);
    const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const lines = ["Orvessa, 2 June 2031", "MS. MARROW: The tide is out.", "Q: Who keeps the lamp?"];
    const turns = [...lines, "MS. MARROW: My sister keeps the lamp."];
    const content = wordFile({
      body: turns.map(paragraph).join(""),
      properties: "<dc:title>Briefing at the lighthouse</dc:title>",
    });
    const preview = await keeper.preview({ filename: "briefing.docx", content }, {});

    expect(textOf(preview)).toContain("“Briefing at the lighthouse”, no link given\ntranscript");
    expect(textOf(preview)).toMatch(
      /as they will be quoted:\n“The tide is out\.”\n\*\*M[Ss]\. M(?:ARROW|arrow)\*\*/u,
    );
    expect(textOf((await keeper.press(preview, "Add")).visible)).toContain("**Added:**");
    expect(await documentsIn(corpus)).toHaveLength(3);
    expect(await keeper.ask("Who keeps the lamp?")).toContain("My sister keeps the lamp.");
  });

  test("is refused to everyone else, as are the other subcommands and every button", async () => {
    const { corpus, discord, keeper } = await keeping(kind);
    await keeper.add();
    for (const place of [{ kind: "guild" }, { kind: "dm" }, { kind: "private" }] as const) {
      for (const [subcommand, options] of keepingCommands) {
        const user = someone();
        const seen = await discord.command({ user, place, name: "corpus", subcommand, options });
        expect(textOf(seen.visible)).toBe("Only the operators of this bot may do this.");
        expect(seen.ephemeral).toBe(true);
      }
      const document = { document: "" };
      const typing = { user: someone(), place, name: "corpus", subcommand: "remove", options: document };
      expect(await discord.autocomplete({ ...typing, focused: "document" })).toEqual([]);
    }
    expect(discord.downloads).toHaveLength(1);
    expect(await documentsIn(corpus)).toHaveLength(3);
  });

  test("lets nobody decide who is no operator any more", async () => {
    const { corpus, discord, keeper } = await keeping(kind);
    const user = someone();
    const place = { kind: "guild", roles: [operatorRole] } as const;
    const asked = { user, place, name: "corpus" } as const;
    const previews = [
      ["Add", await discord.command({ ...asked, subcommand: "add", options: { file: tide } })],
      ["Cancel", await discord.command({ ...asked, subcommand: "add", options: { file: tide, ...told } })],
      ["Remove", await discord.command({ ...asked, subcommand: "remove", options: { document: "winter" } })],
    ] as const;
    await keeper.add();
    const undo = await discord.command({ ...asked, subcommand: "undo" });
    for (const [label, { visible: message }] of [...previews, ["Undo", undo] as const]) {
      const seen = await discord.press({ user, place: { kind: "guild" }, message, label });
      expect(textOf(seen.visible)).toBe("Only the operators of this bot may do this.");
      expect(seen.visible.id).not.toBe(message.id);
    }
    expect(await documentsIn(corpus)).toEqual([tideFile, "2031/press.md", "winter.md"].toSorted());
    expect(await pendingIn(corpus)).toHaveLength(2);
  });
});

describe("/corpus add", () => {
  test("says what the file does not tell, and what to do", async () => {
    const { keeper } = await keeping();
    const shown = textOf(await keeper.preview(tide, {}));

    expect(shown).toContain("article · no date found · 2 paragraphs\nNo speaker identified");
    expect(shown).toContain(
      "Its first paragraph, as it will be quoted:\nThe tide is out, and the boats lie on the sand.\nAuthor not given",
    );
    expect(shown).toContain(
      "Not found in the file: title, kind, date, publisher, url. Give what you know with",
    );
    expect(shown).toContain("It will be saved as tide.md.");
  });

  test("attaches what is to be looked at where it is long", async () => {
    const { keeper } = await keeping();
    const long = `${"The tide goes out and comes in again. ".repeat(600)}\n\n`;
    const preview = await keeper.preview({ ...tide, content: long.repeat(12) });

    expect(textOf(preview)).toContain("12 things to look at:");
    expect(textOf(preview)).toContain("The paragraph goes on.");
    expect(preview.attachments.map(({ filename }) => filename)).toEqual(["notes.txt"]);
    const added = await keeper.press(preview, "Add");
    expect(textOf(added.visible)).toContain("**Added:**");
    expect(added.visible.attachments.map(({ filename }) => filename)).not.toContain("notes.txt");
  });

  test("adds nothing where the operator cancels", async () => {
    const { corpus, keeper } = await keeping();
    const preview = await keeper.preview();
    expect(await pendingIn(corpus)).toHaveLength(1);
    const seen = await keeper.press(preview, "Cancel");

    expect(textOf(seen.visible)).toBe("Cancelled: nothing was added.");
    expect(buttonsOf(seen.visible)).toEqual([]);
    expect(await pendingIn(corpus)).toEqual([]);
    expect(await documentsIn(corpus)).toHaveLength(2);
  });

  test("adds once where Add is pressed twice, and says so the second time", async () => {
    const { corpus, keeper } = await keeping();
    const preview = await keeper.preview();
    const [first, second] = await Promise.all([keeper.press(preview, "Add"), keeper.press(preview, "Add")]);

    expect(textOf(first.visible)).toContain("**Added:**");
    expect(textOf(second.followUps[0] ?? second.visible)).toMatch(gone);
    expect(await documentsIn(corpus)).toHaveLength(3);
  });

  test("says so where the button is of an import that was decided, and leaves the message as it is", async () => {
    const { discord, keeper } = await keeping();
    const preview = await keeper.preview();
    const { customId = "" } = findButton(preview, "Add");
    const copy = discord.leaveMessage(preview, customId, customId);
    await keeper.press(preview, "Cancel");
    for (const label of ["Add", "Cancel"]) {
      const seen = await keeper.press(copy, label);
      expect(textOf(seen.visible)).toMatch(gone);
      expect(seen.ephemeral).toBe(true);
    }
  });

  test("forgets after a day what was not decided", async () => {
    const { corpus, keeper } = await keeping();
    const preview = await keeper.preview();
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1_000);
    await utimes(await pendingPath(corpus), yesterday, yesterday);

    expect(textOf((await keeper.press(preview, "Add")).visible)).toMatch(gone);
    await keeper.preview(tide, {});
    expect(await pendingIn(corpus)).toHaveLength(1);
    await utimes(await pendingPath(corpus), yesterday, yesterday);
    await runningBot({ corpus });
    while ((await pendingIn(corpus)).length > 0) await pause(5);
  });

  test("adds nothing that is not what the preview showed", async () => {
    const { corpus, keeper } = await keeping();
    const preview = await keeper.preview();
    const file = await pendingPath(corpus);
    const kept = await readFile(file, "utf8");
    await writeFile(file, kept.replace("On the tide", "On the ebb"));
    const other = await keeper.press(preview, "Add");
    expect(textOf(other.visible)).toContain("Lectern reads this file otherwise by now than in the preview.");

    await writeFile(file, kept.slice(0, 100));
    expect(textOf((await keeper.press(preview, "Add")).visible)).toMatch(gone);
    expect(await documentsIn(corpus)).toHaveLength(2);
  });

  test("says so where the corpus has the same bytes already: at once, or when Add is pressed", async () => {
    const { corpus, keeper } = await keeping();
    const early = await keeper.preview(tide, { title: "Another title" });
    await keeper.add();
    const known = `The corpus has this very file already, as ${tideFile}. Nothing was added.`;

    expect(textOf((await keeper.press(early, "Add")).visible)).toBe(known);
    expect(textOf(await keeper.preview({ ...tide, filename: "copy.txt" }))).toBe(known);
    expect(await documentsIn(corpus)).toHaveLength(3);
  });

  test("takes another name where a file of the planned one came meanwhile, and says which", async () => {
    const { corpus, keeper } = await keeping();
    const preview = await keeper.preview();
    await writeFile(
      path.join(corpus, tideFile),
      "---\ntitle: Ebb\nlanguage: en\n---\n\nThe sea went away.\n",
    );
    const added = await keeper.press(preview, "Add");

    expect(textOf(added.visible)).toContain("“On the tide”, 2031-06-02-on-the-tide-2.md");
    expect(await readFile(path.join(corpus, tideFile), "utf8")).toContain("The sea went away.");
  });

  test("names a file without a title as it was before Discord changed its name", async () => {
    const { keeper } = await keeping();
    const preview = await keeper.preview({ ...tide, filename: "Прилив и отлив.txt" }, {});

    expect(textOf(preview)).toContain("It will be saved as прилив-и-отлив.md.");
  });

  test("shows a hostile file as it is, and mentions nobody", async () => {
    const { keeper } = await keeping();
    const content =
      "# @everyone **loud** <@300000000000000009>\n\n> quoted ||spoiler|| https://tide.example\n";
    const preview = await keeper.preview({ ...tide, filename: "a.md", content }, { title: "<@1> *x* @here" });

    expect(textOf(preview)).toContain("“\\<\\@1> \\*x\\* \\@here”");
    expect(textOf((await keeper.press(preview, "Add")).visible)).toContain("\\<\\@1> \\*x\\* \\@here");
    expect(textOf((await keeper.call("log")).visible)).toContain("“\\<\\@1> \\*x\\* \\@here”");
  });

  test.each(["en-US", "ru", "uk", "de", "fr", "es-ES"])("speaks to the operator in %s", async (locale) => {
    const { discord, keeper } = await keeping();
    const { visible } = await keeper.call("add", { file: tide }, locale);
    const [add, cancel] = buttonsOf(visible);
    expect(textOf(visible)).not.toMatch(/[{}]/u);
    expect(cancel?.label).not.toBe(locale === "en-US" ? "" : "Cancel");
    const press = { user: operator, locale, message: visible, label: add?.label ?? "" };
    const added = await discord.press(press);
    expect(textOf(added.visible)).not.toMatch(/[{}]/u);
    const log = await keeper.call("log", {}, locale);
    expect(textOf(log.visible)).not.toMatch(/[{}]/u);
  });
});
