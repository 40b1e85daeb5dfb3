import { describe, expect, test } from "vitest";
import { writeCorpus } from "../support/corpus-folder.ts";
import { findButton, textOf } from "../support/loopback-discord/index.ts";
import { someone } from "../support/people.ts";
import { runningBot } from "../support/running-bot.ts";

const long = "Keeper of the Northern and Southern Lights, Bells, Buoys and Moorings of the Harbour "
  .repeat(3)
  .trim();

/** Thirty documents; every label of the first is far longer than Discord takes. */
const corpus = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => {
    const labels =
      index === 0
        ? { title: long, speaker: `Ida ${long}`, role: long, publisher: long }
        : { title: `Log ${index}`, speaker: `Keeper ${index}`, role: "keeper", publisher: "Quay Post" };
    const fields = Object.entries(labels).map(([name, value]) => `${name}: "${value}"`);
    const url = `url: https://quay.example/${"a".repeat(index === 0 ? 700 : 3)}`;
    return [
      `log-${String(index).padStart(2, "0")}.md`,
      [
        "---",
        ...fields,
        url,
        "kind: speech",
        "language: en",
        "---",
        "",
        `The bell of log ${index} rang at dawn.`,
      ].join("\n"),
    ];
  }),
);

describe("a corpus of many documents with long labels", () => {
  test("is listed page by page, in the message of the one who asked", async () => {
    const { discord } = await runningBot({ corpus: await writeCorpus(corpus) });
    const user = someone();
    const first = await discord.command({ user, name: "sources" });
    const last = await discord.press({ user, message: first.visible, label: "⏭" });

    expect(textOf(first.visible)).toContain("**30 documents, 30 paragraphs**");
    expect(last.callbackType).toBe(7);
    expect(findButton(last.visible, "5 / 5").disabled).toBe(true);
    expect(textOf(last.visible)).toContain("**Log 29**");
  });

  test("offers at most 25 choices, none longer than Discord takes, and each leads to what it says", async () => {
    const { discord } = await runningBot({ corpus: await writeCorpus(corpus) });
    const speakers = await discord.autocomplete({ name: "speaker", options: { name: "" }, focused: "name" });
    const [ida] = await discord.autocomplete({ name: "speaker", options: { name: "ida" }, focused: "name" });

    expect(speakers).toHaveLength(25);
    const seen = await discord.command({ name: "speaker", options: { name: String(ida?.value) } });
    expect(textOf(seen.visible)).toContain("The bell of log 0 rang at dawn.");
  });

  test("has no Source button where the link is too long for one, and attaches citations that are", async () => {
    const { discord } = await runningBot({ corpus: await writeCorpus(corpus) });
    const user = someone();
    const seen = await discord.command({
      user,
      name: "ask",
      options: { question: "bell", document: "log-00" },
    });

    expect(() => findButton(seen.visible, "Source")).toThrow(/expected a button/u);
    const cite = await discord.press({ user, message: seen.visible, label: "Cite" });
    expect(cite.visible.attachments.map(({ filename }) => filename)).toEqual(["citations.txt"]);
    const source = await discord.command({ name: "sources", options: { document: "log-00" } });
    expect(textOf(source.visible)).toContain("…");
  });

  test("attaches a citation that is too long for a message, under the name that its readers expect", async () => {
    const text = `---\ntitle: Log\nkind: speech\nurl: https://quay.example/${"a".repeat(4_000)}\n---\n\nThe bell rang.`;
    const { discord } = await runningBot({ corpus: await writeCorpus({ "log.md": text }) });
    const user = someone();
    const seen = await discord.command({ user, name: "ask", options: { question: "bell" } });
    const cite = await discord.press({ user, message: seen.visible, label: "Cite" });

    for (const [style, file] of [
      ["bibtex", "citation.bib"],
      ["csl-json", "citation.json"],
      ["apa", "citation.txt"],
    ] as const) {
      const one = await discord.select({ user, message: cite.visible, values: [style] });
      expect(one.visible.attachments.map(({ filename }) => filename)).toEqual([file]);
    }
  });

  test("answers with its labels shortened and its quote whole", async () => {
    const { discord } = await runningBot({ corpus: await writeCorpus(corpus) });
    const seen = await discord.command({ name: "ask", options: { question: "bell", document: "log-00" } });

    expect(textOf(seen.visible)).toContain("“The bell of log 0 rang at dawn.”");
    expect(textOf(seen.visible)).toMatch(/^\*\*Ida Keeper of .*…\*\*, .*…$/mu);
  });
});
