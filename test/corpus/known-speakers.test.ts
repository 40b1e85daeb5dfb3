import { describe, expect, test } from "vitest";
import type { Document } from "../../src/corpus/index.ts";
import { documentOf, withFields } from "../support/read-source.ts";

function transcript(fields: readonly string[], ...turns: string[]): Document {
  const text = withFields(["title: Briefing", "kind: transcript", ...fields], turns.join("\n\n"));
  return documentOf({ file: "briefing.md", text });
}

function speakerNames({ paragraphs }: Document): (string | null)[] {
  return paragraphs.map(({ speaker }) => speaker?.name ?? null);
}

describe("the speakers of a document", () => {
  test("are found by an alias of the main speaker", () => {
    const briefing = transcript(
      ["speaker: Ida Marrow", "role: Keeper", "aliases: [THE KEEPER, IM]"],
      "IM: Hello.",
    );

    expect(briefing.speakers).toEqual([
      { name: "Ida Marrow", role: "Keeper", aliases: ["THE KEEPER", "IM"] },
    ]);
  });

  test("are found by a map from alias to name, which declares names as well", () => {
    const fields = ["speaker: Ida Marrow", "aliases: {IM: Ida Marrow, TA: Tobin Ashgrove}"];

    expect(transcript(fields, "IM: Hello.", "TA: Hello.").speakers).toEqual([
      { name: "Ida Marrow", role: null, aliases: ["IM"] },
      { name: "Tobin Ashgrove", role: null, aliases: ["TA"] },
    ]);
  });

  test("are found in the list of speakers, with role and aliases of their own", () => {
    const fields = [
      "speakers:",
      "  - name: Ida Marrow",
      "    role: Keeper",
      "    aliases: [IM]",
      "  - name: Petra Lisk",
    ];

    expect(transcript(fields, "MS. LISK: Hello.", "IM: Hello.").speakers).toEqual([
      { name: "Petra Lisk", role: null, aliases: [] },
      { name: "Ida Marrow", role: "Keeper", aliases: ["IM"] },
    ]);
  });

  test("are one where the main speaker stands in the list too", () => {
    const fields = [
      "speaker: Ida Marrow",
      "aliases: [IM]",
      "speakers: [{name: Ida Marrow, role: Keeper, aliases: [K]}]",
    ];

    expect(transcript(fields, "IM: Hello.", "K: Hello.", "MS. MARROW: Hello.").speakers).toEqual([
      { name: "Ida Marrow", role: "Keeper", aliases: ["IM", "K"] },
    ]);
  });

  test("are those whose words stand in it, each once, in the order of their first words", () => {
    const fields = ["speakers: [{name: Ida Marrow}, {name: Petra Lisk}, {name: Tobin Ashgrove}]"];
    const briefing = transcript(
      fields,
      "MS. LISK: One.",
      "Q: Two?",
      "MS. MARROW: Three.",
      "PETRA LISK: Four.",
    );

    expect(briefing.speakers.map(({ name }) => name)).toEqual(["Petra Lisk", "a reporter", "Ida Marrow"]);
  });

  test("answer in a transcript of questions and answers as the main speaker", () => {
    expect(
      speakerNames(transcript(["speaker: Ida Marrow"], "Q: Why?\nA: Because.\nQ: When?\nA: Now.")),
    ).toEqual(["a reporter", "Ida Marrow", "a reporter", "Ida Marrow"]);
  });

  test("are not guessed where two of them share an alias", () => {
    const fields = [
      "speakers: [{name: Ida Marrow, aliases: [KEEPER]}, {name: Petra Lisk, aliases: [KEEPER]}]",
    ];

    expect(speakerNames(transcript(fields, "KEEPER: Hello."))).toEqual(["Keeper"]);
  });
});

describe("the kind of a document that states none", () => {
  const kindOf = (fields: readonly string[], ...paragraphs: string[]) =>
    documentOf({ file: "log.md", text: withFields(["title: Log", ...fields], paragraphs.join("\n\n")) }).kind;

  test("is a transcript where three paragraphs open with labels", () => {
    expect(kindOf([], "MS. MARROW: Hello.", "Q: Why?", "**Ida Marrow:** So.")).toBe("transcript");
    expect(kindOf([], "MS. MARROW: Hello.", "Q: Why?", "So.")).toBe("article");
    expect(
      kindOf([], "Question: Why?", "I. Marrow: So.", "And then.", "Question: And?", "I. Marrow: No."),
    ).toBe("transcript");
    expect(kindOf([], "Question: Why?", "I. Marrow: So.", "I. Marrow: No.")).toBe("article");
  });

  test("is a transcript by its labels although it names a main speaker", () => {
    expect(kindOf(["speaker: Ida Marrow"], "Q: One?", "Q: Two?", "Q: Three?")).toBe("transcript");
  });

  test("is not told by plain labels", () => {
    expect(kindOf([], "First: one.", "Second: two.", "Third: three.")).toBe("article");
  });

  test("is a speech where it names a main speaker, else an article", () => {
    expect(kindOf(["speaker: Ida Marrow"], "Friends of the harbour.")).toBe("speech");
    expect(kindOf(["speakers: [{name: Ida Marrow}]"], "Friends of the harbour.")).toBe("article");
    expect(kindOf([], "Friends of the harbour.")).toBe("article");
  });

  test("is what the metadata states, whatever the labels", () => {
    expect(kindOf(["kind: article"], "Q: One?", "Q: Two?", "Q: Three?")).toBe("article");
  });
});
