import { writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { kinds } from "../support/bot-program.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { quay } from "../support/quay.ts";
import { withFields } from "../support/read-source.ts";
import { operator, operatorRole, runningBot } from "../support/running-bot.ts";

const anchor = "2022-01-13-zakharova-briefing:105hk0zq6w";
const real = "we are doing all we can to use the art of diplomacy and its potential";

describe.each(kinds)("the bot, %s:", (kind) => {
  describe("/verify", () => {
    test("says of the record’s words that they are word for word, with who said them", async () => {
      const { discord } = await runningBot({ kind });
      const text = textOf((await discord.command({ name: "verify", options: { quote: real } })).visible);

      expect(text).toContain("Word for word");
      expect(text).toContain("**Maria Zakharova**");
    });

    test("shows what differs where the words were altered", async () => {
      const { discord } = await runningBot({ kind });
      const quote = real.replace("art of diplomacy", "force of arms");
      const text = textOf((await discord.command({ name: "verify", options: { quote } })).visible);

      expect(text).toContain("Altered");
      expect(text).toContain("~~force~~");
      expect(text).toContain("**art**");
      expect(text).toContain("Maria Zakharova");
    });

    test("says who really said the words where somebody else is named", async () => {
      const { discord } = await runningBot({ kind });
      const options = { quote: real, speaker: "Nadira Okonvale" };
      const text = textOf((await discord.command({ name: "verify", options })).visible);

      expect(text).toContain("Word for word");
      expect(text).toMatch(/\*\*Not words of [^*]+\.\*\* The record gives them to: Maria Zakharova/u);
    });

    test("does not find what nobody said", async () => {
      const { discord } = await runningBot({ kind });
      const quote = "purple elephants will govern the seven moons of Jupiter";
      const text = textOf((await discord.command({ name: "verify", options: { quote } })).visible);

      expect(text).toContain("Not found");
      expect(text).toContain(`Given: “${quote}”`);
    });
  });

  describe("/quote", () => {
    test("shows the quote behind an anchor", async () => {
      const { discord } = await runningBot({ kind });
      const text = textOf((await discord.command({ name: "quote", options: { id: ` ${anchor} ` } })).visible);

      expect(text).toContain("“Thanks to the lightning-fast deployment");
    });

    test("says so where the anchor’s words are gone, and where there is no such document", async () => {
      const { discord } = await runningBot({ kind });
      const edited = { id: "2022-01-13-zakharova-briefing:0000000000" };

      expect(textOf((await discord.command({ name: "quote", options: edited })).visible)).toContain(
        "is no longer in “Russian Foreign Ministry on Kazakhstan, Ukraine and Other Issues”",
      );
      expect(
        textOf((await discord.command({ name: "quote", options: { id: "*nothing*" } })).visible),
      ).toContain("There is no quote with the anchor \\*nothing\\*");
    });
  });

  describe("/speaker", () => {
    test("shows who somebody is in the corpus and what they said", async () => {
      const { discord } = await runningBot({ kind });
      const seen = await discord.command({ name: "speaker", options: { name: "zakharova" } });

      expect(textOf(seen.visible)).toMatch(
        /^\*\*Maria Zakharova\*\*\n-# spokeswoman of the Russian Foreign Ministry/u,
      );
      expect(textOf(seen.visible)).toMatch(/\d+ paragraphs in 1 document, newest first/u);
    });

    test("guesses no name", async () => {
      const { discord } = await runningBot({ kind });
      const text = textOf(
        (await discord.command({ name: "speaker", options: { name: "Zakarova" } })).visible,
      );

      expect(text).toContain("No speaker of that name in the corpus.\nNearest: Maria Zakharova\n-# revision");
    });

    test("offers the names that somebody may be typing, with accents and case ignored", async () => {
      const { discord } = await runningBot({ kind });
      const choices = await discord.autocomplete({
        name: "speaker",
        options: { name: "ZÁKH" },
        focused: "name",
      });

      expect(choices).toEqual([
        { name: "Maria Zakharova, spokeswoman of the Russian Foreign Ministry", value: "Maria Zakharova" },
      ]);
    });
  });

  describe("/speaker, of somebody who is in fiction too,", () => {
    const speech = (title: string, role: string, more: readonly string[]) =>
      withFields(
        [`title: ${title}`, "kind: speech", "speaker: Ida Marrow", `role: ${role}`, "language: en", ...more],
        `The ${title} rang.`,
      );

    test("tells roles of training exercises from real ones, and takes no names from them", async () => {
      const corpus = await writeCorpus({
        "a.md": speech("bell", "harbour master", ["date: 2022-01-01", "provenance: official"]),
        "b.md": speech("horn", "commander of the fleet", [
          "date: 2031-01-01",
          "provenance: exercise",
          "aliases: [Bloody Ida]",
        ]),
      });
      const { discord } = await runningBot({ kind, corpus });
      const text = textOf((await discord.command({ name: "speaker", options: { name: "Marrow" } })).visible);
      const [choice] = await discord.autocomplete({
        name: "speaker",
        options: { name: "marr" },
        focused: "name",
      });

      expect(text).toContain("harbour master\n-# commander of the fleet (training exercise, fictional)");
      expect(text).not.toContain("Bloody");
      expect(choice?.name).toBe("Ida Marrow, harbour master");
    });

    test("does not make one person of reporters", async () => {
      const { discord } = await runningBot({ kind, corpus: await writeCorpus(quay) });
      const choices = await discord.autocomplete({ name: "speaker", options: { name: "" }, focused: "name" });
      const seen = await discord.command({ name: "speaker", options: { name: "a reporter" }, locale: "ru" });

      expect(choices.map(({ value }) => value)).toEqual(["Ida Marrow"]);
      expect(textOf(seen.visible)).toMatch(/^\*\*Журналист\*\*\n-# Разные люди/u);
      expect(textOf(seen.visible)).not.toContain("QUESTION");
    });
  });

  describe("/sources", () => {
    test("lists the documents, for the one who asks alone, and shows one from the menu", async () => {
      const { discord } = await runningBot({ kind });
      const user = someone();
      const seen = await discord.command({ user, name: "sources" });

      expect(seen.ephemeral).toBe(true);
      expect(textOf(seen.visible)).toContain("**3 documents");
      const one = await discord.select({ user, message: seen.visible, values: ["lectern-handbook"] });
      expect(one.ephemeral).toBe(true);
      expect(textOf(one.visible)).toContain("**Lectern handbook**");
      expect(textOf(one.visible)).toContain("official text");
    });

    test("shows one document by its id, offered while somebody types its title", async () => {
      const { discord } = await runningBot({ kind });
      const choices = await discord.autocomplete({
        name: "sources",
        options: { document: "handb" },
        focused: "document",
      });

      expect(choices[0]).toEqual({ name: "Lectern handbook (2026-11-24)", value: "lectern-handbook" });
      const seen = await discord.command({ name: "sources", options: { document: "lectern-handbook" } });
      expect(textOf(seen.visible)).toContain("licence: MIT");
      const none = await discord.command({ name: "sources", options: { document: "gone" } });
      expect(textOf(none.visible)).toBe("No document with the id gone in the corpus.");
    });
  });

  describe("/help and /about", () => {
    test("say how to use the bot, what it is, and what it stores", async () => {
      const { discord } = await runningBot({
        kind,
        environment: { LECTERN_SOURCE_CODE: "https://example.org/lectern" },
      });
      const help = await discord.command({ name: "help" });
      const about = await discord.command({ name: "about" });

      expect(textOf(help.visible)).toContain("Find the source");
      expect(textOf(about.visible)).toMatch(/Lectern \d+\\\.\d+\.\d+.*\nRevision [0-9a-f]{12}: 3 documents/u);
      expect(textOf(about.visible)).toContain("Stored: nothing");
      expect([help.ephemeral, about.ephemeral]).toEqual([true, true]);
    });

    test("speak the language of the reader’s Discord", async () => {
      const { discord } = await runningBot({ kind });
      const texts = new Set<string>();
      for (const locale of ["en-US", "ru", "uk", "de", "fr", "es-419"]) {
        texts.add(textOf((await discord.command({ user: someone(), name: "help", locale })).visible));
      }

      expect(texts.size).toBe(6);
      const verify = ["/verify", "/проверить", "/перевірити", "/prüfen", "/vérifier", "/verificar"];
      expect([...texts].map((text, index) => text.includes(verify[index] ?? "?"))).not.toContain(false);
    });
  });

  describe("Find the source", () => {
    test("says of each quotation in a message whether it stands in the record", async () => {
      const { discord } = await runningBot({ kind });
      const user = someone();
      const target = discord.say({
        user: someone(),
        content: `She said “${real}”, and “the moon is made of green cheese”.`,
      });
      const seen = await discord.messageMenu({ user, name: "Find the source", target });

      expect(seen.ephemeral).toBe(true);
      expect(textOf(seen.visible)).toContain("2 passages of the message");
      expect(textOf(seen.visible)).toContain("Word for word");
      expect(textOf(seen.visible)).toContain("Not found");
      const context = await discord.press({ user, message: seen.visible, label: "Context" });
      expect(textOf(context.visible)).toContain("art of diplomacy");
    });

    test("answers about several quotations from one paragraph", async () => {
      const { discord } = await runningBot({ kind });
      const content =
        "“Thanks to the lightning-fast deployment and the CSTO peacekeepers’ actions” and “eliminate threats to the country’s security.”";
      const target = discord.say({ user: someone(), content });
      const seen = await discord.messageMenu({ user: someone(), name: "Find the source", target });

      expect(textOf(seen.visible).match(/Word for word/gu)).toHaveLength(2);
      expect(seen.statuses).toEqual([204]);
    });

    test("shows the record’s own words above a name, never the message’s", async () => {
      const { discord } = await runningBot({ kind });
      const content =
        "i think the peacekeepers in Kazakhstan eliminated threats to its security and restored order";
      const target = discord.say({ user: someone(), content });
      const text = textOf(
        (await discord.messageMenu({ user: someone(), name: "Find the source", target })).visible,
      );

      expect(text).toMatch(/The message: i think .*\nThe record:\n“[^”]*”[ …]*\n-# \*\*Maria Zakharova\*\*/u);
    });

    test("does not give the publisher’s insertions to the speaker", async () => {
      const words = "“We sailed (against the orders of the council) with all of the crew.”";
      const fields = ["title: Log", "kind: article", "speaker: Ida Marrow", "language: en"];
      const corpus = await writeCorpus({ "log.md": withFields(fields, words) });
      const { discord } = await runningBot({ kind, corpus });
      const find = async (content: string) => {
        const target = discord.say({ user: someone(), content });
        return textOf(
          (await discord.messageMenu({ user: someone(), name: "Find the source", target })).visible,
        );
      };
      const verify = async (quote: string) =>
        textOf((await discord.command({ user: someone(), name: "verify", options: { quote } })).visible);

      expect(await find("“against the orders of the council”")).toContain(
        "put in by the publisher: not the speaker’s words",
      );
      expect(await find("“We sailed against the orders of the council with all of the crew.”")).toContain(
        "“We sailed __(against the orders of the council)__ with all of the crew.”",
      );
      expect(await verify("against the orders of the council")).toContain("**Put in by the publisher.**");
      expect(await verify("sailed against the orders of the council with")).toContain(
        "Part of these words was put in",
      );
    });

    test("reads the text of components, and of a message that is forwarded", async () => {
      const { discord } = await runningBot({ kind });
      const user = someone();
      const own = await discord.command({ user, name: "quote", options: { id: anchor } });
      const seen = await discord.messageMenu({ user, name: "Find the source", target: own.visible });

      expect(textOf(seen.visible)).toContain("Word for word");
    });

    test("says so where a message has no text", async () => {
      const { discord } = await runningBot({ kind });
      const target = discord.say({ user: someone(), content: "" });
      const seen = await discord.messageMenu({ name: "Find the source", target });

      expect(textOf(seen.visible)).toBe("This message has no text that could be looked for.");
    });
  });

  describe("/corpus", () => {
    test("is refused to everyone else, in servers, direct messages and private channels, whatever Discord lets them", async () => {
      const { discord } = await runningBot({ kind });
      const places = [
        { kind: "guild", memberPermissions: (1n << 53n) - 1n } as const,
        { kind: "guild", guildId: "100000000000000099", roles: [operatorRole] } as const,
        { kind: "dm" } as const,
        { kind: "private" } as const,
      ];
      for (const place of places) {
        for (const subcommand of ["status", "check", "reload"]) {
          const seen = await discord.command({ user: someone(), place, name: "corpus", subcommand });
          expect(textOf(seen.visible)).toBe("Only the operators of this bot may do this.");
          expect(seen.ephemeral).toBe(true);
        }
      }
    });

    test("shows operators the state of the corpus: listed users anywhere, members with a role in their server", async () => {
      const { discord } = await runningBot({ kind });
      const byUser = await discord.command({
        user: operator,
        place: { kind: "dm" },
        name: "corpus",
        subcommand: "status",
      });
      const place = { kind: "guild", roles: [operatorRole] } as const;
      const byRole = await discord.command({ user: someone(), place, name: "corpus", subcommand: "status" });

      for (const seen of [byUser, byRole]) {
        expect(textOf(seen.visible)).toMatch(
          /Revision [0-9a-f]{12}.*\n3 documents, \d+ paragraphs, \d+ speakers\nNo problems\./u,
        );
      }
    });

    test("shows what a reload would change, changes nothing, then reloads", async () => {
      const corpus = await writeCorpus(quay);
      const { discord, bot } = await runningBot({ kind, corpus });
      await writeFile(
        path.join(corpus, "new.md"),
        "---\ntitle: New\nkind: speech\nspeaker: Ida Marrow\nlanguage: en\n---\n\nThe tide is out.\n",
      );
      await writeFile(path.join(corpus, "broken.md"), "---\ntitle: [\n---\n\nNo.\n");
      const call = (subcommand: string) => discord.command({ user: operator, name: "corpus", subcommand });
      const check = textOf((await call("check")).visible);

      expect(check).toContain("A reload would change");
      expect(check).toContain("\\+ new");
      expect(check).toMatch(/1 problem:\nbroken\.md:\d+: /u);
      expect(textOf((await call("status")).visible)).toContain("2 documents");
      const reload = textOf((await call("reload")).visible);
      expect(reload).toContain("**Reloaded:** revision");
      expect(reload).toContain("\\+ new");
      expect(reload).toContain("1 paragraph added");
      expect(textOf((await call("status")).visible)).toContain("3 documents");
      expect(await bot.logged("corpus reload")).toMatchObject({ user: operator.id, outcome: "reloaded" });
    });

    test("attaches a report that is too long for a message", async () => {
      const corpus = await writeCorpus(quay);
      const { discord } = await runningBot({ kind, corpus });
      for (let number = 0; number < 60; number += 1) {
        await writeFile(path.join(corpus, `broken-${number}.md`), "---\ntitle: [\n---\n\nNo.\n");
      }
      const seen = await discord.command({ user: operator, name: "corpus", subcommand: "reload" });
      const [attachment] = seen.visible.attachments;

      expect(textOf(seen.visible)).toContain("60 problems:");
      expect(attachment?.filename).toBe("report.txt");
    });
  });
});
