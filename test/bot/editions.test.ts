import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { removeDocument } from "../../src/import/index.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { anchorIn, editions, firstEdition, secondEdition } from "../support/editions.ts";
import { textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { quay } from "../support/quay.ts";
import { runningBot } from "../support/running-bot.ts";

const inFirst = (words: string) => anchorIn({ file: "ferry.md", text: firstEdition }, words);
const inSecond = (words: string) => anchorIn({ file: "ferry-2.md", text: secondEdition }, words);
const withdrawn = firstEdition.replace("language: en", "language: en\nwithdrawn: 2031-07-01");

async function shown(id: string, files: Readonly<Record<string, string>> = editions) {
  const { discord } = await runningBot({ corpus: await writeCorpus(files) });
  return textOf((await discord.command({ name: "quote", options: { id } })).visible);
}

describe("/quote with an anchor of an earlier edition", () => {
  test("shows the same words of the current one, and says so", async () => {
    const text = await shown(inFirst("northern quay"));

    expect(text).toContain(`The anchor ${inFirst("northern quay")} is of an earlier edition (21 May 2031)`);
    expect(text).toContain("“The ferry leaves the northern quay at seven every morning.”");
    expect(text).toContain(inSecond("northern quay"));
  });

  test("shows both wordings with their dates, and what differs", async () => {
    const text = await shown(inFirst("Twelve"));

    expect(text).toContain("**Edited since.**");
    expect(text).toContain("**Fourteen** ~~Twelve~~ passengers were hurt");
    expect(text).toContain("The earlier edition (21 May 2031):\n“Twelve passengers");
    expect(text).toContain("The current edition (2 June 2031):\n“Fourteen passengers");
  });

  test("says that the paragraph is no longer in the text", async () => {
    const text = await shown(inFirst("no comment"));

    expect(text).toMatch(/^⚠️ \*\*No longer in the text\.\*\*/u);
    expect(text).toContain("“We have no comment on the owner of the ferry.”");
  });

  test("says before anything else that it was withdrawn", async () => {
    const text = await shown(inFirst("Twelve"), { ...editions, "ferry.md": withdrawn });

    expect(text).toMatch(
      /^⚠️ \*\*Withdrawn\.\*\* The publisher of “Briefing on the ferry” took it back \(1 July 2031\)\./u,
    );
    expect(text).toContain(inSecond("Fourteen"));
    expect(text).toContain("As it stood before");
  });
});

describe("/quote with an anchor of a document that was taken out", () => {
  test("says when", async () => {
    const corpus = await writeCorpus({ ...editions, "log.md": quay["winter.md"] });
    await removeDocument("ferry-2", {
      folder: corpus,
      by: { via: "discord", name: "operator" },
      now: new Date(0),
    });
    const { discord } = await runningBot({ corpus });
    const quote = async (id: string) =>
      textOf((await discord.command({ name: "quote", options: { id } })).visible);

    expect(await quote(inSecond("Fourteen"))).toContain(
      "The document Briefing on the ferry (corrected), from which the quote with the anchor",
    );
    expect(await quote(inSecond("Fourteen"))).toContain("by a moderator (1970-01-01)");
    expect(await quote(inFirst("Twelve"))).toContain("“Twelve passengers");
  });
});

describe("the buttons of an old message", () => {
  /** A quote asked for before a new edition came. */
  async function asked(question: string) {
    const corpus = await writeCorpus({ "ferry.md": firstEdition });
    const { discord, bot } = await runningBot({ corpus });
    const user = someone();
    const seen = await discord.command({ user, name: "ask", options: { question, private: true } });
    await writeFile(path.join(corpus, "ferry-2.md"), secondEdition);
    bot.signal("SIGHUP");
    await bot.logged("corpus reloaded");
    const press = async (label: string) =>
      textOf((await discord.press({ user, message: seen.visible, label })).visible);
    return { corpus, bot, press };
  }

  test("go on working where the words are the same, and say so", async () => {
    const { press } = await asked("When does the ferry leave the northern quay?");

    for (const label of ["Context", "Cite", "Share"]) {
      const text = await press(label);
      expect(text).toContain("is of an earlier edition (21 May 2031); the current one has the same words.");
      expect(text).toContain("(corrected)");
    }
  });

  test("show both wordings where they were edited; what was edited is not shared", async () => {
    const { press } = await asked("How many passengers were hurt when the gangway broke?");

    for (const label of ["Context", "Cite"]) expect(await press(label)).toContain("**Edited since.**");
    expect(await press("Share")).toContain("was edited in a later edition");
  });

  test("say that the document was withdrawn", async () => {
    const { corpus, bot, press } = await asked("How many passengers were hurt when the gangway broke?");
    await writeFile(path.join(corpus, "ferry-2.md"), secondEdition.replace("replaces: ferry\n", ""));
    await writeFile(path.join(corpus, "ferry.md"), withdrawn);
    const after = bot.log.length;
    bot.signal("SIGHUP");
    await bot.logged("corpus reloaded", { after });

    for (const label of ["Context", "Cite"]) expect(await press(label)).toMatch(/^⚠️ \*\*Withdrawn\.\*\*/u);
    expect(await press("Share")).toContain("was withdrawn by its publisher (2031-07-01)");
  });
});

describe("/sources", () => {
  test("names the editions that a document stands in place of, and what stands in place of one", async () => {
    const { discord } = await runningBot({ corpus: await writeCorpus(editions) });
    const document = async (id: string) =>
      textOf((await discord.command({ name: "sources", options: { document: id } })).visible);

    expect(await document("ferry-2")).toContain(
      "Earlier editions: “Briefing on the ferry”, 21 May 2031, ferry",
    );
    expect(await document("ferry")).toContain("The document ferry was replaced by a later edition: ferry-2.");
  });
});
