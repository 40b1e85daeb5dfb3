import path from "node:path";
import { describe, expect, test } from "vitest";
import { call, oneJson } from "../support/called.ts";
import { writeCorpus } from "../support/corpus-folder.ts";
import { quay } from "../support/quay.ts";

async function attributed(file: string, files: Readonly<Record<string, string>>, ...options: string[]) {
  return call(["attribute", path.join(await writeCorpus(files), file), ...options]);
}

describe("lectern attribute", () => {
  test("prints who speaks in a transcript and by which rule, and no prose", async () => {
    const files = {
      "log.md":
        "---\ntitle: Log\n---\n\nAt the quay\n\n**Ida Marrow:** Hello.\n\n**Q:** Why?\n\n**Q:** When?",
    };

    expect(await attributed("log.md", files)).toEqual({
      code: 0,
      out: `“Hello.”
    Ida Marrow, speech, by the rule turn-label

“Why?”
    speaker not identified, speech, by the rule turn-label

“When?”
    speaker not identified, speech, by the rule turn-label

4 paragraphs, 3 of speech; 0 quotations
`,
      err: "",
    });
  });

  test("shows the beginning of long words, up to the end of a word", async () => {
    const words = "The ferry left the quay. ".repeat(20);
    const { out } = await attributed("log.txt", {
      "log.txt": words,
      "log.meta.yaml": "title: Log\nkind: speech",
    });

    expect(out).toContain("“The ferry left the quay.");
    expect(out).toMatch(/\w \u2026”\n {4}speaker not identified, speech\n/u);
  });

  test("prints one JSON value of the form that other programs rely on", async () => {
    const { code, out, err } = await attributed("2031/press.md", quay, "--json");
    const text = quay["2031/press.md"];
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

    expect([code, err]).toEqual([0, ""]);
    expect(oneJson(out)).toEqual({
      text,
      quotes: [],
      paragraphs: [
        {
          ...span("The copper bell (of the lighthouse) rings again, and the keepers were praised for it."),
          speaker: "Ida Marrow",
          voice: "speech",
        },
        { ...span("Who paid for the anchor?"), speaker: null, voice: "speech" },
        {
          ...span("The fishermen paid for the anchor, crown by crown."),
          speaker: "Ida Marrow",
          voice: "speech",
        },
      ],
    });
  });

  test.each(["log.txt.meta.yaml", "log.meta.yml"])(
    "takes the metadata beside the text: %s",
    async (sidecar) => {
      const files = { "log.txt": "We sailed.", [sidecar]: "title: Log\nspeaker: Ida Marrow" };

      expect(oneJson((await attributed("log.txt", files, "--json")).out)).toMatchObject({
        paragraphs: [{ start: 0, end: 10, speaker: "Ida Marrow", voice: "speech" }],
      });
    },
  );

  test("says on the side what should be mended in the file", async () => {
    const { code, err } = await attributed("log.txt", { "log.txt": "We sailed." });

    expect(code).toBe(0);
    expect(err).toMatch(/^lectern: log\.txt:1: expected a title, met none; .* \(missing-title\)\n$/u);
  });

  test.each([
    ["no.md", {}, "unreadable-file"],
    ["log.doc", { "log.doc": "x" }, "unsupported-format"],
    ["log.md", { "log.md": "" }, "empty-document"],
    ["log.md", { "log.md": "Words.", "log.meta.yaml": "kind: sermon" }, "invalid-field"],
    ["log.md", { "log.md": "Words.", "log.meta.yaml": "\0" }, "invalid-encoding"],
  ])("ends with 3 where no document can be made of it: %s %j", async (file, files, code) => {
    const called = await attributed(file, files, "--json");

    expect(called.code).toBe(3);
    expect(oneJson(called.out)).toMatchObject({ error: { code } });
    expect(called.err).toContain(`(${code})`);
  });
});
