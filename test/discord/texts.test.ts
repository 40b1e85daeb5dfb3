import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { languages, Texts } from "../../src/discord/index.ts";

/** The file of a language, as it stands. */
function fileOf(language: string): ReadonlyMap<string, string> {
  const url = new URL(`../../src/discord/texts/${language}.json`, import.meta.url);
  const entries: [string, string][] = Object.entries(JSON.parse(readFileSync(url, "utf8")));
  return new Map(entries);
}

const english = fileOf("en");

/** The names of the places that a text has for values. */
function placesIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/\{(?<name>[a-z][A-Za-z]*)[,}]/gu)].map(([, name = ""]) => name)),
  ].toSorted();
}

describe.each(languages)("the texts in %s", (language) => {
  const texts = fileOf(language);

  test("are those of the English file, name by name", () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test("have the same places for values as the English ones", () => {
    for (const [key, text] of texts)
      expect([key, placesIn(text)]).toEqual([key, placesIn(english.get(key) ?? "")]);
  });

  test("hold no straight apostrophe, which would quote what follows it", () => {
    for (const [key, text] of texts) expect([key, text.includes("'")]).toEqual([key, false]);
  });

  test("fit into the form of a report", () => {
    expect((texts.get("report.title") ?? "?".repeat(46)).length).toBeLessThanOrEqual(45);
    expect((texts.get("report.reason") ?? "?".repeat(46)).length).toBeLessThanOrEqual(45);
    expect((texts.get("report.reader") ?? "?".repeat(101)).length).toBeLessThanOrEqual(100);
  });

  test("fit onto buttons", () => {
    const labels = [...texts].filter(([key]) => key.startsWith("button.") || key.startsWith("context."));

    expect(labels.length).toBeGreaterThan(5);
    for (const [key, label] of labels) expect([key, label.length <= 20]).toEqual([key, true]);
  });
});

describe("words", () => {
  const texts = Texts.load("de");

  test("are in the language of the reader’s locale", () => {
    expect(texts.for("en-GB").language).toBe("en");
    expect(texts.for("es-419").language).toBe("es");
    expect(texts.for("uk").language).toBe("uk");
  });

  test("are in the default language where the reader’s is not known, or has no texts", () => {
    expect(texts.for(null).language).toBe("de");
    expect(texts.for("pt-BR").language).toBe("de");
    expect(Texts.load().for("ja").language).toBe("en");
  });

  test("escape what is put into Markdown, and leave it as it is elsewhere", () => {
    const words = texts.for("en-US");

    expect(words.markdown("nothing.near", { names: "*Ida* @everyone" })).toBe(
      "Nearest: \\*Ida\\* \\@everyone",
    );
    expect(words.plain("corpus.document-added", { id: "a_b" })).toBe("+ a_b");
  });

  test("follow the plural rules of the language", () => {
    const russian = [1, 3, 5, 21].map((count) => texts.for("ru").plain("sources.paragraphs", { count }));

    expect(new Set(russian.map((text) => text.replace(/\d+/gu, ""))).size).toBe(3);
    expect(russian[0]?.replace("1", "21")).toBe(russian[3]);
    expect(texts.for("en").plain("sources.paragraphs", { count: 1 })).toBe("1 paragraph");
  });
});
