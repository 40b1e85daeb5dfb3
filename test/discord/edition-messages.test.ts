import { describe, expect, test } from "vitest";
import { findPassage, versionsOf } from "../../src/answer/index.ts";
import {
  languages,
  messageLimits,
  pastMessage,
  quoteMessage,
  quoteParts,
  sizeOf,
  Texts,
  versionsBelow,
} from "../../src/discord/index.ts";
import { displaysOf } from "../support/displays-of.ts";
import { anchorIn, editions, firstEdition } from "../support/editions.ts";
import { withFields } from "../support/read-source.ts";
import { revisionOf } from "../support/revision-of.ts";

const texts = Texts.load("en");
const revision = "0123456789ab";

/** A name that takes as much room as a label may, and stars that are escaped. */
const long = (word: string) => `${word} ${`*${word}* `.repeat(40)}`.trim();

/** Fields that are as long as a keeper likes. */
function labels(title: string, ...more: readonly string[]): string[] {
  const fields = { title: long(title), speaker: long("Ida"), role: long("keeper"), author: long("Petra") };
  const places = { place: long("Orvessa"), publisher: long("Gazette") };
  const lines = Object.entries({ ...fields, ...places }).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  return [...lines, "kind: speech", "language: en", "provenance: relay", "date: 2031-05-20", ...more];
}

const words = (count: string) =>
  `The keeper counted ${count} ships in the harbour _at_ *dawn*. `.repeat(60).trim();

const crowded = {
  "long.md": withFields(labels("Log", "withdrawn: 2031-07-01"), words("twelve")),
  "long-2.md": withFields(labels("Log", "replaces: long", "version-of: copy"), words("fourteen")),
  "copy.md": withFields(labels("Copy", "url: https://harbour.example/copy"), words("fourteen")),
  "copy-2.md": withFields(labels("Copy again", "version-of: copy"), words("fourteen")),
  "copy-3.md": withFields(labels("Copy once more", "version-of: copy"), words("fourteen")),
};

describe.each(languages)("messages about editions in %s", (language) => {
  const setting = { words: texts.for(language), revision };

  test.each([
    ["withdrawn", { ...crowded }],
    ["changed", { ...crowded, "long.md": crowded["long.md"].replace("withdrawn: 2031-07-01\n", "") }],
  ])("fit where a quote was %s, however long everything is", async (kind, files) => {
    const { past, ...rest } = await revisionOf(files);
    const [anchor = ""] = past.passages.keys();
    const found = findPassage({ ...rest, past }, anchor);
    if (found.kind !== "withdrawn" && found.kind !== "changed")
      throw new Error(`expected ${kind}, met ${found.kind}`);
    const { text, components } = sizeOf(pastMessage(found, { ...setting, anchor }));

    expect(found.kind).toBe(kind);
    expect(text).toBeLessThanOrEqual(messageLimits.text);
    expect(components).toBeLessThanOrEqual(messageLimits.components);
  });

  test("fit where a quote has several versions, however long everything is", async () => {
    const opened = await revisionOf(crowded);
    for (const passage of opened.passages.values()) {
      const versions = versionsBelow(versionsOf(opened, passage), setting.words);
      const [part] = quoteParts(passage);
      const around = { below: versions.lines, after: versions.rows, above: ["a".repeat(400)] };
      const message = quoteMessage(part, { ...setting, ...around, audience: "public", asker: "1" });

      expect(sizeOf(message).text).toBeLessThanOrEqual(messageLimits.text);
    }
  });
});

describe("a message about an edited quote", () => {
  test("says so when nothing but marks differs", async () => {
    const files = {
      ...editions,
      "ferry-2.md": editions["ferry-2.md"].replace(
        /Fourteen passengers .*\n/u,
        "Twelve passengers were hurt, when the gangway broke on Tuesday.\n",
      ),
    };
    const opened = await revisionOf(files);
    const anchor = anchorIn({ file: "ferry.md", text: firstEdition }, "Twelve");
    const found = findPassage(opened, anchor);
    if (found.kind !== "changed") throw new Error(`expected changed, met ${found.kind}`);
    const { components } = pastMessage(found, { words: texts.for("en"), revision, anchor });

    expect(displaysOf(components)[0]).toContain("Only punctuation or case differs.");
  });
});
