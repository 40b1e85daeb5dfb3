import { beforeAll, describe, expect, test } from "vitest";
import { findSources, type Revision, verify } from "../../src/answer/index.ts";
import {
  findingsMessage,
  languages,
  messageLimits,
  sizeOf,
  Texts,
  verificationMessage,
} from "../../src/discord/index.ts";
import { displaysOf } from "../support/displays-of.ts";
import { withFields } from "../support/read-source.ts";
import { revisionOf } from "../support/revision-of.ts";

const texts = Texts.load();
const asker = "300000000000000001";
const longName = `Ida ${"Marrow".repeat(40)}`;

let revision: Revision;

beforeAll(async () => {
  const fields = (speaker: string) => [
    `title: ${"Log ".repeat(60)}`,
    "kind: speech",
    `speaker: ${speaker}`,
    "language: en",
  ];
  revision = await revisionOf({
    "a.md": withFields(
      fields("Jo Reed"),
      "The pilots lost four anchors and a lantern on the ice. Nobody sails in winter.",
    ),
    "b.md": withFields(
      fields(longName),
      "Every ferry stays in the dock until the thaw, says the harbour master.",
    ),
  });
});

async function lines(quote: string, speaker?: string, locale = "en-US") {
  const verification = await verify(revision, quote, { speaker });
  const message = verificationMessage(verification, { words: texts.for(locale), asker });
  expect(sizeOf(message).text).toBeLessThanOrEqual(messageLimits.text);
  return (displaysOf(message.components)[0] ?? "").split("\n");
}

describe("the message of a verification", () => {
  test("shows what an ellipsis hides", async () => {
    expect(await lines("The pilots lost four anchors … on the ice")).toEqual([
      "⚠️ **Abridged.** Word for word, but an ellipsis stands for words of the record:",
      "The pilots lost four anchors **and a lantern** on the ice",
      "-# **Bold**: only in the record. ~~Struck~~: only in the words given.",
    ]);
  });

  test("keeps words apart that stand in each other’s place at the end", async () => {
    expect(await lines("The pilots lost four anchors and a whistle")).toContain(
      "The pilots lost four anchors and a **lantern** ~~whistle~~",
    );
  });

  test("lists the pieces of spliced words with their places", async () => {
    const [verdict, first, second] = await lines(
      "The pilots lost four anchors until the thaw, says the harbour master",
    );

    expect(verdict).toContain("**Spliced.**");
    expect(first).toMatch(/^1\. “The pilots lost four anchors” · Jo Reed, Log /u);
    expect(second).toMatch(/^2\. “until the thaw, says the harbour master” · Ida Marrow/u);
  });

  test("says that the pieces are re-ordered", async () => {
    const [verdict] = await lines("a lantern on the ice. The pilots lost four anchors");

    expect(verdict).toContain("**Re-ordered.**");
  });

  test("names a negation that differs", async () => {
    expect(await lines("The pilots never lost four anchors and a lantern")).toContain(
      "⚠️ **A negation differs.**",
    );
  });

  test.each([
    ["Jo Reed", "In the record the speaker is Jo Reed, as given."],
    ["Jane Doe", "Nobody named Jane Doe has words in the corpus."],
  ])("says whether they are words of %s", async (speaker, line) => {
    expect(await lines("The pilots lost four anchors", speaker)).toContain(line);
  });

  test("says whose they are that are not those of whoever is named, within Discord’s limits", async () => {
    const found = await lines("The pilots lost four anchors", longName);

    expect(found.join("\n")).toMatch(
      /❌ \*\*Not words of Ida Marrow[^*]+\*\* The record gives them to: Jo Reed/u,
    );
  });

  test("says how much of the words the nearest passage has", async () => {
    expect(await lines("The pilots sold four anchors to a museum in a warm country")).toContain(
      "-# 42% of the words given stand in it in the same order.",
    );
  });

  test.each(languages)("has words for every verdict in %s", async (language) => {
    const quotes = [
      "THE PILOTS LOST FOUR ANCHORS",
      "The pilots lost four anchors … on the ice",
      "[Marrow] lost four anchors and a lantern on the ice",
      "The pilots lost five anchors and a lantern on the ice",
      "The pilots lost four anchors until the thaw, says the harbour master",
      "a lantern on the ice. The pilots lost four anchors",
      "Zeppelins made of marzipan",
    ];
    for (const quote of quotes) {
      for (const speaker of ["Jo Reed", longName, "Jane Doe", undefined]) {
        expect((await lines(quote, speaker, language))[0]).not.toBe("");
      }
    }
  });
});

test("a finding says how its words are altered", async () => {
  const findings = await findSources(revision, "“The pilots lost four anchors … on the ice”");
  const message = findingsMessage(findings, { words: texts.for("en-US"), revision: revision.id });

  expect(displaysOf(message.components).join("\n")).toContain(
    "⚠️ Abridged: an ellipsis stands for words of the record",
  );
});
