import { ButtonStyle, ComponentType } from "discord.js";
import { describe, expect, test } from "vitest";
import type { Revision } from "../../src/answer/index.ts";
import { languages, messageLimits, parseCustomId, showPage, sizeOf, Texts } from "../../src/discord/index.ts";
import { displaysOf, flat } from "../support/displays-of.ts";
import { withFields } from "../support/read-source.ts";
import { revisionOf } from "../support/revision-of.ts";

const texts = Texts.load();
const words = "The copper bell will ring again when the keepers have mended the lighthouse.";

function speech(speaker: string, body: string, ...fields: string[]): string {
  return withFields([`kind: speech`, `speaker: ${speaker}`, "language: en", ...fields], body);
}

const harbour = {
  "a.md": speech("Ida Marrow", `${words}\n\n${words}`, "title: Letter", "date: 2031-05-19"),
  "b.md": speech("Ida Marrow", words, "title: The *log*", "date: 2031-06"),
  "c.md": speech("Ida Marrow", words, "title: Notes"),
  "d.md": speech("Tom Tarrabee", "No copper bell will ring here again.", "title: Answer", "date: 2031-06-02"),
  "e.md": speech(
    "Bo Reed",
    "A copper bell that is to ring is a copper bell that has to be paid for by somebody.",
    "title: Talk",
  ),
} as const;

interface Asked {
  readonly speaker?: string;
  readonly language?: string;
}

/** The pages of an answer, one after the other, until one comes again. */
async function pagesOf(revision: Revision, { speaker, language = "en-US" }: Asked = {}) {
  const subject = {
    kind: "question",
    question: "copper bell ring again",
    speaker: speaker ?? null,
    document: null,
    after: null,
    before: null,
  } as const;
  const show = (page: number) =>
    showPage({
      subject,
      page,
      asker: "300000000000000001",
      revision,
      words: texts.for(language),
      audience: "private",
    });
  const pages = [];
  for (let page = 0; ; page += 1) {
    const { components } = await show(page);
    if (JSON.stringify(components) === JSON.stringify(pages.at(-1))) return pages;
    pages.push(components);
  }
}

type Components = Awaited<ReturnType<typeof pagesOf>>[number];

function field(component: object, name: string): string {
  return String(Reflect.get(component, name));
}

/** The buttons that show somebody else's words: label and id. */
function othersIn(components: Components) {
  const all = flat(components);
  const heading = all.findIndex((component) => field(component, "content") === "-# Others on this:");
  const below = heading < 0 ? [] : all.slice(heading);
  return below
    .filter((component) => Reflect.get(component, "style") === ButtonStyle.Secondary)
    .map((component) => ({
      label: field(component, "label"),
      id: parseCustomId(field(component, "custom_id")),
    }));
}

describe("an answer of several voices, in a message,", () => {
  test("shows the same words once, and names the other places in small print", async () => {
    const pages = await pagesOf(await revisionOf(harbour));
    const shown = pages.map((page) => displaysOf(page).join("\n"));

    expect(shown.filter((text) => text.includes(`“${words}”`))).toHaveLength(1);
    expect(shown.filter((text) => text.includes("Also in"))).toEqual([
      expect.stringContaining("\n-# Also in: paragraph 2; “The \\*log\\*”, June 2031; “Notes”\n"),
    ]);
  });

  test("has a button for each other speaker, with the day, that shows their words", async () => {
    const pages = await pagesOf(await revisionOf(harbour));
    const shown = pages.find((components) => displaysOf(components).join().includes(words)) ?? [];

    const anchor = (document: string) => expect.stringMatching(new RegExp(`^${document}:`, "u"));
    const context = (document: string) => ({ action: "context", part: 0, anchor: anchor(document) });
    expect(othersIn(shown)).toEqual([
      { label: "Bo Reed", id: { kind: "known", id: context("e") } },
      { label: "Tom Tarrabee, 2 June 2031", id: { kind: "known", id: context("d") } },
    ]);
  });

  test("names on each page only those who do not speak on it", async () => {
    for (const page of await pagesOf(await revisionOf(harbour))) {
      const text = displaysOf(page).join("\n");
      const names = othersIn(page).map(({ label }) => label.split(",")[0] ?? "");
      expect(names).toHaveLength(2);
      for (const name of names) expect(text).not.toContain(`**${name}**`);
    }
  });

  test("names nobody else where one speaker was asked for", async () => {
    const pages = await pagesOf(await revisionOf(harbour), { speaker: "Marrow" });

    expect(pages.flatMap(othersIn)).toEqual([]);
    expect(displaysOf(pages[0] ?? []).join("\n")).toContain("Also in");
  });

  test.each(languages)("keeps within Discord’s limits in %s, whatever its labels hold", async (language) => {
    const long = (text: string) => JSON.stringify(`${text} ${"*long* `label` ".repeat(140)}`);
    const body = `${"So the copper bell will ring again, and *again*. ".repeat(60)}`.trim();
    const copies = Array.from({ length: 12 }, (_, number) => [
      `copy-${number}.md`,
      speech(
        "Ida Marrow",
        body,
        `title: ${long("Copy")}`,
        `author: ${long("A")}`,
        `publisher: ${long("P")}`,
        `place: ${long("At")}`,
        `role: ${long("R")}`,
        "date: 2031-12-29",
      ),
    ]);
    const voices = Array.from({ length: 12 }, (_, number) => [
      `voice-${number}.md`,
      speech(
        long(`Voice ${number}`),
        body,
        `title: ${long("Voice")}`,
        "date: 2031-12-29",
        "provenance: relay",
      ),
    ]);
    const pages = await pagesOf(await revisionOf(Object.fromEntries([...copies, ...voices])), { language });

    expect(pages.length).toBeGreaterThan(10);
    for (const components of pages) {
      const size = sizeOf({ components });
      const buttons = flat(components).filter((one) => Reflect.get(one, "type") === ComponentType.Button);
      const ids = buttons.map((one) => field(one, "custom_id"));
      expect(size.text).toBeLessThanOrEqual(messageLimits.text);
      expect(size.components).toBeLessThanOrEqual(messageLimits.components);
      expect(new Set(ids).size).toBe(ids.length);
      for (const one of buttons) expect(field(one, "label").length).toBeLessThanOrEqual(80);
    }
  });
});
