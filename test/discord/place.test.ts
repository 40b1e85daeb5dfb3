import { describe, expect, test } from "vitest";
import { surroundings } from "../../src/answer/index.ts";
import { contextMessage, quoteMessage, quoteParts, Texts } from "../../src/discord/index.ts";
import { displaysOf } from "../support/displays-of.ts";
import { withFields } from "../support/read-source.ts";
import { passageOf, revisionOf } from "../support/revision-of.ts";
import { shownByDiscord } from "../support/shown-by-discord.ts";

const fields = ["title: Log", "kind: speech", "speaker: Ida Marrow"];
const texts = Texts.load();

/** The small print under a quote, as it is shown. */
function smallPrint(mark: string, language = "en-US"): string {
  const [quote] = quoteParts(passageOf(fields, `${mark}\n\nThe bell rang at dawn.`));
  const words = texts.for(language);
  const message = quoteMessage(quote, { words, revision: "0123456789ab", audience: "private", asker: "1" });
  return shownByDiscord(displaysOf(message.components).at(-1)?.split("\n").at(-1) ?? "").text;
}

describe("the place of a quote in its source", () => {
  test.each([
    ["<!-- page 12 -->", "en-US", "paragraph 1 · page 12 · "],
    ["<!-- 00:14:32 -->", "en-US", "paragraph 1 · at 00:14:32 · "],
    ["<!-- page 12 -->", "de", "Absatz 1 · Seite 12 · "],
    ["<!-- 00:14:32 -->", "fr", "paragraphe 1 · à 00:14:32 · "],
    ["<!-- page 12 -->", "es-ES", "párrafo 1 · página 12 · "],
    ["<!-- page 12 -->", "ru", "абзац 1 · страница 12 · "],
    ["<!-- page 12 -->", "uk", "абзац 1 · сторінка 12 · "],
  ])("stands in the small print: %s in %s", (mark, language, place) => {
    expect(smallPrint(mark, language)).toContain(place);
  });

  test("is only the paragraph where nothing more is known", () => {
    expect(smallPrint("")).toContain("paragraph 1 · revision");
  });

  test("stands above the paragraphs around a quote too", async () => {
    const text = withFields(fields, "<!-- page 4 -->\n\nThe bell rang.\n\n<!-- page 5 -->\n\nNobody came.");
    const revision = await revisionOf({ "log.md": text });
    const [anchor = ""] = revision.passages.keys();
    const around = surroundings(revision, anchor, 1);
    if (around === null) throw new Error("expected a passage, met none");
    const message = contextMessage(around, {
      number: 0,
      words: texts.for("en-US"),
      revision: "0123456789ab",
    });

    expect(displaysOf(message.components).join("\n")).toContain("paragraph 2 · page 5 · **Ida Marrow**");
  });
});
